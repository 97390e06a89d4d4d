import type { CollectionName } from '../../schemas/collection-names.ts';
import { languageOf } from '../../site/language-tag.ts';
import { idsIn, type Reading } from '../entries/reading.ts';
import type { WordFault } from './word-fault.ts';

/** Danish number words, in order from one. */
const NUMBER_WORDS = [
  'et',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'syv',
  'otte',
  'ni',
  'ti',
  'elleve',
  'tolv',
  'tretten',
  'fjorten',
  'femten',
];

/** What the site counts itself, as Danish nouns, and the fact that holds the count. */
const COUNTED: Readonly<Record<string, { fact: string; collection: CollectionName | null }>> = {
  mål: { fact: 'count.goals', collection: 'goals' },
  delmål: { fact: 'count.goals', collection: 'goals' },
  tal: { fact: 'count.indicators', collection: 'indicators' },
  indikatorer: { fact: 'count.indicators', collection: 'indicators' },
  aktiviteter: { fact: 'count.activities', collection: 'activities' },
  parter: { fact: 'count.parties', collection: null },
  undersøgelser: { fact: 'count.surveys', collection: 'surveys' },
};

const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER_WORDS.slice(1).join('|')})\\s+(${Object.keys(COUNTED).join('|')})(?![\\p{L}\\d-])`,
  'giu',
);

/**
 * Counts written with letters, »syv tal«, that should be asked for. »To tal« is mostly a pair and no count, so that
 * two is told only when there are two.
 */
export function countedWordFaults(
  text: string,
  locale: string,
  where: 'field' | 'body',
  reading: Reading,
): WordFault[] {
  if (languageOf(locale) !== 'da') return [];
  return [...text.matchAll(PATTERN)].flatMap(
    ({ 0: words, 1: number = '', 2: noun = '', index }): WordFault[] => {
      const counted = COUNTED[noun.toLowerCase()];
      const value = NUMBER_WORDS.indexOf(number.toLowerCase()) + 1;
      if (
        !counted ||
        (value === 2 && !(counted.collection && idsIn(reading, counted.collection).length === 2))
      )
        return [];
      const asked = where === 'field' ? `{${counted.fact}}` : `<Fact name="${counted.fact}" />`;
      const what = `»${words}« bliver glemt, når antallet ændrer sig`;
      return [
        { at: index, length: words.length, what, advice: `Skriv ${asked} ${noun}`, severity: 'warning' },
      ];
    },
  );
}
