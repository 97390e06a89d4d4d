import { rememberedOf } from '../../site/remembered.ts';
import type { Settings } from '../../site/settings.ts';
import { yearOf } from '../entries/lifetime.ts';

/** What the years of a report follow from; a `Catalog` is one. */
export interface YearSource {
  settings: { period: Settings['period'] };
  surveys: readonly { facts: { waves: readonly { year: number }[] } }[];
  tables: readonly { year: number }[];
  /** Stories, by their years. */
  years: readonly { id: string }[];
  updates: readonly { facts: { date: string } }[];
  activities: readonly { facts: { ended?: { on: string } | undefined } }[];
  /** Years whose page has been public. */
  recordedYears: readonly number[];
}

/**
 * The years that have a page: every year of the plan; every year with a wave, figures, a story, news or the end of an
 * activity, also after the plan; and those whose page has been public. None follows from the day of the build, which would
 * take a page away again. Nearly every page asks for them.
 */
export const yearsWithPage = rememberedOf(
  ({
    settings,
    surveys,
    tables,
    years,
    updates,
    activities,
    recordedYears,
  }: YearSource): readonly number[] => {
    const from = yearOf(settings.period.from);
    const to = yearOf(settings.period.to);
    const all = new Set([
      ...Array.from({ length: to - from + 1 }, (_, index) => from + index),
      ...surveys.flatMap(({ facts }) => facts.waves.map(({ year }) => year)),
      ...tables.map(({ year }) => year),
      ...years.map(({ id }) => Number(id)),
      ...updates.map(({ facts }) => yearOf(facts.date)),
      ...activities.flatMap(({ facts }) => (facts.ended ? [yearOf(facts.ended.on)] : [])),
      ...recordedYears,
    ]);
    return [...all].sort((a, b) => a - b);
  },
);
