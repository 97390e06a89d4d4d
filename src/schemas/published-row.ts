import type { Place } from '../problems/problem.ts';
/** Which figure of which wave: what `data/published.csv` and the survey files have in common. */
export interface FigureKey {
  survey: string;
  year: number;
  /** Id of the indicator. */
  indicator: string;
  /** The group as written; null = all residents. */
  group: string | null;
  /** The answer option as written; null = the indicator's headline share. */
  answer: string | null;
}

/** What is said of a figure. */
export interface FigureValue {
  /** 0–100, unrounded; null = there is none, or it is not shown (any more). */
  percent: number | null;
  /** People who answered the question; null = unknown or not shown. */
  n: number | null;
  /** Effective base of a weighted survey, > 0; null = the same as `n`, or not shown. */
  nEffective: number | null;
}

/** What is said of a figure that must not be told. */
export const nothingSaid: FigureValue = { percent: null, n: null, nEffective: null };

/**
 * One row of `data/published.csv`. Without `correction` it records what the site shows of a figure; with it, it tells
 * how a figure that was shown already has been changed.
 */
export interface PublishedRow extends FigureKey, FigureValue {
  /** The figure as it was shown before; all null when it must not be repeated, or in a record. */
  before: FigureValue;
  /** ISO date and reason of the change, both null as long as no editor has written them; null in a record. */
  correction: { date: string | null; reason: string | null } | null;
  /** Where the row starts in its file, counted from 1. */
  at: Place;
}

/** The file that remembers what was published, below the site root. */
export const publishedFile = 'data/published.csv';

/** The columns of `data/published.csv` in order; their headers are written and read exactly so. */
export const publishedColumns = [
  { id: 'survey', header: 'undersøgelse', description: 'Mappen i data/surveys.' },
  { id: 'year', header: 'år', description: 'Året i filens navn.' },
  { id: 'indicator', header: 'indikator', description: 'Tallets id.' },
  { id: 'group', header: 'gruppe', description: 'Tom = alle beboere.' },
  { id: 'answer', header: 'svar', description: 'Tom = tallet selv.' },
  { id: 'percentBefore', header: 'andel før', description: 'Andelen, siden viste før. Kun ved en rettelse.' },
  {
    id: 'nBefore',
    header: 'antal svar før',
    description: 'Antal svar, siden viste før. Kun ved en rettelse.',
  },
  {
    id: 'nEffectiveBefore',
    header: 'effektivt antal før',
    description: 'Det effektive antal svar før, når tallet er vægtet. Kun ved en rettelse.',
  },
  {
    id: 'percent',
    header: 'andel',
    description: 'Andelen, siden viser. Tom, når tallet er trukket tilbage.',
  },
  { id: 'n', header: 'antal svar', description: 'Antal svar, siden viser. Tom = ukendt.' },
  {
    id: 'nEffective',
    header: 'effektivt antal',
    description: 'Det effektive antal svar, når tallet er vægtet. Tom = det samme som antal svar.',
  },
  {
    id: 'date',
    header: 'dato',
    description: 'Den dag, tallet blev rettet, fx 2026-03-01. Kun ved en rettelse.',
  },
  {
    id: 'reason',
    header: 'begrundelse',
    description: 'Hvorfor tallet blev rettet; læserne ser det. Kun ved en rettelse.',
  },
] as const satisfies readonly { id: string; header: string; description: string }[];

/** The id of a column of `data/published.csv`. */
export type PublishedColumnId = (typeof publishedColumns)[number]['id'];

/** A figure's key as one text. Groups and answers are those that the survey declares, letter for letter. */
export function figureName({ survey, year, indicator, group, answer }: FigureKey): string {
  return JSON.stringify([survey, year, indicator, group, answer]);
}
