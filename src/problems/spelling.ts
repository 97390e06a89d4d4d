import { distance } from 'fastest-levenshtein';

/**
 * A cell's text for reading: invisible characters gone, also the marks of direction that come along when a number is copied
 * from a page in Arabic or Urdu; every run of white space (also NBSP, line breaks) one space.
 */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The form in which two spellings of a header or a word are the same: case, white space, `_` and `-`, and
 * æ/ae, ø/oe, å/aa make no difference.
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  if (HYPHENATED.test(text)) return text.replace(/-+/g, ' ').trim();
  return tidy(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\-\u2010-\u2013 ]+/g, ' ')
    .trim()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa');
}

// Most cells of a table of figures need no change, and a large table has very many.
const TIDY = /^[!-~\u00A1-\u00AC\u00AE-\u00FF]*$/;
const FOLDED = /^[a-z0-9.,]*$/;
const HYPHENATED = /^[a-z0-9.,-]*$/;

/**
 * The candidate that a misspelt word most likely meant, or undefined when none is near: a third of its letters may be wrong
 * and two of a short one, but not half of them, unless they only changed places.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const folded = fold(word).slice(0, 80);
  const ranked = candidates
    .map((candidate) => ({ candidate, to: fold(candidate) }))
    .map(({ candidate, to }) => ({ candidate, to, steps: distance(folded, to) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  if (!best) return undefined;
  const { candidate, to, steps } = best;
  if (steps > Math.max(2, Math.floor(to.length / 3))) return undefined;
  return steps * 2 < to.length || sorted(folded) === sorted(to) ? candidate : undefined;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
