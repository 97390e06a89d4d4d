import { existsSync } from 'node:fs';
import path from 'node:path';
import { readBytes } from '../../loaders/read-bytes.ts';
import { readYamlTable } from '../../loaders/yaml-table.ts';
import { errorIn, fileStart, type Problem } from '../../problems/problem.ts';
import { literalPattern } from '../../site/literal-pattern.ts';

/** Official words and what to write instead, from `content/jargon.yaml`. */
export interface Jargon {
  /** Every official word of a text, with its place and the plain word. */
  find(text: string): { word: string; at: number; plain: string }[];
  /** Faults of the list itself. */
  problems: readonly Problem[];
}

/** Reads the list; a site without one has no jargon. A word that ends with `*` stands for all its endings. */
export function readJargon(siteRoot: string): Jargon {
  const location = path.join(siteRoot, file);
  if (!existsSync(location)) return { find: () => [], problems: [] };
  const { fields, yaml, problems } = readYamlTable(readBytes(location), file);
  // A phrase comes before the word that it begins with, and a word before a shorter one with all its endings.
  const words = fields
    .toSorted(([one], [other]) => other.length - one.length)
    .flatMap(([word, plain]) =>
      typeof plain === 'string' && isWord(word) ? [{ source: sourceOf(word), plain }] : [],
    );
  // One pattern for all: there are many words, and every text is looked through. A list of none finds nothing.
  const anyWord = words.map(({ source }) => source).join('|') || '(?!)';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${anyWord})(?![\\p{L}\\p{N}])`, 'giu');
  const known = words.map(({ source, plain }) => ({ whole: new RegExp(`^(?:${source})$`, 'iu'), plain }));
  return {
    find: (text) =>
      [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
        word,
        at: index,
        plain: known.find(({ whole }) => whole.test(word))?.plain ?? '',
      })),
    problems: [
      ...problems,
      ...fields.flatMap(([word, plain]): Problem[] => {
        const what = faultOf(word, plain);
        if (what === null) return [];
        const place = yaml?.placeOf([word]) ?? fileStart;
        return [errorIn(file, place, what, 'Skriv »ord: andet ord«')];
      }),
    ],
  };
}

const file = 'content/jargon.yaml';

function faultOf(word: string, plain: unknown): string | null {
  if (!isWord(word)) return `»${word}« er ikke et ord`;
  if (typeof plain === 'string' && plain.trim() !== '') return null;
  return `»${word}« har ikke et ord, man kan skrive i stedet`;
}

/** Whether it can be looked for: a pattern without a letter would find nothing everywhere. */
function isWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

function sourceOf(word: string): string {
  const stem = literalPattern(word.replace(/\*$/, '')).replace(/\s+/g, '\\s+');
  return word.endsWith('*') ? `${stem}\\p{Ll}*` : stem;
}
