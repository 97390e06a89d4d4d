import { compareWaves } from './comparison.ts';
import type { Obstacle } from './comparison.ts';
import type { Observation } from './observation.ts';
import { latestOf } from './waves.ts';

/**
 * What changed in the wave of `year` since the published figure before it. Neither better nor worse, only up or down.
 *
 * @param series sorted by year
 */
export function changeSincePrevious(series: readonly Observation[], year: number): Change {
  const previous = latestOf(series.filter((wave) => wave.year < year));
  if (!previous) return { previousYear: null, difference: null, clear: null, reason: 'no-previous' };
  const comparison = compareWaves(series, previous.year, year);
  const { difference, reason } = comparison;
  return { previousYear: previous.year, difference, clear: direction(comparison), reason };
}

function direction({ low, high }: { low: number | null; high: number | null }): 'up' | 'down' | null {
  if ((low ?? 0) > 0) return 'up';
  return (high ?? 0) < 0 ? 'down' : null;
}

/** The change between two neighbouring figures. */
export interface Change {
  /** The year of the figure before; `null` when this is the first. */
  previousYear: number | null;
  /** Percentage points, unrounded. */
  difference: number | null;
  /** The direction when the 95 % Newcombe interval excludes 0; `null` when chance could explain the difference. */
  clear: 'up' | 'down' | null;
  /** Why there is no comparison, or no interval. `not-measured`: there is no figure for `year`. */
  reason: Obstacle | 'no-previous' | null;
}
