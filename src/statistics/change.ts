import { compareWaves, NO_DIFFERENCE } from './comparison.ts';
import type { Obstacle } from './comparison.ts';
import type { Observation } from './observation.ts';

/**
 * What changed in the wave of `year` since the published figure before it. Neither better nor worse, only up or down.
 *
 * @param series sorted by year
 */
export function compare(series: readonly Observation[], year: number): Change {
  const previous = series.filter((o) => o.year < year && o.status === 'ok').at(-1);
  if (!previous) {
    return { year, previousYear: null, ...NO_DIFFERENCE, clear: null, reason: 'no-previous' };
  }
  const comparison = compareWaves(series, previous.year, year);
  return { year, previousYear: previous.year, ...comparison, clear: direction(comparison) };
}

function direction({ low, high }: { low: number | null; high: number | null }): 'up' | 'down' | null {
  if ((low ?? 0) > 0) return 'up';
  return (high ?? 0) < 0 ? 'down' : null;
}

/** The change between two neighbouring figures; numbers in percentage points, unrounded. */
export interface Change {
  year: number;
  /** The year of the figure before; `null` when this is the first. */
  previousYear: number | null;
  difference: number | null;
  /** 95 % Newcombe limits. */
  low: number | null;
  high: number | null;
  /** The direction when the interval excludes 0; `null` when chance could explain the difference. */
  clear: 'up' | 'down' | null;
  /** Why there is no comparison, or no interval. `not-measured`: there is no figure for `year`. */
  reason: Obstacle | 'no-previous' | null;
}
