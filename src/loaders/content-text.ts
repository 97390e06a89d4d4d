import { errorAt, fileStart, type Fault, type Problem } from '../problems/problem.ts';
import { INVISIBLE_IN_WORDS, invisibleSign, MISREAD, NOT_TEXT } from './damaged-text.ts';
import { decodeByMark, markedEncoding } from './decode.ts';
import { createPositionLookup, normaliseLineEnds } from './text-lines.ts';

/**
 * Reads a text file of the content from its bytes, without byte order mark and in NFC: of an å that a Mac has written as a
 * and a ring, search and comparisons would know neither, and an editor counts one letter. What nobody can have meant to write is told,
 * and the text read on, so that all faults of a file are told at once.
 */
export function readContentText(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  const written = decodeByMark(bytes).normalize('NFC');
  const isOfOldMac = written.includes('\r') && !written.includes('\n');
  const text = isOfOldMac ? normaliseLineEnds(written) : written;
  const faults = [
    ...(markedEncoding(bytes)?.startsWith('utf-16') ? [UTF_16] : []),
    ...(isOfOldMac ? [OLD_LINE_ENDS] : []),
    ...damageOf(normaliseLineEnds(text)),
  ];
  return { text, problems: faults.map((fault) => ({ file, ...fault })) };
}

/** Neither YAML nor the build knows a line by them: a file that begins with a comment would be nothing but that. */
const OLD_LINE_ENDS = errorAt(
  fileStart,
  'Filens linjer slutter, som de gjorde på gamle Mac-computere, og kan ikke læses på siden',
  'Gem filen igen med linjeskiftet »LF« eller »CRLF«, eller kopier teksten over i en ny fil',
);

const SAVE_AS_UTF_8 = 'gem filen som UTF-8. Det sker af sig selv på GitHub og på /admin/';

/** Git takes it for no text and shows nobody what has changed in it. It is read on all the same, for its other faults. */
const UTF_16 = errorAt(
  fileStart,
  'Filen er gemt i tegnsættet UTF-16 (»Unicode«) og kan ikke læses på siden',
  `Kopier teksten over i en ny fil, og ${SAVE_AS_UTF_8}`,
);

function damageOf(text: string): Fault[] {
  const foreign = NOT_TEXT.exec(text);
  if (!foreign) return [...damagedLetters(text), ...invisibleSigns(text)];
  const what = 'Filen er ikke ren tekst, eller den er gemt i et tegnsæt, der ikke kan læses';
  const advice = `Skriv teksten igen, og ${SAVE_AS_UTF_8}`;
  return [errorAt(createPositionLookup(text)(foreign.index), what, advice)];
}

/** Signs that a text was saved or pasted in a wrong encoding: one fault, at the first place. */
function damagedLetters(text: string): Fault[] {
  const found = BROKEN.exec(text);
  if (!found) return [];
  const what = `Bogstaverne er ødelagt: her står »${found[0]}«`;
  const advice = `Ret bogstaverne, og ${SAVE_AS_UTF_8}`;
  return [errorAt(createPositionLookup(text)(found.index), what, advice)];
}

/** One fault a line, at its first sign. Those that are a part of broken letters are told with them. */
function invisibleSigns(text: string): Fault[] {
  if (!INVISIBLE_IN_WORDS.test(text)) return [];
  const positionAt = createPositionLookup(text);
  const others = text.replace(new RegExp(BROKEN, 'g'), ({ length }) => '?'.repeat(length));
  const places = [...others.matchAll(new RegExp(INVISIBLE_IN_WORDS, 'gu'))].map(({ index }) =>
    positionAt(index),
  );
  const what = `Her står ${invisibleSign}`;
  const advice =
    'Slet ordene omkring det, og skriv dem igen. Det følger tit med, når man kopierer fra en PDF';
  return places
    .filter(({ line }, at) => line !== places[at - 1]?.line)
    .map((place) => errorAt(place, what, advice));
}

/** A letter that is lost, and what was misread; of a quotation mark also the byte that Windows-1252 has no sign for. */
const BROKEN = new RegExp(`\\uFFFD|â€\\u009D?|${MISREAD.source}`);
