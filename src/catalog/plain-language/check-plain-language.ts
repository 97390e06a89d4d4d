import { languageOf } from '../../site/language-tag.ts';
import { errorIn, fileStart, warningIn, type Problem } from '../../problems/problem.ts';
import type { ReadFile } from '../entries/entries.ts';
import type { Reading } from '../entries/reading.ts';
import { readJargon } from './jargon.ts';
import { heaviest, readabilityOf } from './lix.ts';
import { hardWords } from './hard-words.ts';
import { runningText, shortened, type PlacedSentence } from './running-text.ts';

/** LIX above this is told on pages for residents. */
const AIM = 35;
/** LIX above this is that of texts for professionals: one for residents says why in `hardToRead`, or stops the site. */
const PROFESSIONAL = 45;
/** Texts of fewer words are too short for LIX to mean anything. */
const SHORTEST = 60;
/** Words in a sentence. */
const LONGEST_SENTENCE = 25;
/** LIX was made for Swedish and holds for its neighbours. */
const LIX_LANGUAGES = ['da', 'sv', 'nb', 'nn', 'no'];

/** How hard the texts for residents are to read, in the default language only: translations follow it. */
export function checkPlainLanguage({ siteRoot, originals, readable }: Reading): Problem[] {
  const jargon = readJargon(siteRoot);
  const measured = LIX_LANGUAGES.includes(languageOf(readable.defaultLocale));
  const forResidents = originals.filter(({ data }) => data['forResidents'] !== false);
  return [
    ...jargon.problems,
    ...forResidents.flatMap((file) => [
      ...(measured ? lengthProblems(file, runningText(file)) : []),
      ...hardWords(file, jargon),
    ]),
  ];
}

function lengthProblems(
  { file, collection, data }: ReadFile,
  sentences: readonly PlacedSentence[],
): Problem[] {
  const { words, lix } = readabilityOf(sentences);
  const long = sentences.flatMap((sentence): Problem[] => {
    const count = sentence.words.length;
    if (count <= LONGEST_SENTENCE) return [];
    const what = `Sætningen har ${count} ord: »${shortened(sentence)}«`;
    const advice = `Del den i to. En sætning har højst ${LONGEST_SENTENCE} ord`;
    return [warningIn(file, sentence.place(), what, advice)];
  });
  if (words < SHORTEST || lix <= AIM) return long;
  const named = heaviest(sentences, 3).map(
    (sentence) => `linje ${sentence.place().line} »${shortened(sentence)}«`,
  );
  const what = `Siden er svær at læse: LIX er ${lix}, og målet er højst ${AIM}`;
  const easier = `Begynd med ${named.join(', ')}: kortere sætninger og kortere ord`;
  if (lix <= PROFESSIONAL || data['hardToRead'] !== undefined)
    return [...long, warningIn(file, fileStart, what, easier)];
  const professional =
    collection === 'pages' ? '. Er siden kun til fagfolk, så skriv forResidents: false' : '';
  const way = `. Kan det ikke lade sig gøre, så skriv hvorfor i feltet hardToRead øverst i filen${professional}`;
  return [
    ...long,
    errorIn(file, fileStart, `${what}. Over ${PROFESSIONAL} bliver den ikke udgivet`, easier + way),
  ];
}
