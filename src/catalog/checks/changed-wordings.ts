import type { Problem } from '../../problems/problem.ts';
import { statedFacts, type ReadFile } from '../entries/entries.ts';
import { errorAtField, warningAtField } from '../entries/field-problems.ts';
import { originalOf, type Reading } from '../entries/reading.ts';

/** The new wordings that a wave says its questions have: of figures of its own survey, and asked of somebody. */
export function changedWordingFaults(file: ReadFile, at: number, reading: Reading): Problem[] {
  const { year, changedWording = [] } = statedFacts<'surveys'>(file).waves[at] ?? {};
  return changedWording.flatMap((id, index): Problem[] => {
    const path = ['waves', at, 'changedWording', index];
    const indicator = originalOf(reading, 'indicators', id);
    const survey = indicator?.sound ? indicator.data['survey'] : file.id;
    if (survey !== file.id) {
      const what = `»${id}« er ikke et tal i denne undersøgelse, men i »${survey}«`;
      return [errorAtField(file, path, what, `Slet det, eller skriv det i ${survey}.mdx`)];
    }
    const table = reading.tables.find((each) => each.survey === file.id && each.year === year);
    const rows = table?.rows.filter((row) => row.indicator === id) ?? [];
    if (rows.length === 0 || rows.some(({ status }) => status !== 'not-asked')) return [];
    // No page tells what a question would have been, as in a wave that was put off.
    const what = `Der blev ikke spurgt om »${id}« i ${year}, så ingen side viser den nye ordlyd`;
    const advice = `Flyt »${id}« til »changedWording« ved den runde, der spørger med de nye ord, og ret årstallet under »changedQuestions« i tallets fil`;
    return [warningAtField(file, path, what, advice)];
  });
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
      errorAtField(
        file,
        ['changedQuestions', year],
        `Undersøgelsen »${survey.id}« siger ikke, at spørgsmålet blev ændret i ${year}`,
        `Skriv »changedWording: [${file.id}]« ved runden i ${survey.file}, eller ret årstallet`,
      ),
    );
}
