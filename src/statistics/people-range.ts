import { isShown } from './cell.ts';
import type { Figure } from './observation.ts';
import type { HalfUnits } from './rounding.ts';

/** How many of `n` people a figure may be whose percentage rounding may have moved by so much; any number when it is not shown. */
export function rangeOf(figure: Figure | null, n: number, halfUnit: number): Range {
  return partOf(n, shareOf(figure, halfUnit));
}

/** How many of `n` people such a part of them may be, 0–1; none when no whole number is. */
export function partOf(n: number, { from, to }: Range): Range {
  return { from: Math.max(0, Math.ceil(from * n - 1e-9)), to: Math.floor(to * n + 1e-9) };
}

/** Which part of people a figure may be whose percentage rounding may have moved by so much, 0–1; any when it is not shown. */
export function shareOf(figure: Figure | null, halfUnit: number): Range {
  if (!figure || !isShown(figure)) return { from: 0, to: 1 };
  return {
    from: Math.max(0, (figure.percent - halfUnit) / 100),
    to: Math.min(1, (figure.percent + halfUnit) / 100),
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

/**
 * Whether people are counted whole: a weighted survey does not, and then nothing can be told from whole numbers. An effective
 * base that is all who answered says that everybody has the same weight.
 */
export function isInPeople(figures: readonly (Figure | null)[]): boolean {
  return figures.every(
    (figure) => figure === null || figure.nEffective === null || figure.nEffective === figure.n,
  );
}

/** Numbers of people or parts of all, both ends included; none when the first is above the last. */
export interface Range {
  from: number;
  to: number;
}

/** What other figures tell of these. */
export interface Known {
  halfUnits: HalfUnits;
  /** How many people the headline counts, where more is known than its own percentage tells. */
  counted: Range | null;
}
