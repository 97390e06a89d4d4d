// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/statistics/verdict.ts';
import { seededRandom, seriesOf } from './arbitraries.ts';

const DRAWS = 4000;
/** 2.5 % and three standard errors of a simulated 2.5 %. */
const LIMIT = 0.025 + 3 * Math.sqrt((0.025 * 0.975) / DRAWS);

describe('when nothing has changed', () => {
  test.each([
    { share: 0.36, n: 100 },
    { share: 0.36, n: 300 },
    { share: 0.73, n: 200 },
    { share: 0.17, n: 150 },
    { share: 0.5, n: 300 },
  ])('waves of $n around $share are called improved, or worsened, at most 1 time in 40', ({ share, n }) => {
    const random = seededRandom(20240101 + n);
    const drawPercent = () => {
      let count = 0;
      for (let person = 0; person < n; person++) if (random() < share) count++;
      return (100 * count) / n;
    };
    const found = { improved: 0, worsened: 0 };
    for (let draw = 0; draw < DRAWS; draw++) {
      const series = seriesOf([2021, { percent: drawPercent(), n }], [2024, { percent: drawPercent(), n }]);
      const { code } = assess({ series, baselineYear: 2021, betterIs: 'lower', margin: null });
      if (code === 'improved' || code === 'worsened') found[code]++;
    }
    expect(found.improved / DRAWS).toBeLessThanOrEqual(LIMIT);
    expect(found.worsened / DRAWS).toBeLessThanOrEqual(LIMIT);
    // A rule that never finds a change would pass the above.
    expect(found.improved + found.worsened).toBeGreaterThan(DRAWS * 0.01);
  });
});
