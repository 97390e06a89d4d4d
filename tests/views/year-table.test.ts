import { describe, expect, test } from 'vitest';
import { asOfYear } from '../../src/views/figures/as-of-year.ts';
import { tellerFor } from '../../src/views/telling/told.ts';
import { yearTable } from '../../src/views/figures/year-table.ts';
import { harbourTeller } from './harbour-teller.ts';

const { site } = harbourTeller({});

describe.each(site.languages.map(({ tag }) => tag))('all figures of a year as a table, in %s', (tag) => {
  const teller = tellerFor(site, tag);
  const { word } = teller.language;
  const { columns, rows } = yearTable(teller, site.report.evaluations);

  test('says right after the name what can be said, since a phone shows no more than that', () => {
    expect(columns.slice(0, 2)).toEqual([word('table.figure'), word('indicator.verdict')]);
    const improved = site.report.evaluations.findIndex(({ verdict }) => verdict.code === 'improved');
    expect(rows[improved]?.cells[1]).toEqual({ strong: word('verdict.improved') });
  });

  test('breaks no interval in two', () => {
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    // A sign of percent may stand between marks of direction.
    const isInterval = (text: string): boolean => /\d\P{L}*[–…]\P{L}*\d/u.test(text);
    const cells = rows.flatMap((row) => row.cells);
    const held = cells.flatMap((cell) =>
      typeof cell === 'object' && 'figures' in cell ? [cell.figures] : [],
    );
    const measured = site.report.evaluations.filter(({ verdict }) => verdict.low !== null);
    // Of the latest figure and of the change since the baseline.
    expect(measured.length).toBeGreaterThan(3);
    expect(held.filter(isInterval).length).toBeGreaterThanOrEqual(2 * measured.length);
    expect(cells.filter((cell) => typeof cell === 'string' && isInterval(cell))).toEqual([]);
  });
});

test('a table of figures that were measured once has no columns for what came later', () => {
  const teller = tellerFor(site, 'en');
  const once = site.report.evaluations.map((evaluation) => {
    const { baselineYear } = evaluation.indicator.facts;
    return asOfYear(evaluation, baselineYear);
  });
  const { columns, rows } = yearTable(teller, once);
  expect(columns).toEqual(yearTable(teller, site.report.evaluations).columns.slice(0, 3));
  expect(rows.map(({ cells }) => cells.length)).toEqual(once.map(() => 3));
});

test('the heading of the changes says what stands in brackets, where anything does', () => {
  const teller = tellerFor(site, 'en');
  const last = (evaluations: typeof site.report.evaluations) => yearTable(teller, evaluations).columns.at(-1);
  expect(last(site.report.evaluations)).toBe('Change in percentage points\n(95% confidence interval)');
  const unknown = site.report.evaluations.filter(
    ({ verdict }) => verdict.difference !== null && verdict.low === null,
  );
  expect(unknown).not.toEqual([]);
  expect(last(unknown)).toBe('Change in percentage points');
  // Everybody answered both times: the change has no limits.
  const census = site.report.evaluations.map((evaluation) => {
    const { difference } = evaluation.verdict;
    return { ...evaluation, verdict: { ...evaluation.verdict, low: difference, high: difference } };
  });
  expect(last(census)).toBe('Change in percentage points');
});

test('as of a year before a baseline the figure of that year stands there, and is not called newer', () => {
  const teller = tellerFor(site, 'en');
  const late = site.report.evaluations.flatMap((evaluation) => {
    const [first, second] = evaluation.series.filter(({ percent }) => percent !== null);
    if (!first || !second) return [];
    const { indicator } = evaluation;
    const facts = { ...indicator.facts, baselineYear: second.year };
    return [
      { first, evaluation: asOfYear({ ...evaluation, indicator: { ...indicator, facts } }, first.year) },
    ];
  });
  const { columns, rows } = yearTable(
    teller,
    late.map(({ evaluation }) => evaluation),
  );
  expect(columns).toContain('Share');
  expect(columns).not.toContain('Newer figure');
  expect(rows.map(({ cells }) => cells[columns.indexOf('Share')])).toEqual(
    late.map(({ first }) => `${teller.language.formats.percent(first.percent ?? 0)} (${first.label})`),
  );
});
