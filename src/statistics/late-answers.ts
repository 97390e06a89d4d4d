import { isSensitiveShare, people } from './cell.ts';
import type { Figure, Thresholds } from './observation.ts';

/**
 * Whether two figures that were published of the same people tell about few by subtraction: those whose answers are in
 * one of them only, for they came late or were taken out. They are a group like any other, so they are few below the
 * threshold, and when 1–4 of them are in the smaller category of the share.
 */
export function tellLateAnswers(one: Told, other: Told, thresholds: Thresholds): boolean {
  return tellOtherLateAnswers({ before: one, after: other }, [], thresholds);
}

/**
 * The same of those late answers that are in none of these groups, which readers know by subtracting twice.
 *
 * @param groups of the same people, with nobody in common; one whose base is not known cannot be subtracted, and is left in
 */
export function tellOtherLateAnswers(
  all: Change,
  groups: readonly Change[],
  thresholds: Thresholds,
): boolean {
  const ofAll = lateOf(all);
  if (!ofAll) return false;
  const ofGroups = groups.map(lateOf).filter((one) => one !== null);
  const n = Math.abs(ofGroups.reduce((rest, one) => rest - one.n, ofAll.n));
  const count = Math.abs(ofGroups.reduce((rest, one) => rest - one.count, ofAll.count));
  return n > 0 && (n < thresholds.hideBelow || isSensitiveShare(count, n, thresholds));
}

/** How many answers have come, below zero when some were taken out, and how many of them are counted; `null` when unknown. */
function lateOf({ before, after }: Change): { n: number; count: number } | null {
  if (before.n === null || after.n === null) return null;
  const count = people(after.percent ?? 0, after.n) - people(before.percent ?? 0, before.n);
  return { n: after.n - before.n, count };
}

type Told = Pick<Figure, 'percent' | 'n'>;

/** One figure as it was published twice. */
export interface Change {
  before: Told;
  after: Told;
}
