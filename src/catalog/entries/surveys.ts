import { readFileSync } from 'node:fs';
import type { Vocabulary } from '../../loaders/survey-expectations.ts';
import { readSurveyFile } from '../../loaders/survey-file.ts';
import { adviceForCopy, listSurveyFiles, type SurveyPath } from '../../loaders/site-files.ts';
import { errorIn, fileStart, type Problem } from '../../problems/problem.ts';
import { meant } from '../../problems/quoted.ts';
import { isYear } from '../../schemas/entry.ts';
import { remembered, rememberedOf } from '../../site/remembered.ts';
import type { WaveRows } from './document.ts';
import { statedFacts, textsIn, type ReadFile } from './entries.ts';

/**
 * Reads and checks every survey file against the surveys and indicators that the content declares. A file in the wrong
 * place gives no rows, but what is wrong in it is told at once: it would be there after the file is moved, too.
 *
 * @param minimumBase people below which the site hides a share; undefined when its settings cannot be read
 */
export function readSurveys(
  siteRoot: string,
  documents: readonly Declared[],
  minimumBase?: number,
): { tables: WaveRows[]; problems: Problem[] } {
  const tables: WaveRows[] = [];
  const problems: Problem[] = [];
  const surveys = surveyIds(documents);
  const vocabularyOf = vocabulariesOf(documents);
  for (const found of listSurveyFiles(siteRoot)) {
    const misplaced = misplacements(found, surveys);
    const vocabulary = surveys.includes(found.survey) ? vocabularyOf(found.survey) : { indicators: null };
    const context = { file: found.file, minimumBase, year: Number(found.year), ...vocabulary };
    const result = readSurveyFile(readFileSync(found.location), context);
    problems.push(...misplaced, ...result.problems);
    if (misplaced.length > 0) continue;
    tables.push({ survey: found.survey, year: Number(found.year), rows: result.rows });
  }
  return { tables, problems };
}

/** What to do about a second round in one year: a wave is known by its year, in addresses and in file names. */
export const adviceForSecondWave =
  'En undersøgelse har én måling om året: er der to, så lav den anden som sin egen undersøgelse';

/**
 * The vocabulary of each survey, worked out when it is first asked for. A faulty file that names no survey, or one that there
 * is not, may be an indicator of any.
 */
export const vocabulariesOf = rememberedOf((documents: readonly Declared[]) => {
  const surveys = new Set<unknown>(surveyIds(documents));
  const mayMeasure = (survey: string, { data, sound }: Declared): boolean =>
    data['survey'] ? data['survey'] === survey || !surveys.has(data['survey']) : !sound;
  return remembered((survey: string): Vocabulary => {
    const indicators = documents.filter(
      (document) => document.collection === 'indicators' && mayMeasure(survey, document),
    );
    return gatherVocabulary(survey, indicators, documents);
  });
});

function gatherVocabulary(
  survey: string,
  indicators: readonly Declared[],
  documents: readonly Declared[],
): Vocabulary {
  const declared = documents.find(
    ({ collection, id, data }) => collection === 'surveys' && id === survey && data['waves'],
  );
  const listsOf = (field: string, isKnown: (indicator: Declared) => boolean): Map<string, string[]> =>
    new Map(
      indicators.flatMap((indicator): [string, string[]][] => {
        const { id, data } = indicator;
        return Array.isArray(data[field]) || isKnown(indicator) ? [[id, textsIn(data[field])]] : [];
      }),
    );
  return {
    indicators: new Set(indicators.map(({ id }) => id)),
    titles: new Map(
      indicators.flatMap(({ id, data: { title } }): [string, string][] =>
        typeof title === 'string' ? [[title, id]] : [],
      ),
    ),
    groups: textsIn(declared?.data['groups'], 'id'),
    // A sound file without answers says that there are none.
    answers: listsOf('answers', ({ sound }) => sound),
    headlines: listsOf('headlineAnswers', () => false),
  };
}

function surveyIds(documents: readonly Declared[]): string[] {
  return [...new Set(documents.filter(({ collection }) => collection === 'surveys').map(({ id }) => id))];
}

function misplacements({ file, survey, year }: SurveyPath, surveys: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  if (!surveys.includes(survey)) {
    const choices =
      surveys.length > 0
        ? `Brug en af mapperne: ${surveys.join(', ')}`
        : 'Der er ingen endnu: skriv en fil om den i content/surveys';
    const advice = meant(survey, surveys, choices, (name) => `mappen »${name}«`);
    problems.push(errorIn(file, fileStart, `Mappen »${survey}« er ikke en kendt undersøgelse`, advice));
  }
  if (!isYear(year)) {
    const another = isYear(year.slice(0, 4)) ? `. ${adviceForSecondWave}` : '';
    const advice = `${adviceForCopy(year)}Giv filen navn efter målingens år, fx »2024.csv«${another}`;
    problems.push(errorIn(file, fileStart, `Filnavnet »${year}.csv« er ikke et årstal`, advice));
  }
  return problems;
}

/** What a file declares, also one whose other fields are faulty. */
type Declared = Pick<ReadFile, 'collection' | 'id' | 'data' | 'sound'>;

/** The years of the waves that a sound survey declares. */
export function declaredYears(survey: ReadFile): number[] {
  return statedFacts<'surveys'>(survey).waves.map(({ year }) => year);
}
