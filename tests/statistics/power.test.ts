import { describe, expect, test } from 'vitest';
import { answersNeeded, smallestDetectable } from '../../src/statistics/power.ts';
import vectors from './vectors.json' with { type: 'json' };

describe('smallestDetectable(percent, base)', () => {
  test.each(vectors.min_detectable_whole_pp)('share $base with $n_each answers', (row) => {
    const expected = { rise: row.min_rise_pp, fall: row.min_fall_pp };
    expect(smallestDetectable(Math.round(row.base * 100), row.n_each)).toEqual(expected);
  });

  test('a figure at the end of the scale cannot move further', () => {
    expect(smallestDetectable(0, 300).fall).toBeNull();
    expect(smallestDetectable(100, 300).rise).toBeNull();
    expect(smallestDetectable(2, 100).fall).toBeNull();
  });

  test('no change leads out of 0–100, however few have answered', () => {
    for (let percent = 0; percent <= 100; percent++) {
      for (const base of [1, 2, 3, 5, 8, 13, 21, 34, 55, 89]) {
        const { rise, fall } = smallestDetectable(percent, base);
        expect(percent + (rise ?? 0)).toBeLessThanOrEqual(100);
        expect(percent - (fall ?? 0)).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('answersNeeded(percent, margin)', () => {
  test.each(vectors.n_per_wave_for_80pct_power_maintained)('share $p, margin $margin: $n answers', (row) => {
    expect(answersNeeded(row.p * 100, row.margin * 100)).toBe(row.n);
  });
});
