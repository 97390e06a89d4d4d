import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/statistics/interval.ts';
import type { Wave } from '../../src/statistics/observation.ts';
import { buildSeries, hasEnded } from '../../src/statistics/series.ts';
import { figure, seriesOf, thresholds } from './arbitraries.ts';

test('a year has ended from 1 January of the next', () => {
  expect(['2023-12-31', '2024-12-31', '2025-01-01'].map((day) => hasEnded(2024, day))).toEqual([
    false,
    false,
    true,
  ]);
});

describe('buildSeries({ waves, figures, measuredYears, thresholds, buildDate })', () => {
  test('a wave without a file is planned until its year has ended, then awaited', () => {
    const statusOn = (buildDate: string) => build({ waves: [wave({ year: 2024 })], buildDate })[0]?.status;
    expect(statusOn('2023-06-01')).toBe('planned');
    expect(statusOn('2024-12-31')).toBe('planned');
    expect(statusOn('2025-01-01')).toBe('awaiting');
  });

  test('a delivered wave without the indicator is missing, not awaited', () => {
    const series = build({ waves: [wave({ year: 2024 })], measuredYears: new Set([2024]) });
    expect(series[0]).toMatchObject({ status: 'missing', percent: null });
  });

  test('waves come in order of time, also those that nobody declared', () => {
    const series = build({
      waves: [wave({ year: 2027 }), wave({ year: 2021, label: '2020/2021' })],
      figures: new Map([[2024, figure({ percent: 40, n: 100 })]]),
      measuredYears: new Set([2022, 2024]),
    });
    expect(series.map(({ label, status }) => [label, status])).toEqual([
      ['2020/2021', 'awaiting'],
      ['2022', 'missing'],
      ['2024', 'ok'],
      ['2027', 'planned'],
    ]);
  });

  test('a wave without a figure says nothing else', () => {
    const blank = {
      percent: null,
      n: null,
      nEffective: null,
      low: null,
      high: null,
      correctedFor: null,
      note: null,
    };
    const flags = { breakInSeries: false, changedWording: false, flagged: false, wide: false };
    const nothing = { ...flags, belowLimit: false };
    const series = build({ waves: [wave({ year: 2027 })], measuredYears: new Set([2024]) });
    expect(series).toEqual([
      { year: 2024, label: '2024', ...blank, ...nothing, status: 'missing' },
      { year: 2027, label: '2027', ...blank, ...nothing, status: 'planned' },
    ]);
    expect(build({ figures: new Map([[2024, figure({ note: 'x' })]]) })).toEqual([
      { year: 2024, label: '2024', ...blank, ...nothing, status: 'missing', note: 'x' },
    ]);
  });

  test('a figure carries its unrounded 95 % interval in percent', () => {
    const { low, high } = wilson(0.365, 200);
    const [observation] = seriesOf([2021, { percent: 36.5, n: 200 }]);
    expect(observation).toMatchObject({
      status: 'ok',
      percent: 36.5,
      n: 200,
      nEffective: null,
      low: low * 100,
      high: high * 100,
    });
  });

  test.each([
    { n: 29, status: 'too-few', flagged: false },
    { n: 30, status: 'ok', flagged: true },
    { n: 59, status: 'ok', flagged: true },
    { n: 60, status: 'ok', flagged: false },
  ])('$n answers: $status, flagged $flagged', ({ n, status, flagged }) => {
    expect(seriesOf([2021, { percent: 50, n }])[0]).toMatchObject({ status, flagged });
  });

  test('a figure with too few answers loses every number, but keeps its note', () => {
    const [observation] = seriesOf([2021, { percent: 50, n: 29, nEffective: 20, note: 'Kun ét hus' }]);
    expect(observation).toMatchObject({ percent: null, n: null, nEffective: null, low: null, high: null });
    expect(observation?.note).toBe('Kun ét hus');
  });

  test.each([
    [{ status: 'too-few' }, [2021], true],
    [{ status: 'too-few' }, [2024], false],
    [{ status: 'withheld' }, [2021], false],
  ] as const)(
    'of %j, with few answers in %j, it is known to be the site’s own limit: %s',
    (columns, years, belowLimit) => {
      const figures = new Map([[2021, figure(columns)]]);
      expect(build({ figures, belowLimit: new Set(years) })[0]).toMatchObject({ belowLimit });
    },
  );

  test('a wave that breaks the series has no new wording besides', () => {
    const first = [2021, { percent: 50, n: 100 }] as const;
    const [, torn] = seriesOf([...first], [2024, { percent: 50, n: 100 }, { break: true, wording: true }]);
    expect(torn).toMatchObject({ breakInSeries: true, changedWording: false });
    const [, reworded] = seriesOf([...first], [2024, { percent: 50, n: 100 }, { wording: true }]);
    expect(reworded).toMatchObject({ breakInSeries: true, changedWording: true });
  });

  test('an unknown base shows the figure without an interval and without a warning', () => {
    const expected = {
      status: 'ok',
      percent: 36,
      n: null,
      low: null,
      high: null,
      flagged: false,
      wide: false,
    };
    expect(seriesOf([2021, { percent: 36 }])[0]).toMatchObject(expected);
  });

  test('an interval of more than 20 points is wide', () => {
    const wideWith = (n: number) => seriesOf([2021, { percent: 50, n }])[0]?.wide;
    expect(wideWith(60)).toBe(true);
    expect(wideWith(100)).toBe(false);
  });

  test.each(['missing', 'too-few', 'not-asked', 'withheld'] as const)(
    'an editor’s “%s” stays without numbers',
    (status) => {
      expect(seriesOf([2021, { status, percent: 12, n: 200 }])[0]).toMatchObject({
        status,
        percent: null,
        n: null,
      });
    },
  );

  test('a weighted figure uses its effective base', () => {
    const [observation] = seriesOf([2021, { percent: 36, n: 400, nEffective: 200 }]);
    expect(observation).toMatchObject({ n: 400, nEffective: 200, low: wilson(0.36, 200).low * 100 });
  });

  test('a corrected base is published beside its interval; a census is its own interval', () => {
    const waves = [wave({ year: 2021, population: 500, correctForPopulation: true })];
    const observe = (n: number) =>
      build({ waves, figures: new Map([[2021, figure({ percent: 40.1, n })]]) })[0];
    const corrected = (250 * 499) / 250;
    expect(observe(250)).toMatchObject({
      nEffective: corrected,
      low: wilson(0.401, corrected).low * 100,
      correctedFor: 500,
    });
    expect(observe(500)).toMatchObject({ nEffective: null, low: 40.1, high: 40.1 });
  });

  test('a weighted base that is corrected to the number of answers is that number, and not the base before', () => {
    const waves = [wave({ year: 2021, population: 599, correctForPopulation: true })];
    const figures = new Map([[2021, figure({ percent: 40, n: 300, nEffective: 150 })]]);
    const [observation] = build({ waves, figures });
    expect(observation).toMatchObject({ n: 300, nEffective: null, low: wilson(0.4, 300).low * 100 });
  });

  test('a group in a census is a census, and in a sample is corrected like everybody, wave by wave', () => {
    const corrected = { population: 200, correctForPopulation: true };
    const years = [2021, 2022, 2023, 2024];
    const of = (...bases: [number, number | null][]) =>
      new Map(bases.map(([year, n]) => [year, figure({ percent: 50, n })]));
    const group = build({
      waves: years.map((year) => wave({ year, ...corrected })),
      figures: of([2021, 100], [2022, 100], [2023, 100], [2024, 100]),
      everybody: of([2021, 200], [2022, 150], [2023, null]),
    });
    const alone = (100 * 199) / 100;
    expect(group.map(({ nEffective }) => nEffective)).toEqual([null, (100 * 199) / 50, alone, alone]);
    expect(group[0]).toMatchObject({ n: 100, low: 50, high: 50, wide: false });
  });

  test('the interval of a census is exactly its figure, whatever the figure', () => {
    const waves = [wave({ year: 2021, population: 500, correctForPopulation: true })];
    for (let tenths = 0; tenths <= 1000; tenths++) {
      const percent = tenths / 10;
      const [observation] = build({ waves, figures: new Map([[2021, figure({ percent, n: 500 })]]) });
      expect(observation).toMatchObject({ percent, low: percent, high: percent, wide: false });
    }
  });
});

function build(input: Partial<Parameters<typeof buildSeries>[0]>) {
  const figures = input.figures ?? new Map();
  const none = { waves: [], figures, everybody: figures, measuredYears: new Set<number>() };
  return buildSeries({ ...none, thresholds, buildDate: '2026-11-22', ...input });
}

function wave(columns: Partial<Wave> & { year: number }): Wave {
  const unchanged = {
    breakInSeries: false,
    changedWording: false,
    population: null,
    correctForPopulation: false,
  };
  return { label: String(columns.year), ...unchanged, ...columns };
}
