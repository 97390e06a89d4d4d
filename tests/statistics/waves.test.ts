import { expect, test } from 'vitest';
import {
  hasFigure,
  isCensus,
  isMeasured,
  latestOf,
  shownWave,
  nextWaveOf,
  percentIn,
} from '../../src/statistics/waves.ts';
import { seriesOf } from './arbitraries.ts';

const known = (percent: number) => ({ percent, n: 300 });
const hidden = { percent: 1, n: 3 };
const notAsked = { status: 'not-asked' } as const;
const series = seriesOf([2019, known(40)], [2021, known(50)], [2022, hidden], [2023, notAsked]);

test('a wave is measured also where its figure may not be shown, and has a figure only where it may', () => {
  expect(series.filter(isMeasured).map(({ year }) => year)).toEqual([2019, 2021, 2022]);
  expect(series.filter(hasFigure).map(({ year }) => year)).toEqual([2019, 2021]);
});

test('the latest is the last that has a figure', () => {
  expect(latestOf(series)?.year).toBe(2021);
  expect(latestOf(seriesOf([2022, hidden]))).toBeNull();
});

test('the wave that is shown has a figure, else one that is hidden or missing, else is the last', () => {
  expect(shownWave(seriesOf([2021, known(50)], [2022, hidden], [2023, notAsked]))?.year).toBe(2021);
  expect(shownWave(seriesOf([2021, notAsked], [2022, hidden], [2023, notAsked]))?.year).toBe(2022);
  expect(shownWave(seriesOf([2021, notAsked], [2023, notAsked]))?.year).toBe(2023);
  expect(shownWave([])).toBeNull();
});

test('a wave whose figure was withdrawn stands for the series before one that is planned, unlike one that did not ask', () => {
  const [wave] = seriesOf([2024, known(50)]);
  if (!wave) throw new Error('no series');
  const without = (year: number, status: 'missing' | 'not-asked' | 'planned') =>
    ({ ...wave, year, status, percent: null }) as const;
  expect(shownWave([without(2024, 'missing'), without(2026, 'planned')])?.year).toBe(2024);
  expect(shownWave([without(2024, 'not-asked'), without(2026, 'planned')])?.year).toBe(2026);
});

test('the next wave is the first to come after the latest figure', () => {
  const [first, ...rest] = series;
  if (!first) throw new Error('no series');
  const toCome = (year: number, status: 'planned' | 'awaiting') =>
    ({ ...first, year, status, percent: null }) as const;
  const after = [toCome(2024, 'awaiting'), toCome(2027, 'planned')];
  expect(nextWaveOf([first, ...rest, ...after])?.year).toBe(2024);
  expect(nextWaveOf([toCome(2018, 'awaiting'), first])).toBeNull();
  expect(nextWaveOf([toCome(2018, 'awaiting')])?.year).toBe(2018);
  expect(nextWaveOf(series)).toBeNull();
});

test('the percent of a year is that of its own wave', () => {
  expect(percentIn(series, 2021)).toBe(50);
  expect([2022, 2020, null].map((year) => percentIn(series, year))).toEqual([null, null, null]);
});

test('only limits that are known and meet say that everybody answered', () => {
  expect(isCensus({ low: 50, high: 50 })).toBe(true);
  expect(isCensus({ low: 49, high: 51 })).toBe(false);
  expect(isCensus({ low: null, high: null })).toBe(false);
});
