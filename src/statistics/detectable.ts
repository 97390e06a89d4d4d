import { newcombe } from './difference.ts';

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
