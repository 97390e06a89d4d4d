import { latinDigits } from '../../i18n/latin-digits.ts';
import type { Explanation } from '../../problems/problem.ts';

/** Numbers that sentences about figures are made with: of a hundred, of what is nearly none or all, of the interval. */
const OWN_NUMBERS: ReadonlySet<string> = new Set(['0', '1', '95', '99', '100']);

/**
 * A number typed into a translated message that none of the original's has: no figure differs between languages. The digits
 * of any script count as Latin ones.
 *
 * @param originals the same message as the default language and the product say it
 * @param source what the editor knows the original as
 */
export function foreignNumber(
  message: string,
  originals: readonly string[],
  source: string,
): Explanation | null {
  const ofOriginals = originals.flatMap(numbersIn).map(({ value }) => value);
  const known = new Set([...ofOriginals, ...[message, ...originals].flatMap(chosenBy)]);
  const number = numbersIn(message).find(({ value }) => !known.has(value));
  if (!number) return null;
  const what = `»${number.written}« står ikke i ${source}`;
  return { what, advice: 'Slet tallet, eller skriv det samme som dér' };
}

/**
 * A year or another number typed into a sentence of the default language, which is said of every figure.
 *
 * @param advice what to write instead
 */
export function typedNumber(message: string, advice: string): Explanation | null {
  const known = new Set([...OWN_NUMBERS, ...chosenBy(message)]);
  const number = numbersIn(message).find(({ value }) => !known.has(value));
  if (!number) return null;
  const kind = /^(?:19|20)\d\d$/.test(number.value) ? 'Årstallet' : 'Tallet';
  const others = kind === 'Årstallet' ? 'år' : 'tal';
  const what = `${kind} »${number.written}« står fast i sætningen og vises også for andre ${others}`;
  return { what, advice };
}

/**
 * A message without a letter or a digit, where the original has some: a link or a heading that says nothing.
 *
 * @param original undefined where the message is an original itself
 */
export function emptyMessage(key: string, message: string, original: string | undefined): Explanation | null {
  const saysNothing = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
  if (!saysNothing(message) || (original !== undefined && saysNothing(original))) return null;
  return {
    what: `»${key}« er tom`,
    advice: original === undefined ? 'Skriv teksten' : 'Skriv teksten, eller slet linjen',
  };
}

/** Numbers in the words of a message, not those that choose between them: `=0 {ingen}`, `offset:1`. */
function numbersIn(message: string): { written: string; value: string }[] {
  const words = message.replace(/(?:=|offset:)\d+|\{\s*[A-Za-z_][\w.]*\s*(?=[,}])/g, ' ');
  return [...words.matchAll(/\p{Nd}+(?:[.,\u066B\u066C]\p{Nd}+)*/gu)].map(([written]) => ({
    written,
    value: latinDigits(written.replace(/[^\p{Nd}]/gu, '')),
  }));
}

/** The numbers that have words of their own in a message, which may say them again: `=2 {2 personer}`. */
function chosenBy(message: string): string[] {
  return [...message.matchAll(/=(\d+)/g)].map(([, value = '']) => value);
}
