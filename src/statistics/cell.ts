import type { Figure, Thresholds } from './observation.ts';

/** People by which floating point may miss a half. */
const SLIP = 1e-9;

/** Whether the cell holds a figure that may be shown. */
export function isShown(figure: Figure): figure is ShownFigure {
  return figure.status === '' && figure.percent !== null;
}

/** Whether there is a figure that readers must not learn. */
export function isHidden({ status }: Figure): boolean {
  return status === 'too-few' || status === 'withheld';
}

/** The cell without any of its numbers. A cell that says there is no figure keeps saying so. */
export function hide(figure: Figure, status: 'too-few' | 'withheld' = 'withheld'): Figure {
  const reason = figure.status === '' ? status : figure.status;
  return { ...figure, percent: null, n: null, nEffective: null, status: reason };
}

/** The same with the figure of a cell in a table. */
export function hideCell<Cell extends { figure: Figure }>(cell: Cell): Cell {
  return { ...cell, figure: hide(cell.figure) };
}

/**
 * The cell without its numbers when these alone could tell about few people: its base is unknown or below the threshold, or
 * few people are in it.
 *
 * @param isFew whether so few of the base, but somebody, are in a cell of so many people that they might be recognised
 */
export function hidePrimary(
  figure: Figure,
  base: number | null,
  thresholds: Thresholds,
  isFew: (count: number, base: number) => boolean,
): Figure {
  if (!isShown(figure)) return isHidden(figure) ? hide(figure) : figure;
  if (base === null) return hide(figure);
  if (base < thresholds.hideBelow) return hide(figure, 'too-few');
  return isFew(people(figure.percent, base), base) ? hide(figure) : figure;
}

/** People behind a percentage; not rounded, so that sums are rounded once. */
export function people(percent: number, base: number): number {
  return (percent * base) / 100;
}

/**
 * Whether so few people, but somebody, are in a cell that they might be recognised. Half a person is what a rounded
 * percentage leaves open: as it may be few, it is taken to be.
 */
export function isSensitive(count: number, { withholdCellsBelow }: Thresholds): boolean {
  const most = Math.floor(count + 0.5 + SLIP);
  return most > 0 && fewestPeople(count) < withholdCellsBelow;
}

/** The fewest people that a number of them may be which is worked out from a rounded percentage. */
export function fewestPeople(count: number): number {
  return Math.ceil(count - 0.5 - SLIP);
}

/** Whether so few people, but somebody, are on either side of a share of `n` that they might be recognised. */
export function isSensitiveShare(count: number, n: number, thresholds: Thresholds): boolean {
  return isSensitive(count, thresholds) || isSensitive(n - count, thresholds);
}

/** Order by a number, then by name, the same on every machine. */
export function byNumberThenName<T>(number: (item: T) => number, name: (item: T) => string) {
  return (a: T, b: T): number => number(a) - number(b) || (name(a) < name(b) ? -1 : 1);
}

/** A figure with its percentage. */
export type ShownFigure = Figure & { percent: number };
