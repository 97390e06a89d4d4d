import {
  byNumberThenName,
  fewestPeople,
  hideCell,
  hidePrimary,
  isHidden,
  isSensitiveShare,
  isShown,
  people,
} from './cell.ts';
import type { GroupCell } from './survey-table.ts';
import type { Figure, Thresholds } from './observation.ts';
import { rangeOf, type Known } from './people-range.ts';
import { tellsFew, type Whole } from './told-part.ts';
import { isWhole, type Share } from './whole.ts';

/** More groups that overlap than this are hidden, for there are too many ways in which they could be dimensions. */
const MOST_OVERLAPPING = 12;

/**
 * The groups of one dimension, with those hidden that are small or that would give a small one away.
 *
 * Primary: base unknown; base below the threshold; 1–4 people in the smaller category of the share; the same of those who
 * are not in the group, for headline − one group is known whether or not the groups share everybody among them.
 * Complementary: what is not shown (hidden groups and people in no group) is known as a sum, headline − shown groups. The
 * smallest shown group is hidden until at least two groups are hidden and their sum is itself publishable and leaves each
 * of them open, and until whole numbers of people tell no more than the percentages do.
 *
 * @param groups one dimension
 * @param known by other figures of the same sources: 98 percent may be 98.0, and answers add up to the headline
 */
export function protectGroups(
  groups: readonly GroupCell[],
  headline: Figure | null,
  thresholds: Thresholds,
  known: Known,
): GroupCell[] {
  const all = allOf(headline, known);
  const isFew = (count: number, base: number) => isSensitiveShare(count, base, thresholds);
  const primary = groups.map((cell) => ({
    ...cell,
    figure: hidePrimary(cell.figure, cell.figure.n, thresholds, isFew),
  }));
  if (sum(groups, ({ figure }) => figure.n) > (headline?.n ?? Infinity)) {
    return protectOverlapping(primary, all, thresholds);
  }
  let cells = hideTelling(primary, all, thresholds);
  while (!isSafe(cells, all, thresholds) || isTold(cells, all, thresholds)) {
    const smallest = cells.filter(({ figure }) => isShown(figure)).sort(bySize)[0];
    if (!smallest) return isOpen(cells, all, thresholds) ? cells : cells.map(forgetReason);
    cells = cells.map((cell) => (cell === smallest ? hideCell(cell) : cell));
  }
  return cells;
}

/**
 * Groups that are more people than everybody, such as those of several dimensions when none is declared. Which of them
 * have nobody in common is not known here, but readers tell men and women from young and old. So they are shown only if
 * none is hidden, and whichever of them were a dimension would leave nobody or enough people outside it.
 */
function protectOverlapping(
  cells: readonly GroupCell[],
  all: All | null,
  thresholds: Thresholds,
): GroupCell[] {
  const parts = subsets(cells);
  const isEverySafe = parts
    ?.filter((part) => (restOf(part, all)?.n ?? 0) >= 0)
    .every(
      (part) =>
        !(restOf(part, all)?.n === 0 && isTold(part, all, thresholds)) &&
        (isSafe(part, all, thresholds) ||
          // What these leave is then shown by the others of a dimension that they are a part of.
          parts.some((whole) => part.every((cell) => whole.includes(cell)) && isEverybody(whole, all))),
    );
  if (isEverySafe && !cells.some(({ figure }) => isHidden(figure))) return [...cells];
  const hidden = cells.map(hideCell);
  // Of a dimension that is hidden, the reasons can tell the sizes.
  const isEveryOpen = subsets(hidden)
    ?.filter((part) => part.length > 1 && canBeEverybody(part, all, thresholds))
    .every((part) => isOpen(part, all, thresholds));
  return isEveryOpen ? hidden : hidden.map(forgetReason);
}

/** The groups, without those that tell about few people outside them. */
function hideTelling(cells: GroupCell[], all: All | null, thresholds: Thresholds): GroupCell[] {
  if (isEverybody(cells, all)) return cells;
  return cells.map((cell) =>
    isShown(cell.figure) && !isSafe([cell], all, thresholds) ? hideCell(cell) : cell,
  );
}

/** Whether whole numbers of people tell of few in a group, or outside all. */
function isTold(cells: readonly GroupCell[], all: All | null, thresholds: Thresholds): boolean {
  if (!all) return false;
  const figures = cells.map(({ figure }) => figure);
  return tellsFew(figures, all, all.halfUnit, thresholds);
}

/** Whether the shown groups share everybody among them; what one of them leaves is then shown by the others. */
function isEverybody(cells: readonly GroupCell[], all: All | null): boolean {
  const shown = cells.map(({ figure }) => figure).filter(isShown);
  const parts = shown.map(({ percent, n }) => ({ percent, n: n ?? 0 }));
  return all !== null && isWhole(all, parts);
}

function isSafe(cells: readonly GroupCell[], all: All | null, thresholds: Thresholds): boolean {
  const hidden = cells.filter(({ figure }) => isHidden(figure));
  const rest = restOf(cells, all);
  if (rest === null) return hidden.length === 0;
  const { hideBelow, withholdCellsBelow } = thresholds;
  if (hidden.length === 0) {
    const isEmpty = rest.n <= 0;
    return isEmpty || (rest.n >= hideBelow && !isSensitiveShare(rest.count, rest.n, thresholds));
  }
  const smaller = fewestPeople(Math.min(rest.count, rest.n - rest.count));
  return rest.n >= hideBelow && smaller >= withholdCellsBelow && isOpen(cells, all, thresholds);
}

/**
 * Whether every hidden base can still be several numbers for a reader who knows their sum, that `too-few` is below the
 * threshold and that `withheld` is not. A single hidden group never is: its base is the sum.
 */
function isOpen(cells: readonly GroupCell[], all: All | null, thresholds: Thresholds): boolean {
  const rest = restOf(cells, all);
  if (rest === null) return true;
  const { withholdCellsBelow } = thresholds;
  const ranges = rangesOf(cells, thresholds);
  return ranges.every((range, index) => {
    const others = ranges.filter((_, other) => other !== index);
    const from = Math.max(range.from, rest.n - sum(others, ({ to }) => to));
    const to = Math.min(range.to, rest.n - sum(others, (other) => other.from));
    return to - from >= withholdCellsBelow;
  });
}

/** Whether what is known of hidden groups allows that everybody who is in no shown one is in one of them. */
function canBeEverybody(cells: readonly GroupCell[], all: All | null, thresholds: Thresholds): boolean {
  const rest = restOf(cells, all);
  const ranges = rangesOf(cells, thresholds);
  return rest !== null && sum(ranges, ({ from }) => from) <= rest.n && sum(ranges, ({ to }) => to) >= rest.n;
}

/** What is known of the base of each hidden group by the reason that is given. */
function rangesOf(cells: readonly GroupCell[], { hideBelow }: Thresholds): { from: number; to: number }[] {
  return cells
    .filter(({ figure }) => isHidden(figure))
    .map(({ figure }) =>
      figure.status === 'too-few' ? { from: 0, to: hideBelow - 1 } : { from: hideBelow, to: Infinity },
    );
}

/** Some of the cells, in every way there is; `null` when those are more than can be looked through. */
function subsets(cells: readonly GroupCell[]): GroupCell[][] | null {
  if (cells.length > MOST_OVERLAPPING) return null;
  return cells.reduce<GroupCell[][]>((sets, cell) => [...sets, ...sets.map((set) => [...set, cell])], [[]]);
}

/** People not in a shown group, and how many of them the headline counts; `null` when the headline does not tell. */
function restOf(cells: readonly GroupCell[], all: All | null): { n: number; count: number } | null {
  if (!all) return null;
  const shown = cells.map(({ figure }) => figure).filter(isShown);
  return {
    n: all.n - sum(shown, ({ n }) => n),
    count: people(all.percent, all.n) - sum(shown, ({ percent, n }) => people(percent, n ?? 0)),
  };
}

/** What the headline tells of everybody; `null` when it does not tell a share of a number of people. */
function allOf(headline: Figure | null, { halfUnits, counted }: Known): All | null {
  if (!headline || !isShown(headline) || headline.n === null) return null;
  const { percent, n } = headline;
  const halfUnit = halfUnits.headline;
  return { percent, n, counted: counted ?? rangeOf(headline, n, halfUnit), areBothSidesTold: true, halfUnit };
}

/** When the reason itself would tell the size, the cell does not say why it is hidden. */
function forgetReason(cell: GroupCell): GroupCell {
  return isHidden(cell.figure) ? { ...cell, figure: { ...cell.figure, status: 'withheld' } } : cell;
}

const bySize = byNumberThenName<GroupCell>(
  ({ figure }) => figure.n ?? 0,
  ({ group }) => group,
);

function sum<T>(items: readonly T[], number: (item: T) => number | null): number {
  return items.reduce((total, item) => total + (number(item) ?? 0), 0);
}

/** Everybody, as the headline tells of them. */
interface All extends Whole, Share {
  /** Percentage points by which rounding may have moved a share. */
  halfUnit: number;
}
