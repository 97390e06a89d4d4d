import { isShown } from './cell.ts';
import type { Figure } from './observation.ts';

/** How many of `n` people a figure may be whose percentage rounding may have moved by so much; any number when it is not shown. */
export function rangeOf(figure: Figure | null, n: number, halfUnit: number): Range {
  if (!figure || !isShown(figure)) return { from: 0, to: n };
  return {
    from: Math.max(0, Math.ceil(((figure.percent - halfUnit) * n) / 100 - 1e-9)),
    to: Math.min(n, Math.floor(((figure.percent + halfUnit) * n) / 100 + 1e-9)),
  };
}

/** What the sum may be. */
export function sumOf(ranges: readonly Range[]): Range {
  const nobody = { from: 0, to: 0 };
  return ranges.reduce((sum, { from, to }) => ({ from: sum.from + from, to: sum.to + to }), nobody);
}

/** The numbers that are in both. */
export function commonOf(one: Range, other: Range): Range {
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}

/** Whether people are counted whole: a weighted survey does not, and then nothing can be told from whole numbers. */
export function isInPeople(figures: readonly (Figure | null)[]): boolean {
  return figures.every((figure) => figure === null || figure.nEffective === null);
}

/** Numbers of people, both ends included; none when the first is above the last. */
export interface Range {
  from: number;
  to: number;
}
