import type { Place } from '../problems/problem.ts';
import type { FigureKey, FigureValue } from './figure.ts';

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
