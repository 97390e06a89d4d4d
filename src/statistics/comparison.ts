import { subtract } from './difference.ts';
import type { Difference, Estimate } from './difference.ts';
import type { Observation } from './observation.ts';
import { isMeasured } from './waves.ts';

/**
 * The difference between two waves of one series in percentage points (latest − earlier, unrounded), with its 95 %
 * Newcombe interval, or the reason why there is none.
 *
 * A break or a changed wording in any wave after the earlier one, up to and including the latest, forbids the
 * comparison altogether. An unknown base forbids the interval only.
 */
export function compareWaves(
  series: readonly Observation[],
  earlierYear: number,
  latestYear: number,
): Comparison {
  const earlier = series.find(({ year }) => year === earlierYear);
  const latest = series.find(({ year }) => year === latestYear);
  if (!earlier || !latest || !isMeasured(earlier) || !isMeasured(latest)) return refuse('not-measured');

  const change = breakBetween(series, earlierYear, latestYear);
  if (change !== null) return refuse(change);

  if (earlier.status === 'withheld' || latest.status === 'withheld') return refuse('withheld');
  if (earlier.percent === null || latest.percent === null) return refuse('base-too-small');

  const [newer, older] = [estimate(latest.percent, latest), estimate(earlier.percent, earlier)];
  if (newer && older) return { ...subtract(newer, older), reason: null };
  return { ...refuse('base-unknown'), difference: latest.percent - earlier.percent };
}

/**
 * What forbids to compare two waves whatever their figures are, or null: that the survey, or only the question, was changed in
 * any wave after the earlier year, up to and including the latest. It is known before there are figures.
 */
export function breakBetween(
  series: readonly Observation[],
  earlierYear: number,
  latestYear: number,
): 'break' | 'changed-wording' | null {
  const between = series.filter(({ year }) => year > earlierYear && year <= latestYear);
  if (between.some((wave) => wave.breakInSeries && !wave.changedWording)) return 'break';
  return between.some(({ changedWording }) => changedWording) ? 'changed-wording' : null;
}

function estimate(value: number, { low, high }: Observation): Estimate | null {
  return low === null || high === null ? null : { value, low, high };
}

function refuse<R extends Obstacle>(reason: R): { difference: null; low: null; high: null; reason: R } {
  return { ...NO_DIFFERENCE, reason };
}

/** What stands in the place of a difference where two waves cannot be compared. */
export const NO_DIFFERENCE = { difference: null, low: null, high: null };

/** Two waves compared; all numbers in percentage points. */
export type Comparison =
  (Difference & { reason: null }) | { difference: number | null; low: null; high: null; reason: Obstacle };

/**
 * Why two waves cannot be compared. `base-unknown` still allows the bare difference.
 */
export type Obstacle =
  'not-measured' | 'break' | 'changed-wording' | 'withheld' | 'base-too-small' | 'base-unknown';
