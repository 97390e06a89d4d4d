import { byNumberThenName, hideCell, hidePrimary, isHidden, isSensitive, isShown, people } from './cell.ts';
import { impliedBase } from './known-total.ts';
import type { Figure, Thresholds } from './observation.ts';
import type { Overall } from './possible-bases.ts';
import type { AnswerCell, Distribution } from './survey-table.ts';
import { findToldAnswer } from './told-answer.ts';

/**
 * The answers of all residents, with those hidden that few people gave or that would give such an answer away.
 *
 * Primary: base unknown or below the threshold; an answer given by 1–4 people. Complementary: the answers that the
 * headline counts sum to the headline, the others to the rest of 100. On either side the smallest shown answer is
 * hidden until none or at least two are hidden, and those together were given by at least twice the threshold of
 * people, so that any one of them may lie above it. When it is not stated which answers the headline counts, one hidden
 * answer hides them all, for any of them could be what separates a hidden answer from the headline. All answers sum to
 * 100 besides, which tells of an answer without a row where the headline is rounded more coarsely than they are.
 *
 * When few gave an answer that only one of headline and answers leaves out, such as “don't know”, all answers are hidden:
 * their percentages tell their base as well, as does that of a headline which does not tell its own. What whole numbers of
 * people tell comes last: see `findToldAnswer`.
 *
 * An answer that is all there is to one side says nothing that the headline does not, and shares its exemption.
 *
 * @param overall with what other figures of the same sources tell: 98 percent may be 98.0, and groups add up to the headline
 */
export function protectAnswers(overall: Overall, thresholds: Thresholds): AnswerCell[] {
  const { answers, headline, halfUnits } = overall;
  if (answers.length === 0) return [];
  const sides = findSides(overall);
  const everything = {
    has: () => true,
    size: answers.length,
    percent: 100,
    slack: 0,
    unit: halfUnits.answers,
  };
  const isAlone = (cell: AnswerCell) => sides.some((side) => isWholeSide(cell, side));
  let cells = answers.map((cell) => ({
    ...cell,
    figure: hidePrimary(
      cell.figure,
      cell.figure.n ?? headline?.n ?? null,
      thresholds,
      (count) => !isAlone(cell) && isSensitive(count, thresholds),
    ),
  }));
  if (leavesFewOut({ ...overall, answers: cells }, thresholds)) return cells.map(hideCell);
  /** On which side something small is told by what all sides tell together; it may be on either when all is shown. */
  const findTold = () =>
    !cells.some(isCellHidden) && leavesSmall(everything, cells, headline, thresholds)
      ? 'other'
      : findToldAnswer({ ...overall, answers: cells }, thresholds);
  if (sides.length === 0) return cells.some(isCellHidden) || findTold() ? cells.map(hideCell) : cells;
  for (;;) {
    const next =
      sides.flatMap((side) => smallestOfUnsafe(side, cells, headline, thresholds) ?? [])[0] ??
      coverOf(findTold(), sides, cells);
    if (!next) return cells;
    cells = cells.map((cell) => (cell === next ? hideCell(cell) : cell));
  }
}

/** The answer to hide so that what is told on one side is not; one of the other side when none is shown there. */
function coverOf(
  told: 'counted' | 'other' | null,
  sides: readonly Side[],
  cells: readonly AnswerCell[],
): AnswerCell | undefined {
  const order = told === 'counted' ? sides : told === 'other' ? sides.toReversed() : [];
  return order.flatMap((side) => smallestShown(cells.filter(({ answer }) => side.has(answer))) ?? [])[0];
}

/** Whether this answer is its whole side, so that no other answer, with a row or without, is counted with it. */
function isWholeSide({ answer, figure }: AnswerCell, side: Side): boolean {
  if (!side.has(answer) || side.size > 1 || !isShown(figure)) return false;
  return Math.abs(figure.percent - side.percent) <= side.slack + side.unit;
}

/** The answer to hide next when readers could take the hidden answers of this side apart. */
function smallestOfUnsafe(
  side: Side,
  cells: readonly AnswerCell[],
  headline: Figure | null,
  thresholds: Thresholds,
): AnswerCell | undefined {
  const inside = cells.filter(({ answer }) => side.has(answer));
  const hidden = inside.filter(isCellHidden);
  const rest = restOf(inside, side.percent, answerBase(cells, headline));
  const isSafe =
    hidden.length === 0
      ? !leavesSmall(side, cells, headline, thresholds)
      : hidden.length > 1 && Math.round(rest) >= 2 * thresholds.withholdCellsBelow;
  return isSafe ? undefined : smallestShown(inside);
}

function smallestShown(cells: readonly AnswerCell[]): AnswerCell | undefined {
  return cells.filter(({ figure }) => isShown(figure)).sort(emptyLast)[0];
}

/** Whether an answer that has no row, 1–4 people, could be found as what is left of a sum of shown answers. */
function leavesSmall(
  side: Side,
  cells: readonly AnswerCell[],
  headline: Figure | null,
  thresholds: Thresholds,
): boolean {
  const inside = cells.filter(({ answer }) => side.has(answer));
  const missing = inside.reduce((left, { figure }) => left - (figure.percent ?? 0), side.percent);
  const rest = restOf(inside, side.percent, answerBase(cells, headline));
  const { length } = inside.filter(({ figure }) => isShown(figure));
  return missing > side.slack + length * side.unit && isSensitive(rest, thresholds);
}

/** Whether few people, but somebody, are in the base of the answers and not in that of the headline, or the reverse. */
function leavesFewOut(told: Distribution, thresholds: Thresholds): boolean {
  const { headline, answers } = told;
  if (!headline || !isShown(headline)) return false;
  const base = answerBase(answers, headline);
  const other = headline.n ?? impliedBase(told, base);
  return base !== null && other !== null && isSensitive(Math.abs(base - other), thresholds);
}

/** People whose answer is not shown, out of those whose answers make up `percent`. */
function restOf(cells: readonly AnswerCell[], percent: number, base: number | null): number {
  const rest = cells.reduce((left, { figure }) => left - (figure.percent ?? 0), percent);
  return people(rest, base ?? 0);
}

/** The two sides of the headline; none when it is not known which answers it counts. */
function findSides(told: Distribution): Side[] {
  const { headline, answers, headlineAnswers, halfUnits } = told;
  if (!headline || !isShown(headline) || !headlineAnswers) return [];
  // The headline's base may leave out answers such as “don't know”.
  const base = answerBase(answers, headline);
  const own = headline.n ?? impliedBase(told, base);
  const among = own === null || base === null ? 1 : own / base;
  const percent = headline.percent * among;
  const rounding = { slack: halfUnits.headline * among, unit: halfUnits.answers };
  const isCounted = (answer: string) => headlineAnswers.includes(answer);
  const counted = answers.filter(({ answer }) => isCounted(answer)).length;
  return [
    { has: isCounted, size: counted, percent, ...rounding },
    {
      has: (answer) => !isCounted(answer),
      size: answers.length - counted,
      percent: 100 - percent,
      ...rounding,
    },
  ];
}

/** People who answered at all; `null` when unknown. */
function answerBase(cells: readonly AnswerCell[], headline: Figure | null): number | null {
  const bases = cells.flatMap(({ figure }) => (isShown(figure) && figure.n !== null ? [figure.n] : []));
  return bases.length > 0 ? Math.max(...bases) : (headline?.n ?? null);
}

function isCellHidden({ figure }: AnswerCell): boolean {
  return isHidden(figure);
}

/** An answer that nobody gave hides nobody, so it is hidden last. */
const emptyLast = byNumberThenName<AnswerCell>(
  ({ figure }) => figure.percent || Infinity,
  ({ answer }) => answer,
);

/** The answers on one side of the headline, which together make up a known percentage. */
interface Side {
  has: (answer: string) => boolean;
  /** Number of answers. */
  size: number;
  percent: number;
  /** How far rounding may have moved that percentage, and how far each answer. Their sources may have rounded differently. */
  slack: number;
  unit: number;
}
