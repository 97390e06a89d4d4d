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
 * Whether the difference of two figures is only about right, because one of them is in whole percents: whoever delivered it
 * may have rounded it by half a point, which is enough to make the difference another whole number. One such figure is
 * enough, and one that only happens to have no decimals is taken for one too: saying »about« of what is exact claims too
 * little, the other way round too much.
 */
export function isRoughDifference(one: number, other: number): boolean {
  return countDecimals(one) === 0 || countDecimals(other) === 0;
}

function countDecimals(percent: number): number {
  let decimals = 0;
  while (decimals < 9 && !isWholeNumber(percent * 10 ** decimals)) decimals++;
  return decimals;
}

function isWholeNumber(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6;
}
