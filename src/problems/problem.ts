/** A fault in content or data, at the place where an editor finds it. */
export interface Problem {
  /** Path relative to `SITE_ROOT`, with forward slashes. */
  file: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** Character in that line, counted from 1. */
  column: number;
  /** What is wrong, in Danish, for an editor. */
  what: string;
  /** What to do about it, in Danish, for an editor. */
  advice: string;
  /** An `error` stops the build; a `warning` never does. */
  severity: 'error' | 'warning';
}

/** A place in a file; line and column counted from 1. */
export type Place = Pick<Problem, 'line' | 'column'>;

/** Where a file begins, which is the place of what is wrong with the whole of it. */
export const fileStart: Place = { line: 1, column: 1 };

/** A problem whose file is not yet named: the reader of a file's text does not know its path. */
export type Fault = Omit<Problem, 'file'>;

/** An error at a place in a text. */
export function errorAt({ line, column }: Place, what: string, advice: string): Fault {
  return { line, column, what, advice, severity: 'error' };
}

/** A warning at a place in a text: worth telling, never a reason to stop. */
export function warningAt(place: Place, what: string, advice: string): Fault {
  return { ...errorAt(place, what, advice), severity: 'warning' };
}

/** An error in a file, by its path relative to `SITE_ROOT`. */
export function errorIn(file: string, ...told: Parameters<typeof errorAt>): Problem {
  return { file, ...errorAt(...told) };
}

/** A warning about a file, by its path relative to `SITE_ROOT`. */
export function warningIn(file: string, ...told: Parameters<typeof warningAt>): Problem {
  return { file, ...warningAt(...told) };
}

/** What is wrong and what to do about it, by whoever does not know the place. */
export type Explanation = Pick<Problem, 'what' | 'advice'>;

/**
 * One problem as one line: `path:line:column  what is wrong – what to do`.
 * Warnings carry the word `advarsel:` before the text.
 */
export function formatProblem(problem: Problem): string {
  const { file, line, column, what, advice, severity } = problem;
  const mark = severity === 'warning' ? 'advarsel: ' : '';
  // What a file holds may stand in a message, with line breaks and what else would act on a terminal.
  const text = `${mark}${what} – ${advice}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return `${file}:${line}:${column}  ${text}`;
}

/** Problems in the order they are told in: what stops the build before what does not, each by file, then line, then column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.severity, b.severity) ||
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.what, b.what),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
