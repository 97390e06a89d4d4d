import { rememberedOf } from '../../site/remembered.ts';
import type { Settings } from '../../site/settings.ts';

/** What the years of a report follow from; a `Catalog` is one. */
export interface YearSource {
  settings: { period: Settings['period'] };
  surveys: readonly { facts: { waves: readonly { year: number }[] } }[];
  tables: readonly { year: number }[];
  /** Stories, by their years. */
  years: readonly { id: string }[];
}

/**
 * The years that have a page: every year of the plan, and every year with a wave, figures or a story. Nearly every page asks
 * for them.
 */
export const yearsWithPage = rememberedOf(
  ({ settings, surveys, tables, years }: YearSource): readonly number[] => {
    const from = Number(settings.period.from.slice(0, 4));
    const to = Number(settings.period.to.slice(0, 4));
    const all = new Set([
      ...Array.from({ length: to - from + 1 }, (_, index) => from + index),
      ...surveys.flatMap(({ facts }) => facts.waves.map(({ year }) => year)),
      ...tables.map(({ year }) => year),
      ...years.map(({ id }) => Number(id)),
    ]);
    return [...all].sort((a, b) => a - b);
  },
);
