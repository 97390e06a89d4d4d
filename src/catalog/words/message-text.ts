import type { Explanation } from '../../problems/problem.ts';

/** Numbers that sentences about figures are made with: of a hundred, of what is nearly none or all, of the interval. */
const OWN_NUMBERS: ReadonlySet<string> = new Set(['0', '1', '95', '99', '100']);

/**
 * A number typed into a translated message that none of the original's has: no figure differs between languages. The digits
 * of any script count as Latin ones.
 *
 * @param originals the same message as the default language and the product say it
 */
export function foreignNumber(message: string, originals: readonly string[]): Explanation | null {
  const known = new Set(originals.flatMap(numbersIn).map(({ value }) => value));
  const number = numbersIn(message).find(({ value }) => !known.has(value));
  if (!number) return null;
  const what = `»${number.written}« står ikke i sætningen på hovedsproget`;
  return { what, advice: 'Slet tallet, eller skriv det samme som dér' };
}

/**
 * A year or another number typed into a sentence of the default language, which is said of every figure.
 *
 * @param advice what to write instead
 */
export function typedNumber(message: string, advice: string): Explanation | null {
  const number = numbersIn(message).find(({ value }) => !OWN_NUMBERS.has(value));
  if (!number) return null;
  const kind = /^(?:19|20)\d\d$/.test(number.value) ? 'Årstallet' : 'Tallet';
  const others = kind === 'Årstallet' ? 'år' : 'tal';
  const what = `${kind} »${number.written}« står fast i sætningen og vises også for andre ${others}`;
  return { what, advice };
}

/** A message without a letter, where the original has some: a link or a heading that says nothing. */
export function emptyMessage(key: string, message: string, original: string | undefined): Explanation | null {
  const isEmpty = (text: string): boolean => /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text);
  if (!isEmpty(message) || original === undefined || isEmpty(original)) return null;
  return { what: `»${key}« er tom`, advice: 'Skriv teksten, eller slet linjen' };
}

/** Numbers in the words of a message, not those that choose between them: `=0 {ingen}`, `offset:1`. */
function numbersIn(message: string): { written: string; value: string }[] {
  const words = message.replace(/(?:=|offset:)\d+|\{\s*[\w.]+\s*(?=[,}])/g, ' ');
  return [...words.matchAll(/\p{Nd}+(?:[.,\u066B\u066C]\p{Nd}+)*/gu)].map(([written]) => ({
    written,
    value: written.replace(/[^\p{Nd}]/gu, '').replace(/\p{Nd}/gu, latinDigit),
  }));
}

/** Unicode has the ten digits of a script in a row, from nought. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}
