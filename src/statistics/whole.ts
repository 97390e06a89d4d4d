import { roundingOfOne } from './rounding.ts';

/**
 * Whether parts can be taken to be a whole, so that the whole less one part is the other parts: they are as many people,
 * and their shares together are the share of the whole, as closely as rounding lets one see. What is left of rounded
 * numbers after a subtraction then says less than the other parts do themselves.
 */
export function isWhole(whole: Share, parts: readonly Share[]): boolean {
  const count = parts.reduce((total, { percent, n }) => total + percent * n, 0);
  if (parts.reduce((total, { n }) => total + n, 0) !== whole.n) return false;
  // Half a unit for the whole and half a unit for the mean of the parts, however many they are; each as its own source
  // has rounded it.
  const slack = roundingOfOne([whole.percent]) + roundingOfOne(parts.map(({ percent }) => percent));
  return Math.abs(whole.percent - count / whole.n) <= slack;
}

/** A percentage of so many people. */
export interface Share {
  percent: number;
  n: number;
}
