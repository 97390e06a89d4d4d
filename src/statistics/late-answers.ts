import { isSensitiveShare, people } from './cell.ts';
import type { Figure, Thresholds } from './observation.ts';

/**
 * Whether two figures that were published of the same people tell about few by subtraction: those whose answers are in
 * one of them only, for they came late or were taken out. They are a group like any other, so they are few below the
 * threshold, and when 1–4 of them are in the smaller category of the share.
 */
export function tellLateAnswers(
  one: Pick<Figure, 'percent' | 'n'>,
  other: Pick<Figure, 'percent' | 'n'>,
  thresholds: Thresholds,
): boolean {
  if (one.n === null || other.n === null || one.n === other.n) return false;
  const n = Math.abs(one.n - other.n);
  const count = Math.abs(people(one.percent ?? 0, one.n) - people(other.percent ?? 0, other.n));
  return n < thresholds.hideBelow || isSensitiveShare(count, n, thresholds);
}
