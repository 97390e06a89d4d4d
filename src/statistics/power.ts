import { newcombe } from './difference.ts';
import { Z_95 } from './interval.ts';

/**
 * The smallest rise and the smallest fall, in whole percentage points, that could be told from chance: the 95 %
 * Newcombe interval excludes 0 when both waves have the same base. `null` when no change inside 0–100 would do.
 *
 * @param percent the present figure, 0–100
 * @param base effective number of answers in each wave
 */
export function smallestDetectable(percent: number, base: number): DetectableChange {
  return {
    rise: smallestStep(100 - percent, (step) => difference(percent + step, percent, base).low > 0),
    fall: smallestStep(percent, (step) => difference(percent - step, percent, base).high < 0),
  };
}

/**
 * Answers needed in each of two waves for an 80 % chance of concluding “maintained” when nothing has changed:
 * 2·p(1 − p)·((z₀.₉₇₅ + z₀.₈₀)/δ)², rounded up. The usual sample size for the non-inferiority of two shares.
 *
 * @param percent the unchanged figure, 0–100
 * @param margin the board's margin, percentage points above 0
 */
export function answersNeeded(percent: number, margin: number): number {
  const share = percent / 100;
  return Math.ceil(2 * share * (1 - share) * (((Z_95 + Z_POWER_80) * 100) / margin) ** 2);
}

/** Standard normal quantile at 0.80. */
const Z_POWER_80 = 0.8416212335729143;

function difference(latest: number, earlier: number, base: number) {
  return newcombe({ share: latest / 100, base }, { share: earlier / 100, base });
}

function smallestStep(room: number, isClear: (step: number) => boolean): number | null {
  for (let step = 1; step <= room; step++) if (isClear(step)) return step;
  return null;
}

/** Percentage points, whole, positive in both directions. */
export interface DetectableChange {
  rise: number | null;
  fall: number | null;
}
