import { errorAt, type Fault } from '../problems/problem.ts';
import { createPositionLookup, normaliseLineEnds } from './text-lines.ts';

/**
 * Finds the signs that a text was read or saved in a wrong encoding at some point: one fault for each kind of sign,
 * at its first place. An empty list means that nothing speaks against the text.
 */
export function findDamage(text: string, encoding: Encoding): Fault[] {
  const normal = normaliseLineEnds(text);
  const signs = encoding === 'windows-1252' ? [...ALWAYS, ...IN_WINDOWS_1252] : ALWAYS;
  const found = signs.flatMap(({ pattern, name }) => {
    const match = pattern.exec(normal);
    return match ? [{ offset: match.index, name, seen: match[0] }] : [];
  });
  if (found.length === 0) return [];
  const positionAt = createPositionLookup(normal);
  return found.map(({ offset, name, seen }) => errorAt(positionAt(offset), name(seen), SAVE_AGAIN));
}

/** What no text file has: it is binary, or in an encoding of two bytes a letter. */
export const NOT_TEXT = /\0/;

/**
 * What nobody sees and no page or feed may hold: control characters other than tab and line ends, code points that are no
 * characters, and halves of such as take two. C1 is what Windows-1252 becomes when read as ISO-8859-1.
 */
const INVISIBLE =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Noncharacter_Code_Point}\p{Surrogate}]/u;

/**
 * What no text that is read in its own words may hold either: signs that turn the letters behind them round, and on a line without
 * letters that run from the right those that choose a direction, which have nothing to do there. In a cell they come along with a
 * number that is copied, and are taken out.
 */
export const INVISIBLE_IN_WORDS = new RegExp(
  `${INVISIBLE.source}|[\\u202D\\u202E]|(?<![\\u0590-\\u08FF].*)[\\u202A-\\u202C\\u2066-\\u2069](?!.*[\\u0590-\\u08FF])`,
  'u',
);

/** What a control character in a text is, in an editor's words. */
export const invisibleSign = 'et usynligt styretegn, som ikke hører til i en tekst';

/** UTF-8 that was read as Windows-1252: Ã or Â and a character that the bytes 80–BF become; dashes and quotation marks. */
export const MISREAD = /[ÂÃ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;

const SAVE_AGAIN = 'hent den oprindelige fil, og gem den igen i Excel som »CSV UTF-8 (semikolonsepareret)«';

type Sign = { pattern: RegExp; name: (seen: string) => string };

const brokenLetters = (seen: string) =>
  `filens bogstaver er ødelagt: her står »${seen}«, hvor der burde stå æ, ø eller å`;

const ALWAYS: readonly Sign[] = [
  {
    pattern: NOT_TEXT,
    name: () => 'filen er ikke ren tekst, eller den er gemt i et tegnsæt, der ikke kan genkendes',
  },
  { pattern: INVISIBLE, name: () => `her står ${invisibleSign}` },
  { pattern: /\uFFFD/, name: () => 'her er et tegn gået tabt, fordi filen er gemt i et forkert tegnsæt' },
  { pattern: MISREAD, name: brokenLetters },
  // A UTF-8 byte order mark in the middle of a Windows-1252 text: two files were joined.
  { pattern: /ï»¿/, name: brokenLetters },
  // Saved in a set without the letter: M?nd. Not in web addresses, for which is only looked behind where one was found.
  { pattern: /\p{L}\?\p{Ll}(?<![/.=&]\S{0,80}\p{L}\?\p{Ll})/u, name: brokenLetters },
  // MacRoman read as Windows-1252: æ ø å are ¾ ¿ Œ.
  { pattern: /\p{L}[¾¿]|\p{Ll}Œ/u, name: brokenLetters },
];

const IN_WINDOWS_1252: readonly Sign[] = [
  { pattern: /[¾¿Œ®¯]\p{L}/u, name: brokenLetters },
  // MacRoman: capitals with an accent are – … « » ’ “ ” é and the blank of `36 %`. No word has one behind a small letter or a digit.
  { pattern: /[\p{Ll}\d][ÇÈÉÊÐÑÒÓÔÕŽ]|[.!?]Ç(?!\p{L})|\s[ÐÑ]\s/u, name: brokenLetters },
  // DOS (code page 850, "CSV (MS-DOS)"): æ ø å Æ are ‘ › † ’, and é ä are ‚ „.
  { pattern: /\p{L}[†‡‚„]|[†‡]\p{L}|\p{L}[›‘]\p{Ll}/u, name: brokenLetters },
  // At the edge of a word they may be quotes, which go together in a line, or stand for what a word begins with: ’em, ’n’, ’90s.
  // A capital behind ‘ begins a name from another alphabet, ‘Abd: æ stands before a small letter.
  { pattern: /\p{L}›(?!\p{L})(?<!‹.{0,300})|(?<!\p{L})›\p{L}(?!.{0,300}‹)/u, name: brokenLetters },
  { pattern: /\p{L}‘(?!\p{L})(?<!‚.{0,300})/u, name: brokenLetters },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:’|‘(?!\p{Lu}))(?!(?:[Ee]m|EM|[Tt]is|TIS|[Tt]was|TWAS|[Tt]il|TIL|[Cc]ause|CAUSE)(?!\p{L}))\p{L}{2}(?!.{0,300}(?<=[\p{L}\p{N}\p{P}])’(?!\p{L}))/u,
    name: brokenLetters,
  },
];

/** The encodings that spreadsheet programs write and that we can tell apart with certainty. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
