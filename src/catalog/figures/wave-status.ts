import { hasEnded } from '../../statistics/series.ts';
import type { Report } from './evaluate.ts';
import type { Item } from '../entries/item.ts';

/**
 * Whether the figures of a survey's wave are here, overdue, or not due yet; `not-asked` when its file says of every figure in it
 * that nobody was asked.
 */
export type WaveStatus = 'ok' | 'not-asked' | 'awaiting' | 'planned';

/** The waves of a survey with what readers call them, and how it stands with each. */
export function wavesWithStatus(report: Report, { id, facts }: Item<'surveys'>): SurveyWave[] {
  return facts.waves.map((wave) => ({
    ...wave,
    label: wave.label ?? String(wave.year),
    status: waveStatus(report, id, wave.year),
  }));
}

function waveStatus({ catalog, buildDate }: Report, survey: string, year: number): WaveStatus {
  const table = catalog.tables.find((each) => each.survey === survey && each.year === year);
  if (table) {
    // A figure without a row is missing on its own pages; that the others were measured does not follow.
    const isNotAsked = table.rows.length > 0 && table.rows.every(({ status }) => status === 'not-asked');
    return isNotAsked ? 'not-asked' : 'ok';
  }
  return hasEnded(year, buildDate) ? 'awaiting' : 'planned';
}

/** A wave of a survey, with its label and its status. */
export type SurveyWave = Item<'surveys'>['facts']['waves'][number] & { label: string; status: WaveStatus };
