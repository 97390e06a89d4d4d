import { isShown } from './cell.ts';
import type { Figure, Thresholds } from './observation.ts';
import { commonOf, isInPeople, rangeOf, sumOf, type Range } from './people-range.ts';
import type { HalfUnits } from './rounding.ts';
import type { GroupCell, SurveyTable } from './survey-table.ts';

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
  if (rest < 0 || !isInPeople(parts)) return false;
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

/** How many people a headline counts: as its own percentage, the answers and the groups say together. */
export function countedOf(headline: Figure, told: Told, groups: readonly GroupCell[]): Range {
  const own = rangeOf(headline, headline.n ?? 0, told.halfUnits.headline);
  if (!isInPeople([headline])) return own;
  const others = [countedInAnswers(headline, told), countedInGroups(headline, groups, told.halfUnits)];
  // What does not agree is taken to be said of other people.
  return others.reduce<Range>((known, other) => {
    const both = other ? commonOf(known, other) : known;
    return both.from > both.to ? known : both;
  }, own);
}

/** The same as the answers say that it counts, or else those that it does not count; `null` when neither are all shown. */
function countedInAnswers({ n }: Figure, { answers, headlineAnswers, halfUnits }: Told): Range | null {
  const figures = answers.map(({ figure }) => figure);
  if (!headlineAnswers || !isInPeople(figures)) return null;
  const everybody = Math.max(0, ...figures.map((figure) => figure.n ?? 0)) || (n ?? 0);
  const [counted = [], others = []] = [true, false].map((isCounted) =>
    answers
      .filter(({ answer }) => headlineAnswers.includes(answer) === isCounted)
      .map(({ figure }) => figure),
  );
  const sum = (some: readonly Figure[]) =>
    some.every(isShown) ? sumOf(some.map((figure) => rangeOf(figure, everybody, halfUnits.answers))) : null;
  const ofCounted = counted.length === headlineAnswers.length ? sum(counted) : null;
  const ofOthers = others.length > 0 ? sum(others) : null;
  return ofCounted ?? (ofOthers && { from: everybody - ofOthers.to, to: everybody - ofOthers.from });
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
    const isWhole = n !== null && figures.reduce((sum, figure) => sum + (figure.n ?? 0), 0) === n;
    if (!isWhole || !isInPeople(figures) || !figures.every(isShown)) return [];
    return [sumOf(figures.map((figure) => rangeOf(figure, figure.n ?? 0, halfUnits.headline)))];
  });
  return sums.length > 0 ? sums.reduce(commonOf) : null;
}

/** What is shown of all residents. */
interface Told extends Pick<SurveyTable, 'answers' | 'headlineAnswers'> {
  halfUnits: HalfUnits;
}

/** A sum: how many people it is of, and how many of them it counts. */
export interface Whole {
  n: number;
  counted: Range;
  /** Whether those whom it does not count are told of as well, as they are where there is but one share. */
  areBothSidesTold: boolean;
}
