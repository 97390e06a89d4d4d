import { describe, expect, test } from 'vitest';
import { protectGroups } from '../../src/statistics/group-disclosure.ts';
import type { Figure } from '../../src/statistics/observation.ts';
import { halfUnitsOf } from '../../src/statistics/rounding.ts';
import { figure, thresholds } from './arbitraries.ts';

type Rows = Record<string, Partial<Figure>>;
const EVERYBODY = { percent: 40, n: 300 };

function guarded(rows: Rows, headline: Partial<Figure> | null, rules = thresholds) {
  const groups = Object.entries(rows).map(([group, cell]) => ({
    group,
    dimension: 'age',
    figure: figure(cell),
  }));
  const whole = headline && figure(headline);
  const halfUnits = halfUnitsOf([], [whole, ...groups.map((cell) => cell.figure)]);
  return protectGroups(groups, whole, rules, { halfUnits, counted: null });
}

/** What became of each group: its status, blank when it is shown. */
function statuses(rows: Rows, headline: Partial<Figure> | null = EVERYBODY, rules = thresholds) {
  return Object.fromEntries(guarded(rows, headline, rules).map((cell) => [cell.group, cell.figure.status]));
}

/** So many of `n` people as a group of this size. */
const counted = (count: number, n: number) => ({ percent: (100 * count) / n, n });

test('a group that the editors withhold keeps no number', () => {
  const rows = { young: { status: 'withheld' as const, n: 120, nEffective: 100 }, old: counted(60, 150) };
  expect(guarded(rows, EVERYBODY)[0]?.figure).toEqual(figure({ status: 'withheld' }));
});

describe('without a sum to subtract from', () => {
  const large = { young: counted(60, 150), old: counted(60, 150) };
  const small = { ...large, few: counted(5, 20) };

  test.each([
    ['no headline', null],
    ['a headline of unknown base', { percent: 40 }],
    ['a headline without a figure', { status: 'missing' as const, n: 320 }],
  ])('groups are shown when all are large, and else not: %s', (_, headline) => {
    expect(statuses(large, headline)).toEqual({ young: '', old: '' });
    expect(statuses(small, headline)).toEqual({ young: 'withheld', old: 'withheld', few: 'too-few' });
  });

  test('a reason tells nothing, and is kept', () => {
    const few = { young: counted(12, 29), old: counted(12, 29) };
    expect(statuses(few, { status: 'missing', n: 58 })).toEqual({ young: 'too-few', old: 'too-few' });
    expect(statuses(few, { percent: 40, n: 58 })).toEqual({ young: 'withheld', old: 'withheld' });
  });
});

describe('people in no group', () => {
  /** 300 people, 120 of them counted; the rest is so many, of whom so many are counted. */
  const rest = (n: number, count: number) =>
    statuses({ young: counted(60, 150), old: counted(60 - count, 150 - n) });
  const shown = { young: '', old: '' };

  test.each([
    [30, 12, true],
    [29, 12, false],
    [40, 0, true],
    [40, 2, false],
    [40, 38, false],
    [40, 5, true],
    [40, 35, true],
  ])('%i, of whom %i are counted, leave the groups shown: %s', (n, count, safe) => {
    if (safe) expect(rest(n, count)).toEqual(shown);
    else expect(rest(n, count)).not.toEqual(shown);
  });

  test('are not those of a group that says it has no figure', () => {
    const rows = {
      few: { status: 'missing' as const, n: 15 },
      young: counted(54, 135),
      old: counted(60, 150),
    };
    expect(statuses(rows)).toEqual({ few: 'missing', young: 'withheld', old: 'withheld' });
  });
});

describe('hidden groups', () => {
  test.each([
    // Together 30 people are enough, 29 are not.
    [14, 16, ''],
    [14, 15, 'withheld'],
  ])('of %i and %i people leave the next one »%s«', (a, b, next) => {
    const rows = { a: counted(6, a), b: counted(6, b), c: counted(48, 100), d: counted(60, 200 - a - b) };
    expect(statuses(rows)).toEqual({ a: 'too-few', b: 'too-few', c: next, d: '' });
  });

  test.each([
    [3, 2, ''],
    // Half a person of a rounded percentage may be nobody, on either side of a share.
    [2.5, 2, 'withheld'],
    [2.5 + 35, 2 + 56, 'withheld'],
    [3 + 34, 2 + 56, ''],
    [2, 2, 'withheld'],
  ])('with %f and %f counted people leave the next one »%s«', (a, b, next) => {
    const rows = { a: counted(a, 40), b: counted(b, 60), c: counted(55, 95), d: counted(60, 105) };
    expect(statuses(rows, counted(115 + a + b, 300))).toMatchObject({ c: next, d: '' });
  });

  test.each([
    // Each is known to be at least 30: of 64 people either has 30 to 34, of 65 there is one number more.
    [32, 33, ''],
    [32, 32, 'withheld'],
  ])('withheld with %i and %i people leave the next one »%s«', (a, b, next) => {
    const rows = { a: counted(3, a), b: counted(3, b), c: counted(50, 100), d: counted(64, 200 - a - b) };
    const headline = counted(120, 300);
    expect(statuses(rows, headline)).toMatchObject({ a: 'withheld', b: 'withheld', c: next, d: '' });
  });

  test('may be smaller when their reason says so', () => {
    const rows = { few: counted(8, 20), some: counted(16, 40), many: counted(96, 240) };
    expect(statuses(rows)).toEqual({ few: 'too-few', some: 'withheld', many: '' });
  });

  test('must each stay open: where the threshold itself leaves few numbers, all are hidden', () => {
    const rules = { hideBelow: 4, flagBelow: 60, withholdCellsBelow: 5 };
    const rows = { few: counted(1, 3), some: counted(20, 50), many: counted(99, 247) };
    expect(statuses(rows, EVERYBODY, rules)).toEqual({ few: 'withheld', some: 'withheld', many: 'withheld' });
  });
});

describe('the group that is hidden besides', () => {
  test('is the smallest, wherever it stands', () => {
    const rows = { a: counted(60, 150), c: counted(32, 80), few: counted(8, 20), b: counted(20, 50) };
    expect(statuses(rows)).toEqual({ a: '', c: '', few: 'too-few', b: 'withheld' });
  });

  test('is of two alike the first by its name', () => {
    const rows = { b: counted(40, 100), few: counted(8, 20), a: counted(40, 100), c: counted(32, 80) };
    const equal = { ...rows, c: counted(40, 100) };
    expect(statuses({ ...rows, c: counted(40, 180) }, { percent: 32, n: 400 })).toEqual({
      b: '',
      few: 'too-few',
      a: 'withheld',
      c: '',
    });
    expect(statuses(equal, counted(128, 320))).toMatchObject({ a: 'withheld', b: '', c: '' });
  });
});

test('groups that overlap are hidden together as soon as one is', () => {
  const rows = { young: counted(80, 200), members: counted(60, 150), few: counted(8, 20) };
  expect(statuses(rows)).toEqual({ young: 'withheld', members: 'withheld', few: 'too-few' });
  expect(statuses({ young: rows.young, members: rows.members })).toEqual({ young: '', members: '' });
});

describe('groups of several dimensions that nobody declared', () => {
  const half = (n: number) => counted(n / 2, n);
  const all = counted(150, 300);
  const ages = { young: half(100), old: half(200) };

  test.each([
    [150, 150, true],
    // Three people of no stated gender.
    [148, 149, false],
    [140, 131, false],
    [140, 130, true],
  ])('are shown when %i men and %i women leave nobody or enough outside: %s', (men, women, safe) => {
    const rows = { ...ages, men: half(men), women: half(women) };
    const found = statuses(rows, all);
    expect(new Set(Object.values(found))).toEqual(new Set([safe ? '' : 'withheld']));
  });

  test('are hidden when few outside one of them are counted, or all but few are not', () => {
    const rows = (count: number) => ({
      ...ages,
      men: counted(64, 120),
      women: counted(150 - 64 - count, 120),
    });
    expect(statuses(rows(0), all)['men']).toBe('');
    expect(statuses(rows(3), all)['men']).toBe('withheld');
    expect(statuses(rows(5), all)['men']).toBe('');
    expect(statuses(rows(57), all)['men']).toBe('withheld');
  });

  test('are shown when each is everybody but for rounding', () => {
    // 17 percent of 300 are one more than the 50 of the third group.
    const areas = { a: { percent: 0, n: 100 }, b: { percent: 0, n: 100 }, c: { percent: 50, n: 100 } };
    const rows = { ...areas, men: { percent: 17, n: 150 }, women: { percent: 17, n: 150 } };
    expect(new Set(Object.values(statuses(rows, { percent: 17, n: 300 })))).toEqual(new Set(['']));
    const one = { ...areas, men: { percent: 17, n: 150 } };
    expect(statuses(one, { percent: 18, n: 300 })['c']).toBe('withheld');
  });

  test('do not say why they are hidden where that would tell their size', () => {
    const few = { ...ages, men: counted(12, 29), women: counted(12, 29) };
    expect(statuses(few, all)).toMatchObject({ men: 'too-few', young: 'withheld' });
    const small = { young: half(30), old: half(28), men: counted(12, 29), women: counted(12, 29) };
    expect(new Set(Object.values(statuses(small, counted(29, 58))))).toEqual(new Set(['withheld']));
  });

  test('are hidden when they are more than can be looked through', () => {
    const rows = (groups: number) =>
      Object.fromEntries(Array.from({ length: groups }, (_, index) => [`g${index}`, half(150)]));
    expect(new Set(Object.values(statuses(rows(12), all)))).toEqual(new Set(['']));
    expect(new Set(Object.values(statuses(rows(13), all)))).toEqual(new Set(['withheld']));
  });
});

describe('people who are not in a group', () => {
  /** Groups that need not share everybody among them: `inside` of its `n` people are counted, and 100 of all 300. */
  const group = (inside: number, n: number) =>
    statuses({ members: counted(inside, n), parents: counted(50, 120) }, counted(100, 300))['members'];

  test.each([
    // Groups that overlap: 190 and 120 of 300.
    [95, 190, ''],
    [96, 190, 'withheld'],
    [99, 190, 'withheld'],
    [100, 190, ''],
    // All but so few of those who are in no group are counted.
    [5, 200, ''],
    // Groups of fewer than everybody.
    [95, 150, ''],
    [97, 150, 'withheld'],
  ])('are known as all less the group, so a group with %i of %i people is »%s«', (inside, n, status) => {
    expect(group(inside, n)).toBe(status);
  });

  test.each([
    [270, ''],
    [271, 'withheld'],
    [299, 'withheld'],
    [300, ''],
  ])('are too few beside a group of %i people out of 300: »%s«', (n, status) => {
    const rows = { members: counted(n / 3, n), parents: counted(40, 120) };
    expect(statuses(rows, counted(100, 300))['members']).toBe(status);
  });

  test('are counted on both sides of the share', () => {
    // 97 of the 100 others are counted.
    const rows = { members: counted(60, 200), parents: counted(60, 120) };
    expect(statuses(rows, counted(157, 300))['members']).toBe('withheld');
    expect(statuses(rows, counted(155, 300))['members']).toBe('');
  });

  test('take the other groups along', () => {
    const families = { children: { percent: 68.97, n: 290 }, alone: { percent: 50, n: 60 } };
    expect(statuses(families, { percent: 67.67, n: 300 })).toEqual({
      children: 'withheld',
      alone: 'withheld',
    });
    const apart = { men: { percent: 50, n: 100 }, young: { percent: 16.67, n: 60 } };
    expect(statuses(apart, { percent: 17.67, n: 300 })).toEqual({ men: 'withheld', young: 'withheld' });
    expect(statuses({ ...apart, old: counted(20, 80) }, { percent: 17.67, n: 300 })).toEqual({
      men: 'withheld',
      young: 'withheld',
      old: '',
    });
  });

  test('are the other groups where those are everybody, whatever rounding says', () => {
    // 50 of 300 counted are 17 percent, and 17 percent of 300 are one more than the 50 of the third group.
    const rows = { a: { percent: 0, n: 100 }, b: { percent: 0, n: 100 }, c: { percent: 50, n: 100 } };
    expect(statuses(rows, { percent: 17, n: 300 })).toEqual({ a: '', b: '', c: '' });
    expect(statuses(rows, { percent: 18, n: 300 })['c']).toBe('withheld');
    expect(statuses(rows, { percent: 17.3, n: 300 })['c']).toBe('withheld');
  });

  test('cannot be told when the headline says nothing', () => {
    const rows = { members: counted(97, 150), parents: counted(50, 120) };
    expect(statuses(rows, null)).toEqual({ members: '', parents: '' });
    expect(statuses(rows, { percent: 100 / 3 })).toEqual({ members: '', parents: '' });
  });
});
