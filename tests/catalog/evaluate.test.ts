import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/catalog/figures/evaluate.ts';
import { newcombe } from '../../src/statistics/difference.ts';
import { wilson } from '../../src/statistics/interval.ts';
import { rowOf, smallCatalog } from './small-catalog.ts';

const TODAY = '2026-11-22';

/** The evaluation of `glad`. */
function evaluated(differences: Parameters<typeof smallCatalog>[0], buildDate = TODAY) {
  const { evaluations } = evaluate(smallCatalog(differences), buildDate);
  const [first] = evaluations;
  if (!first) throw new Error('no evaluation');
  return first;
}

describe('evaluate(catalog, buildDate)', () => {
  test('joins each indicator with its goal and its survey, in the order of the indicators', () => {
    const report = evaluate(smallCatalog(), TODAY);
    expect(report.buildDate).toBe(TODAY);
    expect(
      report.evaluations.map(({ indicator, survey, goal }) => [indicator.id, survey.id, goal.id]),
    ).toEqual([
      ['glad', 'svar', 'ro'],
      ['tryg', 'svar', 'ro'],
    ]);
  });

  test('takes the figures of the indicator itself, from its own survey', () => {
    const { series } = evaluated({
      tables: [
        {
          year: 2021,
          rows: [
            rowOf({ indicator: 'tryg', percent: 10, n: 300 }),
            rowOf({ percent: 70, n: 300, note: 'x' }),
          ],
        },
        { survey: 'andet', year: 2024, rows: [rowOf({ percent: 5, n: 300 })] },
      ],
    });
    expect(series).toMatchObject([
      { year: 2021, status: 'ok', percent: 70, n: 300, note: 'x', low: wilson(0.7, 300).low * 100 },
      { year: 2024, status: 'awaiting', percent: null },
    ]);
  });

  test('a wave that was delivered without the indicator is missing; one whose year has not ended is planned', () => {
    const tables = [{ year: 2021, rows: [rowOf({ indicator: 'tryg', percent: 10, n: 300 })] }];
    const statuses = (day: string) => evaluated({ tables }, day).series.map(({ status }) => status);
    expect(statuses('2024-12-31')).toEqual(['missing', 'planned']);
    expect(statuses('2025-01-01')).toEqual(['missing', 'awaiting']);
  });

  test('the waves before its baseline and its first row are none of a figure: nobody was asked yet', () => {
    const waves = [{ year: 2018 }, { year: 2021 }, { year: 2024 }, { year: 2027 }, { year: 2030 }];
    const other = { indicator: 'tryg', percent: 10, n: 300 };
    const tables = [
      { year: 2021, rows: [rowOf(other)] },
      { year: 2024, rows: [rowOf(other), rowOf({ percent: 70, n: 300 })] },
      { year: 2027, rows: [rowOf(other)] },
      { year: 2030, rows: [rowOf(other)] },
    ];
    const states = (baselineYear: number) =>
      evaluated({ tables, survey: { waves }, indicator: { baselineYear } }).series.map(
        ({ year, status }) => `${year} ${status}`,
      );
    const since2024 = ['2024 ok', '2027 missing', '2030 missing'];
    expect(states(2018)).toEqual(['2018 awaiting', '2021 missing', ...since2024]);
    expect(states(2024)).toEqual(since2024);
    // What has been asked once is missing where it is not told, also before the wave that others are compared with.
    expect(states(2030)).toEqual(since2024);
  });

  test('waves are called what the survey calls them, and break where it says so', () => {
    const waves = [
      { year: 2021, label: '2020/21' },
      { year: 2024, breakInSeries: true, changedWording: ['tryg'] },
      { year: 2027, changedWording: ['tryg', 'glad'] },
    ];
    expect(evaluated({ survey: { waves } }).series).toMatchObject([
      { label: '2020/21', breakInSeries: false, changedWording: false },
      { label: '2024', breakInSeries: true, changedWording: false },
      // A new wording breaks the series of the figure whose question it is.
      { label: '2027', breakInSeries: true, changedWording: true },
    ]);
  });

  test('a wave that asks for it is corrected for its population, and no other', () => {
    const tables = [{ year: 2021, rows: [rowOf({ percent: 40, n: 250 })] }];
    const baseWith = (wave: object) =>
      evaluated({ tables, survey: { waves: [{ year: 2021, ...wave }] } }).series[0]?.nEffective;
    expect(baseWith({ population: 500, correctForPopulation: true })).toBe((250 * 499) / 250);
    expect(baseWith({ population: 500 })).toBeNull();
    expect(baseWith({ correctForPopulation: true })).toBeNull();
  });

  test('the groups of a census are no sample of it', () => {
    const { series, groups } = evaluated({
      survey: { waves: [{ year: 2021, population: 200, correctForPopulation: true }] },
      tables: [
        {
          year: 2021,
          rows: [
            rowOf({ percent: 50, n: 200 }),
            rowOf({ group: 'Unge', percent: 40, n: 100 }),
            rowOf({ group: 'Gamle', percent: 60, n: 100 }),
          ],
        },
      ],
    });
    const limits = [series, ...groups.map((group) => group.series)].map(([first]) => [
      first?.low,
      first?.high,
      first?.nEffective,
    ]);
    expect(limits).toEqual([
      [50, 50, null],
      [40, 40, null],
      [60, 60, null],
    ]);
  });

  test('groups have their own series, by the dimension that the survey declares', () => {
    const { groups } = evaluated({
      survey: { groups: [{ id: 'Unge', dimension: 'alder' }] },
      tables: [
        {
          year: 2021,
          rows: [
            rowOf({ percent: 50, n: 300 }),
            rowOf({ group: 'Unge', percent: 40, n: 150 }),
            rowOf({ group: 'Andre', percent: 60, n: 150 }),
          ],
        },
        { year: 2024, rows: [rowOf({ percent: 50, n: 300 }), rowOf({ group: 'Unge', percent: 45, n: 300 })] },
      ],
    });
    expect(
      groups.map(({ group, dimension, series }) => [group, dimension, series.map(({ percent }) => percent)]),
    ).toEqual([
      ['Unge', 'alder', [40, 45]],
      ['Andre', null, [60, null]],
    ]);
  });

  test('answers have their share and their base', () => {
    const { answers, groups } = evaluated({
      indicator: { answers: ['Ja', 'Nej'], headlineAnswers: ['Ja'] },
      tables: [
        {
          year: 2021,
          rows: [
            rowOf({ percent: 70, n: 300 }),
            rowOf({ answer: 'Ja', percent: 70, n: 300 }),
            rowOf({ answer: 'Nej', percent: 30, n: 300 }),
          ],
        },
      ],
    });
    expect(answers).toEqual([
      { year: 2021, group: null, answer: 'Ja', percent: 70, n: 300, status: '', note: null },
      { year: 2021, group: null, answer: 'Nej', percent: 30, n: 300, status: '', note: null },
    ]);
    expect(groups).toEqual([]);
  });

  test('nothing that the guard hides is left, with the thresholds of the settings', () => {
    const tables = [
      {
        year: 2021,
        rows: [
          rowOf({ percent: 50, n: 300 }),
          rowOf({ group: 'Unge', percent: 40, n: 40 }),
          rowOf({ group: 'Gamle', percent: 50, n: 260 }),
          rowOf({ answer: 'Ja', percent: 98 }),
          rowOf({ answer: 'Nej', percent: 2 }),
        ],
      },
    ];
    const seen = (settings: Record<string, unknown>) => {
      const { series, groups, answers } = evaluated({ tables, settings });
      return [
        series[0]?.status,
        ...groups.map((group) => group.series[0]?.status),
        ...answers.map(({ percent }) => percent),
      ];
    };
    expect(seen({})).toEqual(['ok', 'ok', 'ok', 98, 2]);
    const strict = { hideBelow: 50, withholdCellsBelow: 8 };
    expect(seen({ publishing: strict })).toEqual(['ok', 'too-few', 'withheld', null, null]);
  });

  // Page and published list ask the guard alone: a second threshold could hide here what stands in the answers below.
  test.each([
    [{ nEffective: 20 }, 100, 'ok'],
    [{ nEffective: 20 }, 12, 'too-few'],
    [{ nEffective: 20 }, null, 'too-few'],
    [{ n: 12, nEffective: 200 }, 100, 'too-few'],
    [{ n: 12 }, 100, 'too-few'],
    [{ n: 100, nEffective: 20 }, 100, 'ok'],
  ] as const)('a headline of %j is judged as its answers of %s people are: %s', (bases, n, status) => {
    const answer = (name: string, percent: number) => rowOf({ answer: name, percent, n });
    const rows = [rowOf({ percent: 31.5, ...bases }), answer('Ja', 31.5), answer('Nej', 68.5)];
    const { series, answers } = evaluated({
      indicator: { answers: ['Ja', 'Nej'], headlineAnswers: ['Ja'] },
      tables: [{ year: 2021, rows }],
    });
    const shown = status === 'ok' ? 31.5 : null;
    expect([series[0]?.status, series[0]?.percent, answers[0]?.percent]).toEqual([status, shown, shown]);
  });

  test('of a hidden number no more is known than that it is below the limit, where it is', () => {
    const told = (row: Parameters<typeof rowOf>[0], settings = {}) => {
      const tables = [{ year: 2021, rows: [rowOf(row)] }];
      const [first] = evaluated({ tables, settings }).series;
      return [first?.status, first?.n, first?.belowLimit];
    };
    expect(told({ percent: 50, n: 12 })).toEqual(['too-few', null, true]);
    expect(told({ status: 'too-few', n: 12 })).toEqual(['too-few', null, true]);
    expect(told({ status: 'too-few', n: 12 }, { publishing: { hideBelow: 10 } })).toEqual([
      'too-few',
      null,
      false,
    ]);
    expect(told({ status: 'too-few' })).toEqual(['too-few', null, false]);
  });

  test('the verdict is that of the indicator: its baseline, its direction, its margin', () => {
    const tables = [
      { year: 2021, rows: [rowOf({ percent: 70, n: 300 })] },
      { year: 2024, rows: [rowOf({ percent: 82, n: 300 })] },
    ];
    const { low } = newcombe({ share: 0.82, base: 300 }, { share: 0.7, base: 300 });
    const { verdict } = evaluated({ tables });
    expect(verdict).toMatchObject({ code: 'improved', year: 2024, difference: 12 });
    expect(verdict.low).toBeCloseTo(low * 100, 9);
    expect(evaluated({ tables, indicator: { betterIs: 'lower' } }).verdict.code).toBe('worsened');
    expect(evaluated({ tables, indicator: { baselineYear: 2024 } }).verdict.code).toBe('awaiting');
    expect(evaluated({ tables, indicator: { betterIs: 'lower', margin: 20 } }).verdict.code).toBe(
      'maintained',
    );
  });

  test('corrections are those of the indicator, with old and new figure', () => {
    const row = {
      survey: 'svar',
      year: 2021,
      group: null,
      answer: null,
      percent: 70,
      n: 300,
      nEffective: null,
      at: { line: 2, column: 1 },
    };
    const correction = { date: '2026-03-01', reason: 'Tastefejl.' };
    const published = ['glad', 'tryg'].map((indicator) => ({
      ...row,
      indicator,
      before: { percent: 69, n: 300, nEffective: null },
      correction,
    }));
    const { corrections } = evaluated({
      published,
      tables: [{ year: 2021, rows: [rowOf({ percent: 70, n: 300 })] }],
    });
    expect(corrections).toEqual([
      {
        year: 2021,
        group: null,
        answer: null,
        change: {
          before: { percent: 69, n: 300, nEffective: null },
          after: { percent: 70, n: 300, nEffective: null },
        },
        ...correction,
      },
    ]);
  });
});
