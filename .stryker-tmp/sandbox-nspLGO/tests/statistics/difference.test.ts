// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombe } from '../../src/statistics/difference.ts';
import vectors from './vectors.json' with { type: 'json' };
import { base, share } from './arbitraries.ts';

const { internal, published_4dp } = vectors.meta.tolerance;

describe('newcombe(latest, earlier)', () => {
  test.each(vectors.newcombe)('$p_new ($n_new) against $p_base ($n_base)', (row) => {
    const found = newcombe({ share: row.p_new, base: row.n_new }, { share: row.p_base, base: row.n_base });
    expect(Math.abs(found.difference - row.diff)).toBeLessThan(internal);
    expect(Math.abs(found.low - row.lo)).toBeLessThan(internal);
    expect(Math.abs(found.high - row.hi)).toBeLessThan(internal);
  });

  test.each(vectors.newcombe_published.cases)('agrees with row $id of the published table', (row) => {
    const found = newcombe(
      { share: row.x1 / row.n1, base: row.n1 },
      { share: row.x2 / row.n2, base: row.n2 },
    );
    expect(Math.abs(found.difference - row.diff)).toBeLessThan(internal);
    expect(Math.abs(found.low - row.lo)).toBeLessThan(internal);
    expect(Math.abs(found.high - row.hi)).toBeLessThan(internal);
    expect(Math.abs(found.low - row.lo_published_4dp)).toBeLessThan(published_4dp);
    expect(Math.abs(found.high - row.hi_published_4dp)).toBeLessThan(published_4dp);
  });

  test('turning the two waves around turns every sign around', () => {
    fc.assert(
      fc.property(share, base, share, base, (p, n, q, m) => {
        const there = newcombe({ share: p, base: n }, { share: q, base: m });
        const back = newcombe({ share: q, base: m }, { share: p, base: n });
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.high).toBeCloseTo(-there.low, 12);
      }),
    );
  });

  test('limits lie around the difference and inside −1 and 1', () => {
    fc.assert(
      fc.property(share, base, share, base, (p, n, q, m) => {
        const { difference, low, high } = newcombe({ share: p, base: n }, { share: q, base: m });
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('more answers in either wave never widen the interval', () => {
    fc.assert(
      fc.property(share, base, base, share, base, (p, a, b, q, m) => {
        const few = newcombe({ share: p, base: Math.min(a, b) }, { share: q, base: m });
        const many = newcombe({ share: p, base: Math.max(a, b) }, { share: q, base: m });
        expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low + 1e-9);
      }),
    );
  });
});
