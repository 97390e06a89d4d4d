import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombe } from '../../src/statistics/difference.ts';
import { assess } from '../../src/statistics/verdict.ts';
import type { Assessment } from '../../src/statistics/verdict.ts';
import vectors from './vectors.json' with { type: 'json' };
import type { WithFigure } from '../../src/statistics/observation.ts';
import { hasFigure } from '../../src/statistics/waves.ts';
import { seriesOf } from './arbitraries.ts';

const codes: Record<string, string> = {
  improved: 'improved',
  'worse-beyond-margin': 'worsened-beyond-margin',
  worse: 'worsened',
  maintained: 'maintained',
  inconclusive: 'uncertain',
};

describe('assess({ series, baselineYear, betterIs, margin })', () => {
  test.each(vectors.maintained.cases)('vector: $p_base to $p_new, margin $margin is $verdict', (row) => {
    const verdict = assessFrom([
      [2021, { percent: row.p_base * 100, n: row.n_base }],
      [2024, { percent: row.p_new * 100, n: row.n_new }],
    ])({ betterIs: row.lower_is_better ? 'lower' : 'higher', margin: row.margin * 100 });
    expect(verdict.code).toBe(codes[row.verdict]);
    const [low, high] = [(verdict.low ?? NaN) / 100, (verdict.high ?? NaN) / 100];
    const benefit = row.lower_is_better ? [-high, -low] : [low, high];
    expect(Math.abs((benefit[0] ?? NaN) - row.benefit_lo)).toBeLessThan(vectors.meta.tolerance.internal);
    expect(Math.abs((benefit[1] ?? NaN) - row.benefit_hi)).toBeLessThan(vectors.meta.tolerance.internal);
  });

  test.each([
    { from: 70, to: 70, n: 300, margin: null, code: 'no-clear-change' },
    { from: 70, to: 82, n: 300, margin: null, code: 'improved' },
    { from: 70, to: 58, n: 300, margin: null, code: 'worsened' },
    { from: 70, to: 69, n: 300, margin: 10, code: 'maintained' },
    { from: 73, to: 70, n: 2500, margin: 7, code: 'maintained' },
    { from: 73, to: 70, n: 2500, margin: 5, code: 'worsened' },
    { from: 73, to: 60, n: 400, margin: 5, code: 'worsened-beyond-margin' },
    { from: 70, to: 69, n: 300, margin: 5, code: 'uncertain' },
    { from: 70, to: 82, n: 300, margin: 5, code: 'improved' },
  ])('$from % to $to % of $n with margin $margin: $code', ({ from, to, n, margin, code }) => {
    const verdict = assessFrom([
      [2021, { percent: from, n }],
      [2024, { percent: to, n }],
    ])({ margin });
    expect(verdict).toMatchObject({ code, year: 2024, difference: to - from, reason: null });
  });

  test.each([
    // The interval of the benefit, and what it says: a limit that is only reached is not passed.
    { interval: [0, 20], margin: null, code: 'no-clear-change' },
    { interval: [0.1, 20], margin: null, code: 'improved' },
    { interval: [-20, 0], margin: null, code: 'no-clear-change' },
    { interval: [-20, -0.1], margin: null, code: 'worsened' },
    { interval: [0, 20], margin: 5, code: 'maintained' },
    { interval: [-5, 20], margin: 5, code: 'uncertain' },
    { interval: [-4.9, 20], margin: 5, code: 'maintained' },
    { interval: [-5, 0], margin: 5, code: 'uncertain' },
    { interval: [-5, -0.1], margin: 5, code: 'worsened' },
    { interval: [-20, -5], margin: 5, code: 'worsened' },
    { interval: [-20, -5.1], margin: 5, code: 'worsened-beyond-margin' },
  ])('$interval with margin $margin: $code', ({ interval: [low = 0, high = 0], margin, code }) => {
    const everybody = { percent: 50, n: 300 };
    const [first, last] = seriesOf([2021, everybody], [2024, everybody]).filter(hasFigure);
    if (!first || !last) throw new Error('no series');
    const exact = (from: number, to: number) => {
      const middle = (from + to) / 2;
      return [point(first, 50), { ...point(last, 50 + middle), low: 50 + from, high: 50 + to }];
    };
    const input = { baselineYear: 2021, margin };
    expect(assess({ ...input, series: exact(low, high), betterIs: 'higher' }).code).toBe(code);
    expect(assess({ ...input, series: exact(-high, -low), betterIs: 'lower' }).code).toBe(code);
  });

  // Where everybody answered, the interval is the difference itself.
  test.each([
    { from: 4.4, to: 3.4, margin: 1 },
    { from: 70, to: 67.7, margin: 2.3 },
  ])(
    '$from % to $to % of everybody reaches a margin of $margin and does not pass it',
    ({ from, to, margin }) => {
      const everybody = { percent: from, n: 300 };
      const [first, last] = seriesOf([2021, everybody], [2024, everybody]).filter(hasFigure);
      if (!first || !last) throw new Error('no series');
      const [high, low] = [point(first, from), point(last, to)];
      const input = { baselineYear: 2021, margin };
      expect(assess({ ...input, series: [high, low], betterIs: 'higher' }).code).toBe('worsened');
      const mirrored = [point(first, to), point(last, from)];
      expect(assess({ ...input, series: mirrored, betterIs: 'lower' }).code).toBe('worsened');
    },
  );

  test('with nothing measured after the baseline the verdict awaits', () => {
    const nothing = { year: null, difference: null, low: null, high: null, reason: null };
    const after = assessFrom([
      [2021, { percent: 36, n: 300 }],
      [2023, { status: 'not-asked' }],
      [2024, { status: 'missing' }],
    ]);
    expect(after({})).toEqual({ code: 'awaiting', ...nothing });
    expect(assessFrom([[2024, { percent: 36, n: 300 }]])({ baselineYear: 2024 }).code).toBe('awaiting');
  });

  test('an unknown base gives the bare difference and says why there is no verdict', () => {
    const baseline = assessFrom([
      [2021, { percent: 36 }],
      [2024, { percent: 30, n: 300 }],
    ]);
    const expected = { year: 2024, difference: -6, low: null, high: null, reason: 'base-unknown' };
    expect(baseline({})).toEqual({ code: 'not-assessable', ...expected });
    expect(
      assessFrom([
        [2021, { percent: 36, n: 300 }],
        [2024, { percent: 30 }],
      ])({}).reason,
    ).toBe('base-unknown');
  });

  test.each([
    { change: { break: true }, reason: 'break' },
    { change: { wording: true }, reason: 'changed-wording' },
  ])('a $reason forbids every number, also when it lies in a wave between', ({ change, reason }) => {
    const blocked = { code: 'not-assessable', difference: null, low: null, high: null, reason };
    const known = { percent: 36, n: 300 };
    expect(
      assessFrom([
        [2021, known],
        [2024, known, change],
      ])({}),
    ).toMatchObject({ ...blocked, year: 2024 });
    const between = assessFrom([
      [2021, known],
      [2023, { status: 'missing' }, change],
      [2024, known],
    ]);
    expect(between({})).toMatchObject({ ...blocked, year: 2024 });
    const before = assessFrom([
      [2021, known, change],
      [2024, known],
      [2027, { status: 'missing' }, change],
    ]);
    expect(before({}).code).toBe('no-clear-change');
  });

  test.each([
    { first: { percent: 50, n: 29 }, last: { percent: 50, n: 300 }, reason: 'base-too-small' },
    { first: { percent: 50, n: 300 }, last: { percent: 50, n: 29 }, reason: 'base-too-small' },
    { first: { status: 'withheld' as const }, last: { percent: 50, n: 300 }, reason: 'withheld' },
    { first: { percent: 50, n: 300 }, last: { status: 'withheld' as const }, reason: 'withheld' },
    { first: { status: 'missing' as const }, last: { percent: 50, n: 300 }, reason: 'no-baseline' },
  ])('cannot be assessed: $reason', ({ first, last, reason }) => {
    const verdict = assessFrom([
      [2021, first],
      [2024, last],
    ])({});
    const expected = { code: 'not-assessable', year: 2024, difference: null, low: null, high: null, reason };
    expect(verdict).toEqual(expected);
  });

  test('a baseline year without any wave is no baseline', () => {
    expect(assessFrom([[2024, { percent: 50, n: 300 }]])({}).reason).toBe('no-baseline');
  });

  test('compares the latest measured wave, not an unmeasured one after it', () => {
    const verdict = assessFrom([
      [2021, { percent: 50, n: 300 }],
      [2023, { percent: 90, n: 300 }],
      [2024, { percent: 52, n: 300 }],
      [2025, { status: 'missing' }],
    ])({});
    expect(verdict).toMatchObject({ year: 2024, difference: 2, code: 'no-clear-change' });
  });

  test('uses effective bases', () => {
    const weighted = assessFrom([
      [2021, { percent: 70, n: 900, nEffective: 100 }],
      [2024, { percent: 78, n: 900, nEffective: 100 }],
    ])({});
    const { low } = newcombe({ share: 0.78, base: 100 }, { share: 0.7, base: 100 });
    expect(weighted.code).toBe('no-clear-change');
    expect(weighted.low).toBeCloseTo(low * 100, 9);
  });

  test('an indicator and its mirror give the same verdict with opposite differences', () => {
    const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    const n = fc.integer({ min: 30, max: 2000 });
    const margin = fc.option(fc.integer({ min: 1, max: 15 }));
    fc.assert(
      fc.property(percent, n, percent, n, margin, (p, a, q, b, m) => {
        const safe = assessFrom([
          [2021, { percent: p, n: a }],
          [2024, { percent: q, n: b }],
        ]);
        const unsafe = assessFrom([
          [2021, { percent: 100 - p, n: a }],
          [2024, { percent: 100 - q, n: b }],
        ]);
        const [there, mirrored] = [safe({ margin: m }), unsafe({ margin: m, betterIs: 'lower' })];
        expect(mirrored.code).toBe(there.code);
        expect(mirrored.difference).toBeCloseTo(-(there.difference ?? NaN), 9);
        expect(mirrored.low).toBeCloseTo(-(there.high ?? NaN), 9);
        expect(mirrored.high).toBeCloseTo(-(there.low ?? NaN), 9);
      }),
      { numRuns: 500, seed: 20240101 },
    );
  });
});

function assessFrom(waves: Parameters<typeof seriesOf>) {
  return (input: Partial<Assessment>) =>
    assess({ series: seriesOf(...waves), baselineYear: 2021, betterIs: 'higher', margin: null, ...input });
}

/** A wave in which everybody answered: its interval is the share itself. */
function point(wave: WithFigure, percent: number): WithFigure {
  return { ...wave, percent, low: percent, high: percent };
}
