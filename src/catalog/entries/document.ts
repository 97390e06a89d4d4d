import type { CollectionName } from '../../schemas/collection-names.ts';
import type { SurveyRow } from '../../schemas/survey-row.ts';

/** One MDX file as it was read: checked front matter and raw body. */
export interface Document {
  collection: CollectionName;
  locale: string;
  id: string;
  /** Checked front matter: facts and words in the default language, words and `translation` in the others. */
  data: Readonly<Record<string, unknown>>;
  body: string;
}

/** The rows of one survey wave's file, `data/surveys/<survey>/<year>.csv`. */
export interface WaveRows {
  survey: string;
  year: number;
  rows: readonly SurveyRow[];
}

/** The name of a wave of figures: that of the piece of news which it is, and of its days in the calendar. */
export function waveId({ survey, year }: { survey: string; year: number }): string {
  return `${survey}-${year}`;
}

/** Where a wave's file lies below the site root. */
export function surveyPath({ survey, year }: { survey: string; year: string | number }): string {
  return `data/surveys/${survey}/${year}.csv`;
}
