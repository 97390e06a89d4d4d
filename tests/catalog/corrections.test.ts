import { describe, expect, test } from 'vitest';
import { correctionsOf } from '../../src/catalog/figures/corrections.ts';
import { protectRows } from '../../src/catalog/figures/protect-rows.ts';
import { shownFigures } from '../../src/catalog/figures/shown-figures.ts';
import { nothingSaid } from '../../src/schemas/figure.ts';
import type { PublishedRow } from '../../src/schemas/published-row.ts';
import type { SurveyRow } from '../../src/schemas/survey-row.ts';
import { rowOf } from './small-catalog.ts';

const rules = {
  dimensions: new Map([
    ['Unge', 'alder'],
    ['Gamle', 'alder'],
  ]),
  headlineAnswers: null,
  thresholds: { hideBelow: 30, flagBelow: 60, withholdCellsBelow: 5 },
};
const ALL = { percent: 50, n: 300 };
const young = { group: 'Unge', percent: 40, n: 150 };
const old = { group: 'Gamle', percent: 60, n: 150 };

const rowsOf = (year: number, ...rows: Partial<SurveyRow>[]) => rows.map((row) => ({ ...rowOf(row), year }));

const value = (percent: number, n: number, nEffective: number | null = null) => ({ percent, n, nEffective });

function correction(change: Partial<PublishedRow>, day: string | null = '2026-03-01'): PublishedRow {
  return {
    survey: 'svar',
    year: 2021,
    indicator: 'glad',
    group: null,
    answer: null,
    percent: 50,
    n: 300,
    nEffective: null,
    before: value(45, 300),
    correction: { date: day, reason: day && 'Fejl.' },
    at: { line: 2, column: 1 },
    ...change,
  };
}

describe('protectRows(rows, rules)', () => {
  test('parts headline, groups and answers, wave by wave', () => {
    const rows = [
      ...rowsOf(
        2021,
        ALL,
        young,
        old,
        { answer: 'Ja', percent: 50, n: 300 },
        { answer: 'Nej', percent: 50, n: 300 },
      ),
      ...rowsOf(2024, { ...ALL, nEffective: 200, note: 'x' }, young),
    ];
    const { headline, groups, answers } = protectRows(rows, rules);
    expect([...headline]).toEqual([
      [2021, { ...ALL, nEffective: null, status: '', note: null }],
      [2024, { ...ALL, nEffective: 200, status: '', note: 'x' }],
    ]);
    expect(groups.map(({ group, dimension, figures }) => [group, dimension, [...figures.keys()]])).toEqual([
      ['Unge', 'alder', [2021, 2024]],
      ['Gamle', 'alder', [2021]],
    ]);
    expect(answers.map(({ year, group, answer, figure }) => [year, group, answer, figure.percent])).toEqual([
      [2021, null, 'Ja', 50],
      [2021, null, 'Nej', 50],
    ]);
  });

  test('takes an answer of a group for an answer, and for no group of its own', () => {
    const rows = rowsOf(
      2021,
      ALL,
      { answer: 'Ja', percent: 50, n: 300 },
      { ...young, answer: 'Ja' },
      { group: 'Uden', answer: 'Ja', percent: 30, n: 100 },
    );
    const { groups, answers } = protectRows(rows, rules);
    expect(groups).toEqual([]);
    expect(answers.map(({ group, answer }) => [group, answer])).toEqual([
      [null, 'Ja'],
      ['Unge', 'Ja'],
      ['Uden', 'Ja'],
    ]);
  });

  test('guards each wave by itself', () => {
    const rows = [
      ...rowsOf(2021, ALL, { ...young, n: 20 }, { ...old, n: 280 }),
      ...rowsOf(2024, ALL, young, old),
    ];
    const { groups } = protectRows(rows, rules);
    expect(groups.map(({ figures }) => [...figures.values()].map(({ status }) => status))).toEqual([
      ['too-few', ''],
      ['withheld', ''],
    ]);
  });

  test('tells of a headline below the limit, also when only its answers say how many they are', () => {
    const few = (n: number) => ['Ja', 'Nej'].map((answer) => ({ answer, percent: 50, n }));
    const rows = [
      ...rowsOf(2020, { ...ALL, n: 12 }),
      ...rowsOf(2021, { ...ALL, n: null }, ...few(12)),
      ...rowsOf(2022, { ...ALL, n: null }, ...few(30)),
      ...rowsOf(2023, ...few(12)),
    ];
    const { headline, belowLimit } = protectRows(rows, rules);
    expect([...headline].map(([year, { status }]) => [year, status])).toEqual([
      [2020, 'too-few'],
      [2021, 'too-few'],
      [2022, ''],
    ]);
    expect([...belowLimit]).toEqual([2020, 2021]);
  });

  test('a wave with groups and no headline has none', () => {
    const { headline, groups } = protectRows(rowsOf(2021, young, old), rules);
    expect([...headline]).toEqual([]);
    expect(groups[0]?.figures.get(2021)?.percent).toBe(40);
  });

  test('a group that is in no declared dimension has none', () => {
    expect(
      protectRows(rowsOf(2021, ALL, { ...young, group: 'Andre' }), rules).groups[0]?.dimension,
    ).toBeNull();
  });
});

describe('shownFigures(table, rulesOf)', () => {
  test('are every figure that the guard shows, of every indicator by its own rules', () => {
    const rows = [
      ...rowsOf(
        2021,
        ALL,
        young,
        old,
        { answer: 'Ja', percent: 50, n: 300 },
        { answer: 'Nej', percent: 50, n: 300 },
      ),
      ...rowsOf(
        2021,
        { indicator: 'tryg', percent: 20, n: 40 },
        { indicator: 'tryg', group: 'Unge', status: 'missing' },
      ),
    ];
    const asked: string[] = [];
    const figures = shownFigures({ survey: 'svar', year: 2021, rows }, (indicator) => {
      asked.push(indicator);
      return indicator === 'tryg' ? { ...rules, thresholds: { ...rules.thresholds, hideBelow: 50 } } : rules;
    });
    const key = { survey: 'svar', year: 2021, indicator: 'glad', group: null, answer: null };
    expect(figures).toEqual([
      { ...key, percent: 50, n: 300, nEffective: null },
      { ...key, group: 'Unge', percent: 40, n: 150, nEffective: null },
      { ...key, group: 'Gamle', percent: 60, n: 150, nEffective: null },
      { ...key, answer: 'Ja', percent: 50, n: 300, nEffective: null },
      { ...key, answer: 'Nej', percent: 50, n: 300, nEffective: null },
    ]);
    expect(asked).toEqual(['glad', 'tryg']);
  });
});

describe('correctionsOf(rows, published, rules)', () => {
  const corrections = (rows: ReturnType<typeof rowsOf>, ...published: PublishedRow[]) =>
    correctionsOf(rows, published, rules);

  test('are no records', () => {
    const record = correction({ correction: null });
    expect(corrections(rowsOf(2021, ALL), record)).toEqual([]);
    expect(corrections(rowsOf(2021, ALL), record, correction({}))).toEqual([
      {
        year: 2021,
        group: null,
        answer: null,
        change: { before: value(45, 300), after: value(50, 300) },
        date: '2026-03-01',
        reason: 'Fejl.',
      },
    ]);
  });

  test('come the latest first, and before them what has no day yet', () => {
    const rows = [...rowsOf(2021, ALL), ...rowsOf(2024, ALL)];
    const found = corrections(
      rows,
      correction({}, '2026-01-01'),
      correction({ year: 2024 }, '2026-01-01'),
      correction({}, '2026-05-01'),
      correction({ year: 2024 }, null),
      correction({ year: 2024 }, '2025-05-01'),
      correction({}, null),
    );
    expect(found.map(({ year, date }) => [year, date])).toEqual([
      [2024, null],
      [2021, null],
      [2021, '2026-05-01'],
      [2024, '2026-01-01'],
      [2021, '2026-01-01'],
      [2024, '2025-05-01'],
    ]);
  });

  test('tell no old figure that the guard would hide: by itself, or since it gives another away', () => {
    const before = (percent: number, n: number) => correction({ before: value(percent, n) });
    expect(corrections(rowsOf(2021, ALL), before(45, 29))[0]?.change).toBeNull();
    expect(corrections(rowsOf(2021, ALL), before(45, 30))[0]?.change).not.toBeNull();
    const group = correction({ group: 'Unge', percent: 40, n: 150, before: value(2, 150) });
    expect(corrections(rowsOf(2021, ALL, young, old), group)[0]?.change).toBeNull();
    const open = correction({ group: 'Unge', percent: 40, n: 150, before: value(38, 150) });
    expect(corrections(rowsOf(2021, ALL, young, old), open)[0]?.change).toEqual({
      before: value(38, 150),
      after: value(40, 150),
    });
  });

  test('tell nothing of a figure that is not shown any more', () => {
    expect(corrections(rowsOf(2021, { status: 'withheld' }), correction({}))[0]?.change).toBeNull();
    expect(corrections(rowsOf(2021, { ...ALL, n: 12 }), correction({}))[0]?.change).toBeNull();
    expect(corrections([], correction({}))[0]?.change).toBeNull();
    const later = [...rowsOf(2021, { status: 'withheld' }), ...rowsOf(2024, ALL)];
    expect(corrections(later, correction({}))[0]?.change).toBeNull();
  });

  describe('tell no old figure that hides what is shown now', () => {
    const parts = (unge: number, gamle: number) => [
      { group: 'Unge', percent: 50, n: unge },
      { group: 'Gamle', percent: 50, n: gamle },
    ];
    const all = (n: number, before: number, day = '2026-03-01') =>
      correction({ n, before: value(50, before) }, day);
    const ofGroup = (group: string, n: number, before: number, day = '2026-03-01') =>
      correction({ group, n, before: value(50, before) }, day);
    const told = (rows: Partial<SurveyRow>[], ...published: PublishedRow[]) =>
      corrections(rowsOf(2021, ...rows), ...published).map(({ change }) => change && change.before.n);

    test('of all beside the groups: 303 − 200 − 100 are three people', () => {
      const rows = (n: number) => [{ percent: 50, n }, ...parts(200, 100)];
      expect(told(rows(330), all(330, 303))).toEqual([null]);
      expect(told(rows(330), all(330, 300))).toEqual([300]);
      expect(told(rows(400), all(400, 330))).toEqual([330]);
    });

    test('of all beside the answers: 250 − 247 are three people', () => {
      const rows = ['Ja', 'Nej'].map((answer) => ({ answer, percent: 50, n: 250 }));
      expect(told([{ percent: 50, n: 250 }, ...rows], all(250, 247))).toEqual([null]);
      expect(told([{ percent: 50, n: 250 }, ...rows], all(250, 240))).toEqual([240]);
    });

    test('of one group beside another', () => {
      const rows = [{ percent: 50, n: 400 }, ...parts(200, 200)];
      expect(told(rows, ofGroup('Unge', 200, 190))).toEqual([null]);
      expect(told(rows, ofGroup('Unge', 200, 160))).toEqual([160]);
    });

    test('but of a wave that was delivered anew every figure as it was beside the others', () => {
      const answers = ['Ja', 'Nej'].map((answer) => ({ answer, percent: 50, n: 400 }));
      const rows = [{ percent: 50, n: 400 }, ...parts(200, 200), ...answers];
      const late = answers.map(({ answer }) => correction({ answer, n: 400, before: value(50, 397) }));
      const groups = [ofGroup('Unge', 200, 150), ofGroup('Gamle', 200, 150)];
      expect(told(rows.slice(0, 3), all(400, 300), ...groups)).toEqual([150, 150, 300]);
      expect(told([{ percent: 50, n: 400 }, ...answers], all(400, 397), ...late)).toEqual([null, null, 397]);
    });

    test('what was delivered anew is undone at once, what was corrected day by day one after another', () => {
      const rows = [{ percent: 50, n: 460 }, ...parts(200, 200)];
      const days = (first: string, second: string, third: string) => [
        all(460, 420, first),
        ofGroup('Unge', 200, 150, second),
        ofGroup('Gamle', 200, 240, third),
      ];
      // 460 − 200 − 240 are fewer than the thirty that a group must have, where only the last correction is undone.
      expect(told(rows, ...days('2026-01-01', '2026-01-01', '2026-01-01'))).toEqual([240, 150, 420]);
      expect(told(rows, ...days('2026-01-01', '2026-02-01', '2026-03-01'))[0]).toBeNull();
    });

    test('of all beside a group whose own change is not told, for the sum would tell it', () => {
      // 303 − 100 were the 203 young people of whom three have been taken out.
      const rows = [{ percent: 50, n: 330 }, ...parts(200, 100)];
      expect(told(rows, all(330, 303), ofGroup('Unge', 200, 203))).toEqual([null, null]);
    });

    test('of all beside a group that got three late answers, for those are the three that all got', () => {
      const rows = (outside: number) => [{ percent: 50, n: 300 + outside }, ...parts(100, 200)];
      expect(told(rows(0), all(300, 297), ofGroup('Unge', 100, 97))).toEqual([null, null]);
      expect(told(rows(90), all(390, 387), ofGroup('Unge', 100, 97))).toEqual([null, null]);
      // Several groups whose change is not told are no cover for them.
      const both = [ofGroup('Unge', 100, 98), ofGroup('Gamle', 200, 199)];
      expect(told(rows(0), all(300, 297), ...both)).toEqual([null, null, null]);
      expect(told(rows(0), all(300, 260), ofGroup('Unge', 100, 80), ofGroup('Gamle', 200, 180))).toEqual([
        null,
        null,
        260,
      ]);
      // Where all the groups are more people than everybody was, the figure of all was wrong.
      expect(told(rows(0), all(300, 297))).toEqual([297]);
    });

    test('of all beside people in no group of whom three are late', () => {
      expect(told([{ percent: 50, n: 390 }, ...parts(100, 200)], all(390, 387))).toEqual([null]);
      expect(told([{ percent: 50, n: 390 }, ...parts(100, 200)], all(390, 360))).toEqual([360]);
    });

    test('of all beside the groups as they were then, and as they are today', () => {
      const rows = [{ percent: 50, n: 430 }, ...parts(200, 200)];
      const days = (n: number) => [all(430, n, '2026-01-01'), ofGroup('Unge', 200, 160, '2026-02-01')];
      expect(told(rows, ...days(363))).toEqual([160, null]);
      expect(told(rows, ...days(403))).toEqual([160, null]);
      expect(told(rows, ...days(460))).toEqual([160, 460]);
    });
  });

  test.each(['2026-02-01', '2026-01-01'])(
    'follow a figure back through each of its corrections, the second on %s',
    (day) => {
      const [last, first] = corrections(
        rowsOf(2021, ALL),
        correction({ percent: 45, before: value(40, 20) }, '2026-01-01'),
        correction({ before: value(45, 300) }, day),
      );
      expect(last?.change?.before).toEqual(value(45, 300));
      expect(first).toMatchObject({ change: null, date: '2026-01-01' });
    },
  );

  test('a figure that was withdrawn once is told neither before nor after', () => {
    const found = corrections(
      rowsOf(2021, ALL),
      correction({ percent: null, n: null, before: nothingSaid }, '2026-01-01'),
      correction({ before: nothingSaid }, '2026-02-01'),
    );
    expect(found.map(({ change }) => change)).toEqual([null, null]);
  });

  test('of one answer leave the others as they are', () => {
    const rows = rowsOf(
      2021,
      ALL,
      { answer: 'Ja', percent: 50, n: 300 },
      { answer: 'Nej', percent: 50, n: 300 },
    );
    const yes = correction({ answer: 'Ja', before: value(48, 300) });
    expect(corrections(rows, yes)[0]?.change).toEqual({
      before: value(48, 300),
      after: value(50, 300),
    });
    // Two answers of 48 and 50 percent would leave a third of 2 percent, six people; of 49 and 50, of three people.
    const small = correction({ answer: 'Ja', before: value(48.9, 300) });
    expect(corrections(rows, small)[0]?.change).toBeNull();
  });

  describe('by few people', () => {
    /** 100 of the 300 are in no group. */
    const some = { group: 'Unge', percent: 50, n: 100 };
    const rest = { group: 'Gamle', percent: 50, n: 100 };
    const of = (n: number, before: number, day: string, group: string | null = 'Unge') =>
      correction({ group, percent: 50, n, before: value(50, before) }, day);
    const told = (...published: PublishedRow[]) =>
      corrections(rowsOf(2021, ALL, some, rest), ...published).map(({ change }) => change && change.before.n);

    test('of a group tell neither figure: the difference is what those few answered', () => {
      const rows = rowsOf(
        2021,
        { percent: 50, n: 243 },
        { group: 'Unge', percent: 48.84, n: 43 },
        { group: 'Gamle', percent: 50, n: 100 },
      );
      const late = correction({ group: 'Unge', percent: 48.84, n: 43, before: value(50, 40) });
      expect(corrections(rows, late)).toMatchObject([{ group: 'Unge', change: null, date: '2026-03-01' }]);
    });

    test('are fewer than a group must have', () => {
      expect(told(of(100, 71, '2026-01-01'))).toEqual([null]);
      expect(told(of(100, 129, '2026-01-01'))).toEqual([null]);
      expect(told(of(100, 70, '2026-01-01'))).toEqual([70]);
      expect(told(of(100, 100, '2026-01-01'))).toEqual([100]);
    });

    test('are looked for between any two values that are told, and that of the page', () => {
      // From 70 by 140 to the 100 of the page, and from 95: five fewer than the page has.
      expect(told(of(140, 70, '2026-01-01'), of(100, 140, '2026-02-01'))).toEqual([140, 70]);
      expect(told(of(140, 95, '2026-01-01'), of(100, 140, '2026-02-01'))).toEqual([140, null]);
      expect(told(of(140, 130, '2026-01-01'), of(100, 140, '2026-02-01'))).toEqual([140, null]);
      // 95 became 100 untold, but the page tells the 100.
      expect(told(of(95, 60, '2026-01-01'), of(100, 95, '2026-02-01'))).toEqual([null, null]);
      // What is told of one group does not count for another.
      const other = { percent: 50, n: 100, before: value(50, 60) };
      expect(
        told(of(140, 70, '2026-01-01'), of(100, 140, '2026-02-01'), correction({ group: 'Gamle', ...other })),
      ).toEqual([60, 140, 70]);
    });

    test('of an answer tell neither figure', () => {
      const rows = rowsOf(
        2021,
        ALL,
        { answer: 'Ja', percent: 50, n: 300 },
        { answer: 'Nej', percent: 50, n: 300 },
      );
      const yes = (n: number) => correction({ answer: 'Ja', before: value(50, n) });
      expect(corrections(rows, yes(295))[0]?.change).toBeNull();
      expect(corrections(rows, yes(260))[0]?.change).not.toBeNull();
    });

    test('of all residents tell both, as was promised', () => {
      const all = correction({ before: value(49.8, 297) });
      expect(corrections(rowsOf(2021, ALL), all)[0]?.change?.before).toEqual(value(49.8, 297));
    });
  });
});
