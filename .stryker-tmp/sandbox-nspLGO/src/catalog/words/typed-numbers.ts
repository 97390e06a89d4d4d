// @ts-nocheck
import type { WordFault } from './word-fault.ts';

/** Digits typed into a text, in any script. Those in web addresses and placeholders are no figures. */
export function typedNumbers(text: string, where: 'field' | 'body'): WordFault[] {
  const hidden = text.replace(/https?:\/\/\S+|www\.\S+|\{[^}]*\}/g, (part) => '\u0001'.repeat(part.length));
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
