import type { WordFault } from './word-fault.ts';

/**
 * Markdown, HTML and components in a text that is no Markdown: readers would see their signs. The first of each kind.
 *
 * @param where only what stands in a field has a text below it, and facts to ask for by name
 */
export function markupSigns(text: string, where: 'field' | 'words'): WordFault[] {
  return MARKS.flatMap(({ pattern, what, advice, inField }): WordFault[] => {
    const found = pattern.exec(text);
    if (!found) return [];
    const [sign] = found;
    const whole = where === 'field' ? `${advice}${inField}` : advice;
    return [{ at: found.index, length: sign.length, what: what(sign), advice: whole, severity: 'warning' }];
  });
}

const shownAsItStands = (sign: string): string => `»${sign}« vises, som det står: her kan kun stå ord`;

const MARKS = [
  {
    pattern: /\*\*/,
    what: shownAsItStands,
    advice: 'Slet stjernerne',
    inField: '. Fede ord skrives i teksten under felterne',
  },
  {
    pattern: /\[[^[\]]*\]\([^()]*\)/,
    what: shownAsItStands,
    advice: 'Skriv kun ordene',
    inField: '. Et link skrives i teksten under felterne',
  },
  {
    pattern: /<\/?[A-Za-z][^<>]*>/,
    what: shownAsItStands,
    advice: 'Slet det',
    inField: '. Et tal eller navn hentes med {navn}, fx {period}',
  },
  {
    pattern: /&(?:#\d+|#x[\da-f]+|[a-z]{2,}\d*);/i,
    what: shownAsItStands,
    advice: 'Skriv tegnet selv, fx & i stedet for &amp;',
    inField: '',
  },
  {
    pattern: /^[‘’‚‛].*[‘’‛]$/,
    what: () => 'De krumme anførselstegn om teksten vises',
    advice: "Slet dem, eller skriv dem lige ('). Word og telefonen gør dem krumme",
    inField: '',
  },
] as const;
