import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { createLanguage } from '../../src/i18n/language.ts';
import { answersNeededTable } from '../../src/views/figures/answers-needed-table.ts';
import type { LinkedTable } from '../../src/views/telling/linked-table.ts';
import { harbourTeller } from './harbour-teller.ts';

/** The harbour with the share of one indicator changed in every wave, and with no margin but that of another. */
const changed =
  (percent: number) =>
  (catalog: Catalog): Catalog => ({
    ...catalog,
    indicators: catalog.indicators.map((indicator) => ({
      ...indicator,
      facts: { ...indicator.facts, margin: indicator.id === 'ferry' ? 3.5 : undefined },
    })),
    tables: catalog.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => (row.indicator === 'stairs' ? { ...row, percent } : row)),
    })),
  });

/** The table in a text, as those who read the text's own language see it. */
function tableOf(harbour: Parameters<typeof harbourTeller>[0]): LinkedTable {
  const teller = harbourTeller(harbour);
  return answersNeededTable(teller, teller);
}

const rowOf = (percent: number, id = 'stairs'): readonly unknown[] | undefined =>
  tableOf({ change: changed(percent) }).rows.find(({ address }) => address === `/indikatorer/${id}/`)?.cells;

test('tells the answers that a figure needs, for the usual margins and those of the board', () => {
  const { columns } = tableOf({ change: changed(36) });
  expect(columns.slice(2)).toEqual([3.5, 5, 8, 10].map((margin) => `Limit of ${margin} percentage points`));
  expect(rowOf(36)).toEqual(['Dark stairs', '36%', '2,953', '1,447', '566', '362']);
  expect(rowOf(5)).toEqual(['Dark stairs', '5%', '609', '299', '117', '–']);
});

test('tells nothing of what the formula does not hold for, or of what was not measured', () => {
  expect(rowOf(1)).toEqual(['Dark stairs', '1%', '–', '–', '–', '–']);
  expect(rowOf(99.5)).toEqual(['Dark stairs', '>99%', '–', '–', '–', '–']);
  expect(rowOf(0)).toEqual(['Dark stairs', '0%', '–', '–', '–', '–']);
  expect(rowOf(100)).toEqual(['Dark stairs', '100%', '–', '–', '–', '–']);
  expect(rowOf(36, 'gardens')?.slice(1)).toEqual(['–', '–', '–', '–', '–']);
});

test('leads readers of another language to the pages of their own', () => {
  const { rows } = answersNeededTable(harbourTeller({}), harbourTeller({ tag: 'ar' }));
  expect(rows[0]?.cells[0]).toBe(tableOf({}).rows[0]?.cells[0]);
  for (const { address } of rows) expect(address).toMatch(/^\/ar\/indikatorer\//);
});

test.each([
  ['da', ['Grænse på 1 procentpoint', 'Grænse på 3,5 procentpoint']],
  ['en', ['Limit of 1 percentage point', 'Limit of 3.5 percentage points']],
  ['ar', ['حدّ قدره نقطة مئوية واحدة', 'حدّ قدره 3.5 نقطة مئوية']],
] as const)('writes a margin as the language writes and counts numbers: %s', (tag, said) => {
  const dir = tag === 'ar' ? 'rtl' : 'ltr';
  const { word } = createLanguage({ tag, label: tag, dir }, {}, [], (page) => page, false);
  expect([1, 3.5].map((margin) => word('answersNeeded.margin', { margin }))).toEqual(said);
});
