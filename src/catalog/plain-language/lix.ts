import type { Sentence } from './sentences.ts';

/** What LIX is worked out from. */
export interface Readability {
  words: number;
  sentences: number;
  /** Whole number; under 25 very easy, 25–34 easy, 35–44 medium, 45–54 hard, from 55 very hard. 0 without words. */
  lix: number;
}

/**
 * LIX = O/P + 100·L/O with O words, P sentences and L words of more than six letters (C. H. Björnsson, Läsbarhet,
 * 1968; Læsbarhed, 1971), rounded to a whole number. The counting rule of this site, which must not change or pages
 * can no longer be compared over time: running text only, sentences as `splitSentences` finds them, a compound with a
 * hyphen is one word, only letters count in a word's length, figures and facts are one short word each.
 */
export function readabilityOf(sentences: readonly Pick<Sentence, 'words'>[]): Readability {
  const words = sentences.flatMap((sentence) => sentence.words);
  const longWords = words.filter(isLong).length;
  const lix =
    words.length === 0 ? 0 : Math.round(words.length / sentences.length + (100 * longWords) / words.length);
  return { words: words.length, sentences: sentences.length, lix };
}

/**
 * The sentences that weigh most in a text's LIX, heaviest first: a sentence of o words with l long ones adds o/P to
 * the first term and 100·l/O to the second.
 */
export function heaviest<Some extends Pick<Sentence, 'words'>>(
  sentences: readonly Some[],
  count: number,
): Some[] {
  const total = readabilityOf(sentences);
  const weight = ({ words }: Some): number =>
    words.length / total.sentences + (100 * words.filter(isLong).length) / total.words;
  return [...sentences].sort((a, b) => weight(b) - weight(a)).slice(0, count);
}

function isLong(word: string): boolean {
  return word.length > 6 && (word.match(/\p{L}/gu) ?? []).length > 6;
}
