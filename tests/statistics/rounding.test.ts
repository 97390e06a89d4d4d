import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byNumberThenName,
  hide,
  isHidden,
  isSensitive,
  isSensitiveShare,
  isShown,
  people,
} from '../../src/statistics/cell.ts';
import { isRoughDifference, roundingOfOne, roundingSlack } from '../../src/statistics/rounding.ts';
import { figure, thresholds } from './arbitraries.ts';

describe('roundingSlack(percents)', () => {
  test.each([
    [[36], 0.5],
    [[36, 20, 44], 1.5],
    [[36, 20.5], 0.1],
    [[20.25, 36], 0.01],
    [[100 / 3], 0.5e-9],
    [[], 0],
  ])('%j may be off by %d points in all', (percents, slack) => {
    expect(roundingSlack(percents)).toBeCloseTo(slack + 1e-9, 12);
  });

  test('takes what floating point makes of a decimal for that decimal', () => {
    expect(100 - 64.1).not.toBe(35.9);
    expect(roundingSlack([100 - 64.1])).toBeCloseTo(0.05 + 1e-9, 12);
  });

  test('is as much as rounding any shares to so many decimals can do to their sum', () => {
    const shares = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(shares, fc.nat(3), (exact, decimals) => {
        const rounded = exact.map((share) => Math.round(share * 10 ** decimals) / 10 ** decimals);
        const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
        // Rounded shares may all happen to have fewer decimals; then less can be said.
        const seen = Math.max(0, ...rounded.map((share) => (String(share).split('.')[1] ?? '').length));
        if (seen === decimals)
          expect(Math.abs(sum(exact) - sum(rounded))).toBeLessThanOrEqual(roundingSlack(rounded));
      }),
    );
  });
});

test.each([
  [[36], 0.5],
  [[36, 20, 44], 0.5],
  [[36, 20.5], 0.05],
  [[], 0],
])('one of %j may be off by %d points', (percents, slack) => {
  expect(roundingOfOne(percents)).toBeCloseTo(slack, 8);
});

test.each([
  [36, 43, true],
  [36.5, 43, true],
  [36, 43.2, true],
  [36.5, 43.2, false],
  [100 - 64.1, 42.25, false],
  [0, 0.4, true],
])('the difference of %d and %d is only about right: %s', (one, other, rough) => {
  expect(isRoughDifference(one, other)).toBe(rough);
});

describe('a figure', () => {
  test('is shown when it has a percentage and no status, and hidden when it has one that must not be known', () => {
    expect(isShown(figure({ percent: 0 }))).toBe(true);
    expect(isShown(figure({ percent: null }))).toBe(false);
    for (const status of ['missing', 'too-few', 'not-asked', 'withheld'] as const) {
      expect(isShown(figure({ percent: 5, status }))).toBe(false);
      expect(isHidden(figure({ status }))).toBe(status === 'too-few' || status === 'withheld');
    }
  });

  test('that is hidden keeps its note and its own reason, and no number', () => {
    const known = { percent: 40, n: 300, nEffective: 200, note: 'x' };
    expect(hide(figure(known))).toEqual(figure({ status: 'withheld', note: 'x' }));
    expect(hide(figure(known), 'too-few')).toEqual(figure({ status: 'too-few', note: 'x' }));
    expect(hide(figure({ ...known, status: 'missing' }), 'too-few')).toEqual(
      figure({ status: 'missing', note: 'x' }),
    );
  });

  test.each([
    [0, false],
    [0.4, false],
    [0.5, true],
    [4.4, true],
    [4.5, true],
    [4.6, false],
    [-2, false],
  ])('of %d people might give somebody away: %s', (count, sensitive) => {
    expect(isSensitive(count, thresholds)).toBe(sensitive);
  });
});

test.each([
  [1, 50],
  [3, 150],
  [2.25, 200],
  [4.5, 100],
])(
  '%d percent of %i people might give somebody away, and so might the others of all but as many',
  (percent, n) => {
    expect(isSensitiveShare(people(percent, n), n, thresholds)).toBe(true);
    expect(isSensitiveShare(people(100 - percent, n), n, thresholds)).toBe(true);
  },
);

test('byNumberThenName(number, name) orders by the number first', () => {
  const order = byNumberThenName<[number, string]>(
    ([number]) => number,
    ([, name]) => name,
  );
  const items: [number, string][] = [
    [2, 'a'],
    [1, 'c'],
    [1, 'b'],
    [0, 'd'],
  ];
  expect(items.sort(order).map(([, name]) => name)).toEqual(['d', 'b', 'c', 'a']);
});
