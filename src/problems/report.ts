import { formatProblem, type Problem } from './problem.ts';

/** The problems as lines for stderr, with a count at the end; empty when there are none. */
export function problemReport(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  return [...problems.map(formatProblem), '', `${counted(problems)}.`];
}

/**
 * Problems as GitHub Actions workflow commands, which GitHub shows at their lines in the commit.
 *
 * @param prefix the way from the top of the repository to the site's folder, with a slash behind it; '' when they are one
 */
export function annotations(problems: readonly Problem[], prefix: string): string[] {
  return problems.map(({ file, line, column, what, advice, severity }) => {
    const place = `file=${property(prefix + file)},line=${line},col=${column}`;
    return `::${severity} ${place}::${message(`${what} – ${advice}`)}`;
  });
}

/** `2 fejl og 1 advarsel`. */
export function counted(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const warningWords = `${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`;
  if (errors === 0) return warningWords;
  return warnings === 0 ? `${errors} fejl` : `${errors} fejl og ${warningWords}`;
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
