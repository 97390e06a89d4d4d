import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type IndicatorPage, readIndicatorPage } from './indicator-page.ts';
import { OpenData, type OpenIndicator, type OpenObservation } from './open-data.ts';
import { numbers, whole } from './shown-numbers.ts';
import { listPages, readPages, type SitePage } from './site-pages.ts';
import { SITES } from './sites.ts';

// Every figure is read back from each place it is published in and held against the open data: page text, table,
// drawing, what the browser's chart is made from, and both files, in every language. Nothing of `src/` is used to
// read them, so that one mistake cannot stand on both sides.

describe.each(SITES)('every figure of $name', ({ folder: build }) => {
  let folder: string;
  let browser: Browser;
  let data: OpenData;
  let read: (SitePage & { indicator: OpenIndicator; found: IndicatorPage })[];

  beforeAll(async () => {
    folder = await build();
    data = OpenData.parse(readJson('data/indicators.json'));
    browser = await launchBrowser();
    const pages = listPages(folder).filter(({ type }) => type === 'indicator');
    const found = await readPages(await browser.newPage(), pages, readIndicatorPage);
    read = found.map((page) => {
      const indicator = data.indicators.find(({ id }) => page.page === `/indikatorer/${id}/`);
      if (!indicator) throw new Error(`${page.address} is not in the open data`);
      return { ...page, indicator };
    });
  });

  afterAll(() => browser?.close());

  const readJson = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

  test('has a page in every language', () => {
    const languages = new Set(read.map(({ tag }) => tag)).size;
    expect(languages).toBeGreaterThan(1);
    expect(read).toHaveLength(data.indicators.length * languages);
  });

  test('is the same in its own JSON file', () => {
    for (const { page, tag, indicator } of read) {
      const file = `${tag === null ? '' : `${tag}/`}${page.slice(1, -1)}.json`;
      const { source, licence, url, ...record } = readJson(file) as Record<string, unknown>;
      expect(record, file).toEqual(indicator);
      expect(source, file).toEqual(expect.any(String));
      expect(licence === null || URL.canParse(String(licence)), file).toBe(true);
      expect(new URL(String(url)).pathname, file).toMatch(new RegExp(`${page}$`));
    }
  });

  test('is the same in its own CSV file', () => {
    for (const { page, tag, indicator } of read) {
      const file = `${tag === null ? '' : `${tag}/`}${page.slice(1, -1)}.csv`;
      const rows = readCsv(readFileSync(join(folder, file), 'utf8'));
      const own = rows.filter(({ answer }) => answer === '');
      const expected = [
        ...indicator.observations.map((observation) => csvRow(indicator.id, '', observation)),
        ...indicator.groups.flatMap(({ group, observations }) =>
          observations.map((observation) => csvRow(indicator.id, group, observation)),
        ),
      ];
      expect(own, file).toEqual(expected);
      const answers = rows.filter(
        ({ answer, group, percent }) => answer !== '' && group === '' && percent !== '',
      );
      expect(
        answers.map(({ year, answer, percent }) => ({
          year: Number(year),
          answer,
          percent: Number(percent),
        })),
        file,
      ).toEqual(indicator.answers);
    }
  });

  test('is the same in the text and the façade', () => {
    for (const { address, indicator, found } of read) {
      const latest = indicator.observations.filter(({ percent }) => percent !== null).at(-1);
      if (latest?.percent == null) {
        expect([found.lead, found.count, found.windows], address).toEqual([null, null, null]);
        continue;
      }
      expect(numbers(found.lead), address).toEqual(
        expect.arrayContaining([...numbers(latest.label), whole(latest.percent)]),
      );
      expect(numbers(found.count).sort(ascending), address).toEqual(
        [whole(latest.percent), 100].sort(ascending),
      );
      expect(found.windows, address).toBe(whole(latest.percent));
      expect(numbers(found.windowsAlt), address).toContain(whole(latest.percent));
      expect(found.verdict, address).toBe(indicator.verdict.code);
    }
  });

  test('is the same in the table over time', () => {
    for (const { address, indicator, found } of read) {
      expect(
        found.trend.table.map(([label = '', percent = '', interval = '', n = '']) => [
          label,
          numbers(percent),
          numbers(interval),
          numbers(n),
        ]),
        address,
      ).toEqual(indicator.observations.map(shownObservation));
    }
  });

  test('is the same in the drawing over time: its labels, its points, its alternative text', () => {
    for (const { address, indicator, found } of read) {
      const measured = indicator.observations.filter(({ percent }) => percent !== null);
      expect(found.trend.values.flatMap(numbers), address).toEqual(
        measured.map(({ percent }) => whole(percent ?? NaN)),
      );
      found.trend.heights.forEach((height, index) =>
        expect(height, address).toBeCloseTo(measured[index]?.percent ?? NaN, 0),
      );
      expect(found.trend.heights, address).toHaveLength(measured.length);
      expect(found.trend.whiskers, address).toHaveLength(measured.filter(({ low }) => low !== null).length);
      found.trend.whiskers.forEach(({ low, high }, index) => {
        const known = measured.filter((observation) => observation.low !== null)[index];
        expect(Math.abs(low - (known?.low ?? NaN)), address).toBeLessThan(0.5);
        expect(Math.abs(high - (known?.high ?? NaN)), address).toBeLessThan(0.5);
      });
      for (const { label, percent } of measured) {
        expect(found.trend.alt, address).toContain(label);
        expect(numbers(found.trend.alt), address).toContain(whole(percent ?? NaN));
      }
    }
  });

  test('is the same in what the browser draws the chart from', () => {
    for (const { address, indicator, found } of read) {
      expect(
        found.trend.marks.map(({ x, y, empty }) => (empty ? [x, null] : [x, y])),
        address,
      ).toEqual(indicator.observations.map(({ year, percent }) => [year, percent]));
      found.trend.marks.forEach(({ lines }, index) => {
        const observation = indicator.observations[index] as OpenObservation;
        const said = numbers(lines.slice(0, 3).join(' '));
        const expected = shownObservation(observation).slice(1).flat() as number[];
        expect(said, `${address} ${observation.label}`).toEqual(expect.arrayContaining(expected));
      });
    }
  });

  test('is the same for groups', () => {
    for (const { address, indicator, found } of read) {
      const shown = latestGroups(indicator);
      expect(
        found.groups.table.map(([, percent = '', interval = '', n = '']) => [
          numbers(percent),
          numbers(interval),
          numbers(n),
        ]),
        address,
      ).toEqual(shown.map((observation) => shownObservation(observation).slice(1)));
      expect(
        found.groups.marks.map(({ x, empty }) => (empty ? null : x)),
        address,
      ).toEqual(shown.map(({ percent }) => percent));
    }
  });

  test('is the same for answers', () => {
    for (const { address, indicator, found } of read) {
      const widths = found.answers.marks.map(({ x }) =>
        Array.isArray(x) ? Number((x[1] - x[0]).toFixed(6)) : NaN,
      );
      expect(widths, address).toEqual(indicator.answers.map(({ percent }) => percent));
      expect(found.answers.labels.flatMap(numbers), address).toEqual(
        found.answers.labels.length === 0
          ? []
          : indicator.answers.map(({ percent }) => whole(percent)).slice(0, found.answers.labels.length),
      );
      const shares = found.answers.table.flatMap((row) => row.slice(1).flatMap(numbers)).sort(ascending);
      expect(shares, address).toEqual(indicator.answers.map(({ percent }) => whole(percent)).sort(ascending));
    }
  });
});

/** The groups of the last wave that has any group figure: what the page draws. */
function latestGroups({ groups }: OpenIndicator): OpenObservation[] {
  const years = groups.flatMap(({ observations }) =>
    observations.filter(({ status }) => status === 'ok').map(({ year }) => year),
  );
  const year = Math.max(...years);
  return groups.flatMap(({ observations }) =>
    observations.filter((observation) => observation.year === year),
  );
}

function shownObservation({
  label,
  percent,
  low,
  high,
  n,
}: OpenObservation): [string, number[], number[], number[]] {
  // Everybody answered: an interval of no width is not shown.
  const interval = low === null || high === null || low === high ? [] : [whole(low), whole(high)];
  return [label, percent === null ? [] : [whole(percent)], interval, n === null ? [] : [n]];
}

function csvRow(id: string, group: string, observation: OpenObservation): Record<string, string> {
  const { year, label, percent, n, nEffective, low, high, status, breakInSeries } = observation;
  const text = (value: number | null): string => (value === null ? '' : String(value));
  return {
    indicator: id,
    year: String(year),
    label,
    group,
    answer: '',
    percent: text(percent),
    n: text(n),
    n_effective: text(nEffective),
    low: text(low),
    high: text(high),
    status,
    break_in_series: String(breakInSeries),
  };
}

function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map(splitCsv);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** The cells of a line without line breaks in them. */
function splitCsv(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}

function ascending(a: number, b: number): number {
  return a - b;
}
