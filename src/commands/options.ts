import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { listOf } from '../problems/quoted.ts';
import { nearest } from '../problems/spelling.ts';

/**
 * The options that a command was given. At the first that it has not, or that is written wrongly, it says so in Danish and
 * ends: a misspelt option would else be passed over without a word.
 */
export function optionsOrExit<const Options extends ParseArgsOptionsConfig>(
  options: Options,
  given: readonly string[] = process.argv.slice(2),
): ReturnType<typeof parseArgs<{ options: Options }>>['values'] {
  const refusal = refuseOptions(options, given);
  if (refusal === null) return parseArgs({ options, args: [...given] }).values;
  console.error(refusal);
  process.exit(1);
}

/** What is wrong with the first of these arguments that is no option of a command; null when all of them are. */
export function refuseOptions(options: ParseArgsOptionsConfig, given: readonly string[]): string | null {
  const { tokens } = parseArgs({ options, args: [...given], strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional')
      return `Ordet »${token.value}« kendes ikke. ${choice(options, token.value)}`;
    if (token.kind === 'option-terminator') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) return `Tilvalget »${rawName}« kendes ikke. ${choice(options, name)}`;
    if (option.type === 'boolean' && value !== undefined)
      return `Tilvalget »${rawName}« har ingen værdi. Skriv kun »${rawName}«.`;
    // The option that follows is no value: whoever wrote it has forgotten one.
    if (option.type === 'string' && (!value || (!inlineValue && value.startsWith('-'))))
      return `Tilvalget »${rawName}« mangler en værdi. Skriv den efter, fx »${rawName}=…«.`;
  }
  return null;
}

function choice(options: ParseArgsOptionsConfig, written: string): string {
  const names = Object.keys(options);
  if (names.length === 0) return 'Kommandoen har ingen tilvalg.';
  const near = nearest(written, names);
  const guess = near === undefined ? '' : `Mente du »--${near}«? `;
  return `${guess}Kommandoen har ${listOf(
    names.map((name) => `--${name}`),
    'og',
  )}.`;
}
