import type { Figure } from './observation.ts';

/**
 * How far the sum of published percentages may be from the sum of the true ones: half a unit of the last decimal for
 * each. The number of decimals is read off the percentages themselves.
 *
 * @returns percentage points, a little above 0 when nothing was rounded
 */
export function roundingSlack(percents: readonly number[]): number {
  const decimals = Math.max(0, ...percents.map(countDecimals));
  return (percents.length * 10 ** -decimals) / 2 + 1e-9;
}

/**
 * How far a single one of such percentages may be from the true one. They come from one source and were rounded alike, so
 * the most precise of them tells how.
 */
export function roundingOfOne(percents: readonly number[]): number {
  return roundingSlack(percents) / Math.max(1, percents.length);
}

/**
 * How far rounding may have moved an answer, and a share of the headline's kind, of all or of a group: the two may come from
 * different sources.
 */
export function halfUnitsOf(
  answers: readonly { figure: Figure }[],
  shares: readonly (Figure | null)[],
): HalfUnits {
  const roundingOf = (figures: readonly (Figure | null)[]) =>
    roundingOfOne(figures.flatMap((figure) => figure?.percent ?? []));
  return { answers: roundingOf(answers.map(({ figure }) => figure)), headline: roundingOf(shares) };
}

/**
 * Whether the difference of two figures is only about right, because one of them is in whole percents: whoever delivered it
 * may have rounded it by half a point, which is enough to make the difference another whole number. One such figure is
 * enough, and one that only happens to have no decimals is taken for one too: saying »about« of what is exact claims too
 * little, the other way round too much.
 */
export function isRoughDifference(one: number, other: number): boolean {
  return countDecimals(one) === 0 || countDecimals(other) === 0;
}

/** The decimals that a percentage was given with; no more than nine are counted. */
export function countDecimals(percent: number): number {
  let decimals = 0;
  while (decimals < 9 && !isWholeNumber(percent * 10 ** decimals)) decimals++;
  return decimals;
}

function isWholeNumber(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6;
}

/** How far rounding may have moved a percentage. */
export interface HalfUnits {
  answers: number;
  headline: number;
}
