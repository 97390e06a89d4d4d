import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { answersNeededTable } from '../../src/views/figures/answers-needed-table.ts';
import { yearTable } from '../../src/views/figures/year-table.ts';
import { harbourTeller } from './harbour-teller.ts';

/** The harbour, whose panel began in 2016, with one of its figures compared with another year. */
const comparedWith =
  (baselineYear: number) =>
  (catalog: Catalog): Catalog => ({
    ...catalog,
    indicators: catalog.indicators.map((indicator) =>
      indicator.id === 'stairs' ? { ...indicator, facts: { ...indicator.facts, baselineYear } } : indicator,
    ),
  });

test('the column of baselines is headed as the first round only when each of them is', () => {
  const headings = (baselineYear: number) => {
    const teller = harbourTeller({ change: comparedWith(baselineYear) });
    const tables = [yearTable(teller, teller.site.report.evaluations), answersNeededTable(teller, teller)];
    return tables.map(({ columns }) => columns.find((column) => /First|compare/.test(column)));
  };
  expect(headings(2016)).toEqual(['First survey round', 'First survey round']);
  expect(headings(2018)).toEqual(['What we compare with', 'What we compare with']);
});
