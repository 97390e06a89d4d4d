/**
 * The first year in which a figure's question can have been asked: that of its baseline, or that of its first row where this
 * is earlier. Waves of its survey before that year are none of the figure's: it may have been added midway.
 *
 * @param rows the rows of the figure, of every wave
 */
export function askedSince(baselineYear: number, rows: readonly { year: number }[]): number {
  return Math.min(baselineYear, ...rows.map(({ year }) => year));
}
