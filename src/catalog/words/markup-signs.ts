import type { WordFault } from './word-fault.ts';

/** Markdown, HTML and components in a field, which is no Markdown: readers would see their signs. The first of each kind. */
export function markupSigns(text: string): WordFault[] {
  return MARKS.flatMap(({ pattern, what, advice }): WordFault[] => {
    const found = pattern.exec(text);
    if (!found) return [];
    const [sign] = found;
    return [{ at: found.index, length: sign.length, what: what(sign), advice, severity: 'warning' }];
  });
}

const shownAsItStands = (sign: string): string => `»${sign}« vises, som det står: felter har kun ord`;

const MARKS = [
  {
    pattern: /\*\*/,
    what: shownAsItStands,
    advice: 'Slet stjernerne. Fede ord skrives i teksten under felterne',
  },
  {
    pattern: /\[[^[\]]*\]\([^()]*\)/,
    what: shownAsItStands,
    advice: 'Skriv kun ordene. Et link skrives i teksten under felterne',
  },
  {
    pattern: /<\/?[A-Za-z][^<>]*>/,
    what: shownAsItStands,
    advice: 'Slet det. Et tal eller navn hentes med {navn}, fx {period}',
  },
  {
    pattern: /&(?:#\d+|#x[\da-f]+|[a-z]{2,}\d*);/i,
    what: shownAsItStands,
    advice: 'Skriv tegnet selv, fx & i stedet for &amp;',
  },
  {
    pattern: /^[‘’‚‛].*[‘’‛]$/,
    what: () => 'De krumme anførselstegn om teksten vises',
    advice: "Slet dem, eller skriv dem lige ('). Word og telefonen gør dem krumme",
  },
] as const;
