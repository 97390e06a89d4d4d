import { isShown } from './cell.ts';
import type { Figure, Thresholds } from './observation.ts';
import { commonOf, isInPeople, rangeOf, sumOf, type Range } from './people-range.ts';
import type { HalfUnits } from './rounding.ts';
import type { AnswerCell, Distribution, GroupCell } from './survey-table.ts';

/**
 * Whether the sum of parts that have nobody in common gives away that one of them, or what is not shown of them, is few
 * people. People are whole, so that the others and the sum can say of a part what its own rounded percentage does not.
 * Nothing is told of few who are all there are, for the sum says so by itself.
 *
 * @param halfUnit percentage points by which rounding may have moved the percentage of a part
 */
export function tellsFew(
  parts: readonly Figure[],
  whole: Whole,
  halfUnit: number,
  thresholds: Thresholds,
): boolean {
  const { withholdCellsBelow } = thresholds;
  const shown = parts.filter(isShown);
  const rest = whole.n - shown.reduce((sum, { n }) => sum + (n ?? 0), 0);
  if (!isInPeople(parts)) return false;
  const own = [
    ...shown.map((figure) => ({ n: figure.n ?? 0, range: rangeOf(figure, figure.n ?? 0, halfUnit) })),
    { n: rest, range: { from: 0, to: rest } },
  ];
  const all = sumOf(own.map(({ range }) => range));
  const { counted } = whole;
  const known = own.map(({ n, range: { from, to } }) => ({
    n,
    ...commonOf({ from, to }, { from: counted.from - (all.to - to), to: counted.to - (all.from - from) }),
  }));
  if (known.some(({ from, to }) => from > to)) return false;
  const isFew = ({ from, to }: Range) => from > 0 && to < withholdCellsBelow;
  return (
    (counted.to >= withholdCellsBelow && known.some(isFew)) ||
    (whole.areBothSidesTold &&
      whole.n - counted.from >= withholdCellsBelow &&
      known.some(({ n, from, to }) => isFew({ from: n - to, to: n - from })))
  );
}

/**
 * How many people a headline counts: as its own percentage, the answers and the groups say together.
 *
 * @param total the headline, or what stands in its place: a sum, which is no more precise than what it is the sum of
 */
export function countedOf(total: Figure, told: Distribution, groups: readonly GroupCell[]): Range {
  const { headline, headlineAnswers, halfUnits } = told;
  const isSum = headlineAnswers && !(headline && isShown(headline));
  const own = rangeOf(isSum ? null : total, total.n ?? 0, halfUnits.headline);
  if (!isInPeople([total])) return own;
  const others = [...countedInAnswers(total, told), countedInGroups(total, groups, halfUnits) ?? own];
  // What does not agree is taken to be said of other people.
  return others.reduce((known, other) => {
    const both = commonOf(known, other);
    return both.from > both.to ? known : both;
  }, own);
}

/** The same as the answers say that it counts, and as those that it does not count. One that is not shown may be anybody's. */
function countedInAnswers({ n }: Figure, { answers, headlineAnswers, halfUnits }: Distribution): Range[] {
  const figures = answers.map(({ figure }) => figure);
  if (!headlineAnswers || !isInPeople(figures)) return [];
  const everybody = Math.max(0, ...figures.map((figure) => figure.n ?? 0)) || (n ?? 0);
  const isCounted = ({ answer }: AnswerCell) => headlineAnswers.includes(answer);
  const counted = answers.filter(isCounted);
  const others = answers.filter((cell) => !isCounted(cell));
  const sum = (cells: readonly AnswerCell[]) =>
    sumOf(cells.map(({ figure }) => rangeOf(figure, everybody, halfUnits.answers)));
  const { from, to } = sum(others);
  return [
    // An answer without a row may be anybody's, too.
    ...(counted.length === headlineAnswers.length ? [sum(counted)] : []),
    ...(others.length > 0 ? [{ from: everybody - to, to: everybody - from }] : []),
  ];
}

/** How many people a headline counts as the groups say that share everybody among them; `null` when none do. */
export function countedInGroups(
  { n }: Figure,
  groups: readonly GroupCell[],
  halfUnits: HalfUnits,
): Range | null {
  const dimensions = [...Map.groupBy(groups, ({ dimension }) => dimension).values()];
  const sums = dimensions.flatMap((cells) => {
    const figures = cells.map(({ figure }) => figure);
    const isWhole = figures.reduce((sum, figure) => sum + (figure.n ?? 0), 0) === n;
    if (!isWhole || !isInPeople(figures)) return [];
    return [sumOf(figures.map((figure) => rangeOf(figure, figure.n ?? 0, halfUnits.headline)))];
  });
  return sums.length > 0 ? sums.reduce(commonOf) : null;
}

/** A sum: how many people it is of, and how many of them it counts. */
export interface Whole {
  n: number;
  counted: Range;
  /** Whether those whom it does not count are told of as well, as they are where there is but one share. */
  areBothSidesTold: boolean;
}
