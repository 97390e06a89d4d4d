import { wilson } from './interval.ts';
import type { Limits } from './interval.ts';

/**
 * Difference between two independent shares (latest − earlier) with its 95 % interval: Newcombe's hybrid score
 * interval, method 10. Everything is a share, −1 to 1.
 *
 * Source: Newcombe (1998), Statistics in Medicine 17:873–890.
 */
export function newcombe(latest: Proportion, earlier: Proportion): Difference {
  return subtract(
    { value: latest.share, ...wilson(latest.share, latest.base) },
    { value: earlier.share, ...wilson(earlier.share, earlier.base) },
  );
}

/**
 * The same interval from two values that already have their Wilson limits. The formula does not depend on the unit:
 * shares give shares, percents give percentage points.
 */
export function subtract(latest: Estimate, earlier: Estimate): Difference {
  const difference = latest.value - earlier.value;
  return {
    difference,
    low: difference - Math.hypot(latest.value - latest.low, earlier.high - earlier.value),
    high: difference + Math.hypot(latest.high - latest.value, earlier.value - earlier.low),
  };
}

/** A share (0–1) and the effective number of answers behind it. */
export interface Proportion {
  share: number;
  base: number;
}

/** A value with its 95 % limits, all in one unit. */
export interface Estimate extends Limits {
  value: number;
}

/** Latest − earlier with its 95 % limits, in the unit of what was subtracted. */
export interface Difference extends Limits {
  difference: number;
}
