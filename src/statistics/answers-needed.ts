import { Z_95 } from './interval.ts';

/** Standard normal quantile at 0.80. */
const Z_POWER_80 = 0.8416212335729143;

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
