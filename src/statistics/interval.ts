/** Standard normal quantile at 0.975, for two-sided 95 % limits. */
export const Z_95 = 1.959963984540054;

/**
 * 95 % Wilson score interval for one share, without continuity correction.
 *
 * @param share observed share, 0–1 (a rounded published share is fine)
 * @param base effective number of answers, more than 0, need not be whole; `Infinity` for a census, whose interval
 *   is the point itself
 * @returns limits as shares, always inside [0, 1]
 *
 * Source: Wilson (1927), JASA 22:209–212; method 3 in Newcombe (1998), Statistics in Medicine 17:857–872.
 */
export function wilson(share: number, base: number): Limits {
  const z2 = Z_95 * Z_95;
  const scale = 1 + z2 / base;
  const centre = (share + z2 / (2 * base)) / scale;
  const half = (Z_95 / scale) * Math.sqrt((share * (1 - share)) / base + z2 / (4 * base * base));
  return {
    // At the ends the formula gives exactly 0 and 1; floating point does not.
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  };
}

/** Lower and upper limit of an interval. */
export interface Limits {
  low: number;
  high: number;
}
