import { dataEndings } from '../../catalog/addresses/beside-pages.ts';
import { surveyPath } from '../../catalog/entries/document.ts';
import type { Item } from '../../catalog/entries/item.ts';
import type { Site } from '../../catalog/joined/site.ts';
import type { FileDates } from '../../site/file-dates.ts';
import type { Observation } from '../../statistics/observation.ts';
import { yearsOfWave } from '../../statistics/waves.ts';

/** What is told of each format: its name to readers, and to programs. */
const FORMATS = {
  xlsx: {
    name: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { name: 'CSV', mediaType: 'text/csv' },
  json: { name: 'JSON', mediaType: 'application/json' },
} as const;

/** The files that figures can be fetched as, those of one indicator and those of all, each at its address with this ending. */
export const figureFiles = dataEndings.map((ending) => ({ ending, ...FORMATS[ending] }));

/** When the figures of surveys were first published and last changed; null when their files have no dates yet. */
export function figureDates(
  { report, dataDates }: Site,
  surveys: readonly Item<'surveys'>[],
): FileDates | null {
  const ids = new Set(surveys.map(({ id }) => id));
  const dates = report.catalog.tables
    .filter(({ survey }) => ids.has(survey))
    .flatMap((wave) => dataDates.get(surveyPath(wave)) ?? []);
  const [created] = dates.map((date) => date.created).sort();
  const changed = dates
    .map((date) => date.changed)
    .sort()
    .at(-1);
  return created && changed ? { created, changed } : null;
}

/** The first and the last year that a wave with a figure goes over; null when no wave has one. */
export function measuredSpan(series: readonly Observation[]): readonly [number, number] | null {
  const years = series.flatMap((wave) => (wave.percent === null ? [] : yearsOfWave(wave)));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
