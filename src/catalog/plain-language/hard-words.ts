import { warningIn, type Place, type Problem } from '../../problems/problem.ts';
import { bodyOf, placeInField, proseOf } from '../entries/body.ts';
import type { ReadFile } from '../entries/entries.ts';
import { fieldTextsOf } from '../words/field-texts.ts';
import type { Jargon } from './jargon.ts';

/**
 * Official words in what a page says itself, not in what was asked, in what the share is one of nor in a word that is explained.
 * Words in »quotation marks« and explained terms may stand.
 */
export function hardWords(file: ReadFile, jargon: Jargon): Problem[] {
  return textsOf(file).flatMap(({ value, placeOf }) => {
    const own = value.replace(/»[^»«]*«/g, (quoted) => ' '.repeat(quoted.length));
    return jargon
      .find(own)
      .map(({ word, at, plain }) =>
        warningIn(
          file.file,
          placeOf(at, word.length),
          `»${word}« er et svært ord`,
          `Skriv hellere »${plain}«`,
        ),
      );
  });
}

/** What a share is one of is said in the survey's words, and a word that is explained must be the one that is not known. */
function isVerbatim({ collection }: ReadFile, field: string): boolean {
  return field === 'measures' || (collection === 'glossary' && field === 'title');
}

function textsOf(file: ReadFile): { value: string; placeOf(at: number, length: number): Place }[] {
  const { entry } = file;
  if (!entry) return [];
  const body = bodyOf(entry);
  return [
    ...fieldTextsOf(file)
      .filter(({ field, kind }) => kind !== 'asked' && !isVerbatim(file, field))
      .map(({ path, value }) => ({
        value,
        placeOf: (at: number, length: number) => placeInField(entry, path, value, at, length),
      })),
    ...proseOf(body)
      .filter(({ within }) => !within.some(({ name }) => name === 'Term'))
      .map(({ node, value }) => ({
        value,
        placeOf: (at: number, length: number) => body.placeIn(node, at, length, value),
      })),
  ];
}
