import { hasEnded } from '../statistics/series.ts';
import type { Report } from './evaluate.ts';

/** Whether the figures of a survey's wave are here, overdue, or not due yet. */
export type WaveStatus = 'ok' | 'awaiting' | 'planned';

/** How it stands with the wave of a year of a survey, on the day of the report. */
export function waveStatus({ catalog, buildDate }: Report, survey: string, year: number): WaveStatus {
  if (catalog.tables.some((table) => table.survey === survey && table.year === year)) return 'ok';
  return hasEnded(year, buildDate) ? 'awaiting' : 'planned';
}
