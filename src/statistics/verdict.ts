import { compareWaves, NO_DIFFERENCE } from './comparison.ts';
import type { Obstacle } from './comparison.ts';
import type { Observation } from './observation.ts';
import { isMeasured } from './waves.ts';

/**
 * What can be said about an indicator since its baseline. Compares the latest measured wave with the baseline; the
 * rules stand in order in `judge`.
 *
 * “Maintained” is a non-inferiority test: the whole interval lies above −margin, and the margin was decided before the
 * figures were seen. No clear change is not the same as maintained.
 */
export function assess({ series, baselineYear, betterIs, margin }: Assessment): Verdict {
  const latest = series.filter((o) => o.year > baselineYear && isMeasured(o)).at(-1);
  if (!latest) {
    return { code: 'awaiting', year: null, ...NO_DIFFERENCE, reason: null };
  }
  const { year } = latest;
  const comparison = compareWaves(series, baselineYear, year);
  if (comparison.reason !== null) {
    const reason = comparison.reason === 'not-measured' ? 'no-baseline' : comparison.reason;
    return { code: 'not-assessable', year, ...comparison, reason };
  }
  const { low, high } = comparison;
  const code = betterIs === 'higher' ? judge(low, high, margin) : judge(-high, -low, margin);
  return { code, year, ...comparison };
}

/** Percentage points by which floating point may miss a margin that is only reached: 3.4 − 4.4 is a little less than −1. */
const SLIP = 1e-9;

/** @param low @param high limits of the benefit: positive is better, percentage points */
function judge(low: number, high: number, margin: number | null): VerdictCode {
  if (low > 0) return 'improved';
  if (margin === null) return high < 0 ? 'worsened' : 'no-clear-change';
  if (high < -margin - SLIP) return 'worsened-beyond-margin';
  if (low > -margin + SLIP) return 'maintained';
  return high < 0 ? 'worsened' : 'uncertain';
}

/** An indicator to be judged. */
export interface Assessment {
  /** Sorted by year. */
  series: readonly Observation[];
  baselineYear: number;
  betterIs: 'lower' | 'higher';
  /** The board's margin for “maintained”, percentage points above 0; `null` when the board has set none. */
  margin: number | null;
}

/** What can be said, and the figures it rests on. */
export interface Verdict {
  code: VerdictCode;
  /** The year compared with the baseline; `null` when awaiting. */
  year: number | null;
  /** Latest − baseline, percentage points, unrounded. */
  difference: number | null;
  /** Lower limit of the 95 % Newcombe interval, with the sign of `difference`. */
  low: number | null;
  /** Upper limit of the 95 % Newcombe interval, with the sign of `difference`. */
  high: number | null;
  /** Why it is not assessable; `null` for every other code. */
  reason: VerdictReason | null;
}

/** What is said of an indicator's change since its baseline. */
export const verdictCodes = [
  'awaiting',
  'not-assessable',
  'improved',
  'worsened-beyond-margin',
  'worsened',
  'maintained',
  'no-clear-change',
  'uncertain',
] as const;

/** One of these codes. */
export type VerdictCode = (typeof verdictCodes)[number];

/** Why nothing can be said. `no-baseline`: the baseline's year has no measurement. */
export type VerdictReason = Exclude<Obstacle, 'not-measured'> | 'no-baseline';
