import { describe, expect, test } from 'vitest';
import { protectCrossTable, type CrossTable } from '../../src/statistics/cross-table-disclosure.ts';
import type { Figure } from '../../src/statistics/observation.ts';
import { halfUnitsOf } from '../../src/statistics/rounding.ts';
import { figure, thresholds } from './arbitraries.ts';

type Rows = Record<string, Partial<Figure>>;

/** Two groups of 150, three answers, and nothing small anywhere; whole percentages unless they are changed. */
const SAFE = {
  groups: { young: { percent: 40, n: 150 }, old: { percent: 40, n: 150 } } as Rows,
  overall: { yes: { percent: 40 }, perhaps: { percent: 20 }, no: { percent: 40 } } as Rows,
  cells: {
    'young/yes': { percent: 30 },
    'young/perhaps': { percent: 20 },
    'young/no': { percent: 50 },
    'old/yes': { percent: 50 },
    'old/perhaps': { percent: 20 },
    'old/no': { percent: 30 },
  } as Rows,
  headline: { percent: 40, n: 300 } as Partial<Figure> | null,
};

function tableOf({ groups, overall, cells, headline }: typeof SAFE): CrossTable {
  return {
    groups: Object.entries(groups).map(([group, cell]) => ({
      group,
      dimension: 'age',
      figure: figure(cell),
    })),
    overall: Object.entries(overall).map(([answer, cell]) => ({ answer, group: null, figure: figure(cell) })),
    cells: Object.entries(cells).map(([name, cell]) => {
      const [group = '', answer = ''] = name.split('/');
      return { group, answer, figure: figure(cell) };
    }),
    headline: headline && figure(headline),
    headlineAnswers: null,
    halfUnits: halfUnitsOf(rowsOf(overall, cells), figuresOf({ all: headline ?? {} }, groups)),
    thresholds,
  };
}

const figuresOf = (...rows: Rows[]) => rows.flatMap((some) => Object.values(some).map(figure));
const rowsOf = (...rows: Rows[]) => figuresOf(...rows).map((one) => ({ figure: one }));

/** Whether the table with these rows is shown; when it is not, nothing of it is. */
function isShown(changes: Partial<typeof SAFE>): boolean {
  const table = tableOf({ ...SAFE, ...changes });
  const found = protectCrossTable(table);
  const shown = found.some((cell) => cell.figure.percent !== null);
  const hidden = table.cells.map((cell) => ({
    ...cell,
    figure: { ...figure({ status: 'withheld' }), status: cell.figure.status || 'withheld' },
  }));
  expect(found).toEqual(shown ? table.cells : hidden);
  return shown;
}

const cells = (changes: Rows) => ({ cells: { ...SAFE.cells, ...changes } });
const groups = (changes: Rows) => ({ groups: { ...SAFE.groups, ...changes } });
const overall = (changes: Rows) => ({ overall: { ...SAFE.overall, ...changes } });
const without = (name: string, other = '') => ({
  cells: Object.fromEntries(Object.entries(SAFE.cells).filter(([key]) => key !== name && key !== other)),
});

describe('the answers of the groups', () => {
  test('are shown when nothing in the table is small', () => {
    expect(isShown({})).toBe(true);
  });

  test.each([
    ['a group', groups({ old: { status: 'too-few' } })],
    ['an answer of all', overall({ no: { status: 'withheld' } })],
    ['a cell', cells({ 'old/no': { status: 'withheld' } })],
  ])('are hidden when %s is hidden', (_, changes) => {
    expect(isShown(changes)).toBe(false);
  });

  test('are shown though a cell has no figure because nobody was asked', () => {
    expect(isShown(cells({ 'old/no': { status: 'not-asked' } }))).toBe(true);
  });
});

describe('a cell', () => {
  test.each([
    [1, false],
    [2, false],
    [4, true],
    [0, true],
  ])('of %i percent of 150 people is safe: %s', (percent, safe) => {
    expect(isShown(cells({ 'old/perhaps': { percent }, 'old/no': { percent: 50 - percent } }))).toBe(safe);
  });

  test('is counted in its own group, not in another', () => {
    const changes = { ...groups({ old: { percent: 40, n: 60 } }), headline: { percent: 40, n: 210 } };
    const four = cells({ 'old/perhaps': { percent: 4 }, 'old/no': { percent: 46 } });
    const other = cells({ 'young/perhaps': { percent: 4 }, 'young/no': { percent: 66 } });
    expect(isShown({ ...changes, ...four })).toBe(false);
    expect(isShown({ ...changes, ...other })).toBe(true);
  });

  test.each([
    [29, false],
    [30, true],
  ])('answered by %i people is shown: %s', (n, shown) => {
    const few = Object.fromEntries(
      ['yes', 'perhaps', 'no'].map((answer) => [`old/${answer}`, { ...SAFE.cells[`old/${answer}`], n }]),
    );
    expect(isShown(cells(few))).toBe(shown);
  });

  test('of a group whose base is not known is hidden, but not when it tells its own', () => {
    expect(isShown(groups({ old: { percent: 40 } }))).toBe(false);
    const own = Object.fromEntries(
      Object.entries(SAFE.cells).map(([name, cell]) => [name, { ...cell, n: 150 }]),
    );
    expect(isShown({ ...groups({ old: { percent: 40 } }), cells: own })).toBe(true);
  });

  test('of a group that has no figure, or no row, is hidden', () => {
    expect(isShown(groups({ old: { status: 'missing', n: 150 } }))).toBe(false);
    expect(isShown({ groups: { young: { percent: 40, n: 150 } } })).toBe(false);
  });
});

describe('an answer without a row in one group', () => {
  test.each([
    [48, false],
    [47, false],
    [46, true],
    [20, true],
  ])('is found as what is left when the others are 50 and %i percent', (no, safe) => {
    const left = {
      ...without('young/perhaps').cells,
      'young/yes': { percent: 50.1 },
      'young/no': { percent: no },
    };
    expect(isShown({ cells: left })).toBe(safe);
    const second = {
      ...without('old/perhaps').cells,
      'old/yes': { percent: 50.1 },
      'old/no': { percent: no },
    };
    expect(isShown({ cells: second })).toBe(safe);
  });

  test('is looked for in each group by itself', () => {
    const three = { ...SAFE.groups, other: { percent: 40, n: 150 } };
    const left = { ...SAFE.cells, 'other/yes': { percent: 50.1 }, 'other/no': { percent: 48 } };
    const headline = { percent: 40, n: 450 };
    expect(isShown({ groups: three, cells: left, headline })).toBe(false);
    expect(isShown({ groups: three, cells: { ...left, 'other/no': { percent: 49.9 } }, headline })).toBe(
      true,
    );
  });

  test('may be no more than the rounding of the others', () => {
    const rounded = cells({ 'old/yes': { percent: 49 } });
    // Of 150 people 49, 20 and 30 percent are at most 149; of 400 they may be all.
    expect(isShown(rounded)).toBe(false);
    const large = { young: { percent: 40, n: 400 }, old: { percent: 40, n: 400 } };
    expect(isShown({ ...rounded, groups: large, headline: { percent: 40, n: 800 } })).toBe(true);
    // With one decimal the rounding of three answers is 0.15, and 0.9 percent are one person.
    expect(isShown(cells({ 'old/yes': { percent: 49.1 } }))).toBe(false);
  });

  test('says nothing in a group without any rows', () => {
    const { cells: all } = SAFE;
    const young = Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('young/')));
    expect(isShown({ ...groups({ old: { percent: 2, n: 4 } }), cells: young })).toBe(true);
  });

  test('is counted by the base of its row', () => {
    const left = {
      ...without('old/perhaps').cells,
      'old/yes': { percent: 50, n: 30 },
      'old/no': { percent: 30, n: 30 },
    };
    // 20 percent of 30 are 6 people.
    expect(isShown({ cells: left })).toBe(true);
    const fewer = { ...left, 'old/no': { percent: 40, n: 30 } };
    expect(isShown({ cells: fewer })).toBe(false);
  });
});

describe('an answer that the headline of a group leaves out', () => {
  /** The answers of the young are of `n` people, their headline is of 150; the old are 150 in both. */
  const young = (n: number) => ({
    ...cells(
      Object.fromEntries(
        ['young/yes', 'young/perhaps', 'young/no'].map((name) => [name, { ...SAFE.cells[name], n }]),
      ),
    ),
    overall: Object.fromEntries(
      Object.entries(SAFE.overall).map(([name, cell]) => [name, { ...cell, n: n + 150 }]),
    ),
  });

  test.each([
    [145, true],
    [146, false],
    [149, false],
    [150, true],
    [151, false],
    [154, false],
    [155, true],
  ])('is found as the difference to a base of %i: safe is %s', (n, safe) => {
    expect(isShown(young(n))).toBe(safe);
  });

  test('is not looked for where the group does not tell its base', () => {
    const own = Object.fromEntries(
      Object.entries(SAFE.cells).map(([name, cell]) => [name, { ...cell, n: 150 }]),
    );
    expect(isShown({ ...groups({ young: { percent: 40 } }), cells: own })).toBe(true);
  });
});

describe('a group that is not in the table', () => {
  /** Everybody are 300; 250 of them are in the table, and so many percent of all said yes: 100 of the 250 did. */
  const rest = (yes: number, changes: Partial<typeof SAFE> = {}) =>
    isShown({
      groups: { young: { percent: 40, n: 150 }, old: { percent: 40, n: 100 } },
      overall: { yes: { percent: yes }, no: { percent: 100 - yes } },
      cells: {
        'young/yes': { percent: 40 },
        'young/no': { percent: 60 },
        'old/yes': { percent: 40 },
        'old/no': { percent: 60 },
      },
      ...changes,
    });

  test.each([
    [100 / 3, true],
    [101 / 3, false],
    [104 / 3, false],
    [105 / 3, true],
    [40, true],
  ])('is found as everybody less the others when %d percent of all said yes', (yes, safe) => {
    expect(rest(yes)).toBe(safe);
  });

  test('is not found when it has a row among the groups but no answers', () => {
    const third = {
      young: { percent: 40, n: 150 },
      old: { percent: 40, n: 100 },
      other: { percent: 40, n: 50 },
    };
    expect(rest(102 / 3, { groups: third })).toBe(false);
  });

  test('is not found either when all its answers are said to be missing', () => {
    const third = {
      young: { percent: 40, n: 150 },
      old: { percent: 40, n: 100 },
      other: { percent: 40, n: 50 },
    };
    const missing = { status: 'missing' as const };
    const withThird = {
      'young/yes': { percent: 40 },
      'young/no': { percent: 60 },
      'old/yes': { percent: 40 },
      'old/no': { percent: 60 },
      'other/yes': missing,
      'other/no': missing,
    };
    expect(rest(102 / 3, { groups: third, cells: withThird })).toBe(false);
    expect(rest(40, { groups: third, cells: withThird })).toBe(true);
  });

  test('does not exist when the groups are everybody, whatever rounding says', () => {
    expect(rest(35, { headline: { percent: 40, n: 250 } })).toBe(true);
    expect(rest(41, { headline: { percent: 40, n: 250 } })).toBe(true);
    // 102 of 250, two more than in the table.
    expect(rest(40.8, { headline: { percent: 40, n: 250 } })).toBe(true);
    expect(rest(40.8, { headline: { percent: 40, n: 251 } })).toBe(false);
  });

  test('is counted by the base of the answer when it has its own', () => {
    const own = (n: number) => ({ overall: { yes: { percent: 40.8, n }, no: { percent: 59.2, n } } });
    expect(rest(0, { ...own(251), headline: { percent: 40, n: 400 } })).toBe(false);
    expect(rest(0, { ...own(251), headline: null })).toBe(false);
    expect(rest(0, { ...own(400), headline: { percent: 40, n: 251 } })).toBe(true);
  });

  test('does not exist when those who answered are everybody, though the headlines leave some of them out', () => {
    /** 100 and 150 people answered, 90 and 140 of them with an opinion; 41 percent are two people more than rounding has. */
    const all = { yes: { percent: 41, n: 250 }, no: { percent: 59, n: 250 } };
    const table = (old: number) => ({
      groups: { young: { percent: 43, n: 140 }, old: { percent: 44, n: 90 } },
      overall: all,
      headline: { percent: 43, n: 230 },
      cells: {
        'young/yes': { percent: 40, n: 150 },
        'young/no': { percent: 60, n: 150 },
        'old/yes': { percent: 40, n: old },
        'old/no': { percent: 60, n: old },
      },
    });
    expect(isShown(table(100))).toBe(true);
    expect(isShown(table(99))).toBe(false);
  });

  test('is found where it answered, though the headlines count as many as everybody', () => {
    const own = (n: number) => ({
      'young/yes': { percent: 40, n: 150 },
      'young/no': { percent: 60, n: 150 },
      'old/yes': { percent: 40, n },
      'old/no': { percent: 60, n },
    });
    const overallOf = { yes: { percent: 40.8, n: 250 }, no: { percent: 59.2, n: 250 } };
    expect(rest(0, { overall: overallOf, cells: own(100) })).toBe(true);
    // Of twelve people in no row of the table seven said yes, of six four.
    expect(rest(0, { overall: overallOf, cells: own(88) })).toBe(true);
    expect(rest(0, { overall: overallOf, cells: own(94) })).toBe(false);
  });

  test('cannot be found when nobody knows how many everybody are, or how many of them said so', () => {
    expect(rest(101 / 3, { headline: { percent: 40 } })).toBe(true);
    expect(rest(101 / 3, { headline: null })).toBe(true);
    const unasked = { yes: { status: 'not-asked' as const }, no: { status: 'not-asked' as const } };
    expect(rest(0, { overall: unasked, headline: { percent: 40, n: 251 } })).toBe(true);
  });

  test('is looked for in every answer', () => {
    const all = { maybe: { percent: 100 / 3 }, yes: { percent: 101 / 3 }, no: { percent: 33 } };
    expect(rest(0, { overall: all })).toBe(false);
  });
});

describe('people who are not in a group of the table', () => {
  /** Groups of 200 and `n` people out of 300, of whom 5 percent are unsure; so many percent of the 200 are. */
  const unsure = (percent: number, n = 120) =>
    isShown({
      groups: { parents: { percent: 60, n: 200 }, alone: { percent: 50, n } },
      overall: { yes: { percent: 60 }, no: { percent: 35 }, unsure: { percent: 5 } },
      cells: {
        'parents/yes': { percent: 60 },
        'parents/no': { percent: 40 - percent },
        'parents/unsure': { percent },
        'alone/yes': { percent: 50 },
        'alone/no': { percent: 45 },
        'alone/unsure': { percent: 5 },
      },
      headline: { percent: 60, n: 300 },
    });

  test.each([
    [5, true],
    [5.5, false],
    [6, false],
    [7, false],
    [7.5, true],
  ])('are known as all less the group, also where groups overlap: %d percent, %s', (percent, safe) => {
    expect(unsure(percent)).toBe(safe);
  });

  test('are the other groups where those are everybody, whatever rounding says', () => {
    // 4 percent of 100 would be sensitive, and 5 percent of 300 less 6 percent of 200 are three people.
    expect(unsure(6, 100)).toBe(true);
    expect(unsure(6, 99)).toBe(false);
  });

  test('are not those who were not asked', () => {
    const notAsked = { 'old/perhaps': { status: 'not-asked' as const } };
    // 4 percent of 300 are 12 people, and of 150 six.
    const few = { yes: { percent: 40 }, perhaps: { percent: 4 }, no: { percent: 56 } };
    const some = { ...notAsked, 'young/perhaps': { percent: 4 }, 'young/no': { percent: 66 } };
    expect(isShown({ ...overall(few), ...cells(some) })).toBe(true);
    expect(isShown({ ...overall(few), ...cells({ ...some, 'young/perhaps': { percent: 6 } }) })).toBe(false);
  });
});
