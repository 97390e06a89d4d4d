import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveBase } from '../../src/statistics/effective-base.ts';
import { wilson } from '../../src/statistics/interval.ts';
import vectors from './vectors.json' with { type: 'json' };
import { base, share } from './arbitraries.ts';

describe('wilson(share, base)', () => {
  test.each(vectors.wilson)('share $p of $n answers is between $lo and $hi', ({ p, n, lo, hi }) => {
    expectNear(wilson(p, n), lo, hi);
  });

  test.each(vectors.wilson_published.cases)('$x of $n agrees with the published table', (row) => {
    const limits = wilson(row.x / row.n, row.n);
    expectNear(limits, row.lo, row.hi);
    expect(Math.abs(limits.low - row.lo_published_4dp)).toBeLessThan(vectors.meta.tolerance.published_4dp);
    expect(Math.abs(limits.high - row.hi_published_4dp)).toBeLessThan(vectors.meta.tolerance.published_4dp);
  });

  test('limits lie around the share and inside 0 and 1', () => {
    fc.assert(
      fc.property(share, base, (p, n) => {
        const { low, high } = wilson(p, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(p + 1e-12);
        expect(high).toBeGreaterThanOrEqual(p - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('more answers never widen the interval', () => {
    fc.assert(
      fc.property(share, base, base, (p, a, b) => {
        const [few, many] = [wilson(p, Math.min(a, b)), wilson(p, Math.max(a, b))];
        expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low + 1e-12);
      }),
    );
  });

  test('nobody and everybody give exactly 0 and 1, whatever the base', () => {
    for (let n = 1; n <= 3000; n++) {
      expect(wilson(0, n).low).toBe(0);
      expect(wilson(1, n).high).toBe(1);
    }
  });
});

describe('effectiveBase({ n, nEffective, population, correctForPopulation })', () => {
  const plain = { n: 300, nEffective: null, population: 1345, correctForPopulation: false, everybody: 300 };
  const corrected = { ...plain, correctForPopulation: true, everybody: null };

  test.each(vectors.wilson_fpc.cases)('$n of a population of $N counts as $n_eff', (row) => {
    const found = effectiveBase({ ...corrected, n: row.n, population: row.N });
    expect(found).toBeCloseTo(row.n_eff, 9);
    expectNear(wilson(row.p, found ?? 0), row.lo, row.hi);
  });

  test('when everybody answered the interval is the figure itself', () => {
    const { p, n, N } = vectors.wilson_fpc.census_case;
    const found = effectiveBase({ ...corrected, n, population: N });
    expect(wilson(p, found ?? 0)).toEqual({ low: p, high: p });
  });

  test.each([
    { n: 1346, population: 1345 },
    { n: 1, population: 1 },
  ])('$n answers of $population are all there is to know', ({ n, population }) => {
    expect(effectiveBase({ ...corrected, n, population })).toBe(Infinity);
  });

  test('a known population changes nothing unless the wave asks for the correction', () => {
    expect(effectiveBase(plain)).toBe(300);
    expect(effectiveBase({ ...corrected, population: null })).toBe(300);
  });

  test('a group counts by the fraction of everybody who answered', () => {
    const group = { n: 100, nEffective: null, population: 500, correctForPopulation: true };
    expect(effectiveBase({ ...group, everybody: 250 })).toBe((100 * 499) / 250);
    expect(effectiveBase({ ...group, nEffective: 80, everybody: 250 })).toBe((80 * 499) / 250);
    expect(effectiveBase({ ...group, everybody: 499 })).toBe(100 * 499);
    expect(effectiveBase({ ...group, everybody: 500 })).toBe(Infinity);
    expect(effectiveBase({ ...group, everybody: 250, correctForPopulation: false })).toBe(100);
    // Of a group alone it is known that it answered itself.
    expect(effectiveBase({ ...group, everybody: null })).toBe((100 * 499) / 400);
  });

  test('a weighted base replaces the number of answers, but the fraction asked is about people', () => {
    expect(effectiveBase({ ...plain, nEffective: 210.5 })).toBe(210.5);
    expect(effectiveBase({ ...plain, nEffective: 200, correctForPopulation: true })).toBeCloseTo(
      (200 * 1344) / 1045,
      9,
    );
  });

  test('an unknown base stays unknown', () => {
    expect(effectiveBase({ ...plain, n: null, correctForPopulation: true })).toBeNull();
  });
});

function expectNear({ low, high }: { low: number; high: number }, lo: number, hi: number) {
  expect(Math.abs(low - lo)).toBeLessThan(vectors.meta.tolerance.internal);
  expect(Math.abs(high - hi)).toBeLessThan(vectors.meta.tolerance.internal);
}
