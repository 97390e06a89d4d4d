import { describe, expect, test } from 'vitest';
import { changeSincePrevious } from '../../src/statistics/change.ts';
import { hasFigure } from '../../src/statistics/waves.ts';
import { seriesOf } from './arbitraries.ts';

const known = (percent: number) => ({ percent, n: 300 });

describe('changeSincePrevious(series, year)', () => {
  test('compares with the figure before, over waves without a figure', () => {
    const series = seriesOf(
      [2021, known(50)],
      [2022, { percent: 1, n: 3 }],
      [2023, { status: 'missing' }],
      [2024, known(60)],
    );
    const expected = { previousYear: 2021, difference: 10, clear: 'up', reason: null };
    expect(changeSincePrevious(series, 2024)).toEqual(expected);
  });

  test('says up or down only when chance does not explain it', () => {
    expect(changeSincePrevious(seriesOf([2021, known(50)], [2024, known(38)]), 2024).clear).toBe('down');
    expect(changeSincePrevious(seriesOf([2021, known(50)], [2024, known(53)]), 2024).clear).toBeNull();
  });

  test('an interval that only touches 0 says neither', () => {
    const [first, last] = seriesOf([2021, known(50)], [2024, known(50)]).filter(hasFigure);
    if (!first || !last) throw new Error('no series');
    const clear = (earlier: [number, number, number], latest: [number, number, number]) => {
      const set = (wave: typeof first, [low, percent, high]: [number, number, number]) => ({
        ...wave,
        low,
        percent,
        high,
      });
      return changeSincePrevious([set(first, earlier), set(last, latest)], 2024).clear;
    };
    expect(clear([40, 50, 50], [50, 60, 70])).toBeNull();
    expect(clear([40, 50, 50], [50.1, 60, 70])).toBe('up');
    expect(clear([50, 50, 60], [30, 40, 50])).toBeNull();
    expect(clear([50, 50, 60], [30, 40, 49.9])).toBe('down');
  });

  test('one limit alone is no interval', () => {
    const [first, last] = seriesOf([2021, known(50)], [2024, known(60)]);
    if (!first || !last) throw new Error('no series');
    for (const half of [{ low: null }, { high: null }]) {
      expect(changeSincePrevious([{ ...first, ...half }, last], 2024)).toMatchObject({
        difference: 10,
        reason: 'base-unknown',
      });
      expect(changeSincePrevious([first, { ...last, ...half }], 2024)).toMatchObject({
        difference: 10,
        reason: 'base-unknown',
      });
    }
  });

  test('the first figure has nothing before it', () => {
    const expected = { previousYear: null, difference: null, clear: null, reason: 'no-previous' };
    expect(changeSincePrevious(seriesOf([2021, known(50)], [2024, known(53)]), 2021)).toEqual(expected);
  });

  test.each([
    { last: known(60), flags: { break: true }, reason: 'break', difference: null },
    { last: known(60), flags: { wording: true }, reason: 'changed-wording', difference: null },
    { last: { percent: 60, n: 12 }, flags: {}, reason: 'base-too-small', difference: null },
    { last: { status: 'withheld' as const }, flags: {}, reason: 'withheld', difference: null },
    { last: { status: 'not-asked' as const }, flags: {}, reason: 'not-measured', difference: null },
    { last: { percent: 60 }, flags: {}, reason: 'base-unknown', difference: 10 },
  ])('no direction: $reason', ({ last, flags, reason, difference }) => {
    const change = changeSincePrevious(seriesOf([2021, known(50)], [2024, last, flags]), 2024);
    expect(change).toMatchObject({
      previousYear: 2021,
      clear: null,
      reason,
      difference,
    });
  });
});
