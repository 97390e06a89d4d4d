import type { WordFault } from './word-fault.ts';

/** Digits typed into a text, in any script. Those in web addresses and placeholders are no figures. */
export function typedNumbers(text: string, where: 'field' | 'body'): WordFault[] {
  // Most texts have none.
  if (!/\p{Nd}/u.test(text)) return [];
  const hidden = [/https?:\/\/\S+|www\.\S+|\{[^}]*\}/g, ...(where === 'body' ? [POINTS] : [])].reduce(
    (rest, pattern) => rest.replace(pattern, (part) => '\u0001'.repeat(part.length)),
    text,
  );
  return [...hidden.matchAll(/\p{Nd}+(?:[.,:/–-]\p{Nd}+)*/gu)].map(({ 0: digits, index }) => ({
    at: index,
    length: digits.length,
    what: `Tallet »${digits}« er skrevet i teksten og bliver glemt, når det ændrer sig`,
    advice:
      where === 'field'
        ? 'Hent det med {navn}, fx {period.from}, eller skriv et lille antal med bogstaver'
        : 'Hent det med <Fact name="…" /> eller <Figure indicator="…" />, eller skriv et lille antal med bogstaver',
    severity: 'error' as const,
  }));
}

/** Whether a number at a place of a text is a percentage, by the sign or the word beside it, in the languages that we know. */
export function isPercentage(text: string, { at, length }: Pick<WordFault, 'at' | 'length'>): boolean {
  return /(?:[%٪]|yüzde)\s*$/iu.test(text.slice(0, at)) || PERCENT.test(text.slice(at + length));
}

const PERCENT =
  /^\s*(?:[%٪‰]|pct|pro[csz]ent|per ?cent|pour ?cent|por ?ciento|por ?cento|بالمئة|بالمائة|في المئة|فی ?صد)/iu;

/** Numbers of points in a list that Markdown does not take for one, which is told as that: they are no figures. */
const POINTS =
  /(?<=(?:^|\n)[\u00A0\p{Cf}]+)\d{1,2}[.)](?=\s)|(?<=^|\n)(?:\d{1,2}[.)](?=\u00A0|\p{L}.*\n\d{1,2}[.)]\p{L})|[٠-٩۰-۹]{1,2}[.)](?=\s))|(?<=(?:^|\n)\d{1,2}[.)]\p{L}.*\n)\d{1,2}[.)](?=\p{L})/gu;
