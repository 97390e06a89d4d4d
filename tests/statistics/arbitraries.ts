import fc from 'fast-check';
import { protect } from '../../src/statistics/disclosure.ts';
import type { Figure, Observation, Thresholds } from '../../src/statistics/observation.ts';
import { buildSeries } from '../../src/statistics/series.ts';

/** A share 0–1, as often as not one that is met in practice. */
export const share = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
);

/** A number of answers. */
export const base = fc.integer({ min: 1, max: 3000 });

export const thresholds: Thresholds = { hideBelow: 30, flagBelow: 60, withholdCellsBelow: 5 };

/** A figure with every column blank but those given. */
export function figure(columns: Partial<Figure>): Figure {
  return { percent: null, n: null, nEffective: null, status: '', note: null, ...columns };
}

/** The figure of all residents, delivered alone, as the disclosure guard lets it through. */
export function guarded(columns: Partial<Figure>): Figure {
  const table = { headline: figure(columns), groups: [], answers: [], headlineAnswers: null };
  return protect(table, thresholds).headline ?? figure({});
}

/** A series of waves `[year, figure, wave flags]`, all delivered. */
export function seriesOf(
  ...waves: [number, Partial<Figure>, { break?: boolean; wording?: boolean }?][]
): Observation[] {
  const figures = new Map(waves.map(([year, columns]) => [year, guarded(columns)]));
  return buildSeries({
    waves: waves.map(([year, , flags]) => ({
      year,
      label: String(year),
      breakInSeries: flags?.break ?? false,
      changedWording: flags?.wording ?? false,
      population: null,
      correctForPopulation: false,
    })),
    ...{ figures, everybody: figures },
    measuredYears: new Set(waves.map(([year]) => year)),
    thresholds,
    buildDate: '2030-01-01',
  });
}

/** Uniform numbers in [0, 1) from a seed: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
