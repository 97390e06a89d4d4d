import { errorIn, warningIn, type Problem } from '../../problems/problem.ts';
import { placeOfField, statedFacts, type ReadFile } from '../entries/entries.ts';
import type { Reading } from '../entries/reading.ts';

/** Of a wave in which nobody was asked, as one that was put off, no page tells what the question would have been. */
export function wordingOfNobody(
  { file, entry, id: survey }: ReadFile,
  { tables }: Reading,
  { year, id, path }: { year: number; id: string; path: readonly PropertyKey[] },
): Problem[] {
  const table = tables.find((each) => each.survey === survey && each.year === year);
  const rows = table?.rows.filter(({ indicator }) => indicator === id) ?? [];
  if (rows.length === 0 || rows.some(({ status }) => status !== 'not-asked')) return [];
  const what = `Der blev ikke spurgt om »${id}« i ${year}, så ingen side viser den nye ordlyd`;
  const advice = `Flyt »${id}« til »changedWording« ved den runde, der spørger med de nye ord, og ret årstallet under »changedQuestions« i tallets fil`;
  return [warningIn(file, placeOfField({ entry }, path), what, advice)];
}

/** A new wording is that of a wave which says that the figure has one: of any other it would never be shown. */
export function questionsOfNoWave(file: ReadFile, survey: ReadFile | undefined): Problem[] {
  if (!survey?.sound) return [];
  const changed = statedFacts<'surveys'>(survey)
    .waves.filter(({ changedWording }) => changedWording?.includes(file.id))
    .map(({ year }) => String(year));
  return Object.keys(file.data['changedQuestions'] ?? {})
    .filter((year) => !changed.includes(year))
    .map((year) =>
      errorIn(
        file.file,
        placeOfField(file, ['changedQuestions', year]),
        `Undersøgelsen »${survey.id}« siger ikke, at spørgsmålet blev ændret i ${year}`,
        `Skriv »changedWording: [${file.id}]« ved runden i ${survey.file}, eller ret årstallet`,
      ),
    );
}
