import { byNumberThenName, hide, isHidden, isSensitive, isShown, people } from './cell.ts';
import type { ShownFigure } from './cell.ts';
import type { AnswerCell } from './survey-table.ts';
import { roundingSlack } from './rounding.ts';
import type { Figure, Thresholds } from './observation.ts';

/** Above this many answers the sums that fit the headline are not searched; any hidden answer then hides them all. */
const MOST_ANSWERS_SEARCHED = 14;

/**
 * The answers of all residents, with those hidden that few people gave or that would give such an answer away.
 *
 * Primary: base unknown or below the threshold; an answer given by 1–4 people. Complementary: all answers sum to 100,
 * and those that the headline counts sum to the headline. In every such sum the smallest shown answer is hidden until
 * no answer or at least two are hidden, and those together were given by at least twice the threshold of people, so
 * that any one of them may lie above it.
 *
 * An answer that is all there is to the headline says nothing that the headline does not, and shares its exemption.
 */
export function protectAnswers(
  answers: readonly AnswerCell[],
  headline: Figure | null,
  headlineAnswers: readonly string[] | null,
  thresholds: Thresholds,
): AnswerCell[] {
  const sums = findSums(answers, headline, headlineAnswers);
  const exempt = new Set(
    headlineAnswers
      ? sums.filter(({ members }) => members.size === 1).flatMap(({ members }) => [...members])
      : [],
  );
  let cells = answers.map((cell) => ({
    ...cell,
    figure: hidePrimary(cell, headline, thresholds, exempt.has(cell.answer)),
  }));
  const isAnyHidden = cells.some(({ figure }) => isHidden(figure));
  if (isAnyHidden && answers.length > MOST_ANSWERS_SEARCHED) return cells.map(hideCell);

  for (;;) {
    const smallest = sums.flatMap((s) => smallestOfUnsafe(s, cells, headline, thresholds) ?? [])[0];
    if (!smallest) return cells;
    cells = cells.map((cell) => (cell === smallest ? hideCell(cell) : cell));
  }
}

function hidePrimary(
  { figure }: AnswerCell,
  headline: Figure | null,
  thresholds: Thresholds,
  isExempt: boolean,
): Figure {
  if (!isShown(figure)) return isHidden(figure) ? hide(figure) : figure;
  const base = figure.n ?? headline?.n ?? null;
  if (base === null) return hide(figure);
  if (base < thresholds.hideBelow) return hide(figure, 'too-few');
  return !isExempt && isSensitive(people(figure.percent, base), thresholds) ? hide(figure) : figure;
}

/** The answer to hide next when readers could take the hidden answers of this sum apart. */
function smallestOfUnsafe(
  { members, percent }: KnownSum,
  cells: readonly AnswerCell[],
  headline: Figure | null,
  thresholds: Thresholds,
): AnswerCell | undefined {
  const inside = cells.filter(({ answer }) => members.has(answer));
  const shown = inside.filter(({ figure }) => isShown(figure));
  const hidden = inside.filter(({ figure }) => isHidden(figure));
  const base = answerBase(cells, headline);
  if (base === null || members.size === 1) return undefined;

  const percents = shown.map(({ figure }) => figure.percent ?? 0);
  const rest = percent - percents.reduce((a, b) => a + b, 0);
  const count = people(rest, base);
  const isSafe =
    hidden.length === 0
      ? rest <= roundingSlack([...percents, percent]) || !isSensitive(count, thresholds)
      : hidden.length > 1 && Math.round(count) >= 2 * thresholds.withholdCellsBelow;
  return isSafe ? undefined : shown.sort(emptyLast)[0];
}

/** Sums of answers that readers know: everything, and what the headline does and does not count. */
function findSums(
  answers: readonly AnswerCell[],
  headline: Figure | null,
  headlineAnswers: readonly string[] | null,
): KnownSum[] {
  const names = answers.map(({ answer }) => answer);
  const all: KnownSum = { members: new Set(names), percent: 100 };
  if (!headline || !isShown(headline)) return [all];

  const base = answerBase(answers, headline);
  // The headline's base may leave out answers such as “don't know”.
  const percent =
    headline.n === null || base === null ? headline.percent : (headline.percent * headline.n) / base;
  const split = (counted: readonly string[]): KnownSum[] => [
    { members: new Set(names.filter((name) => counted.includes(name))), percent },
    { members: new Set(names.filter((name) => !counted.includes(name))), percent: 100 - percent },
  ];
  if (headlineAnswers) return split(headlineAnswers);
  return [all, ...subsetsNear(answers, percent).flatMap(split)];
}

/** Every choice of answers whose percentages may add up to the headline. */
function subsetsNear(answers: readonly AnswerCell[], percent: number): string[][] {
  const known = answers.flatMap(({ answer, figure }) => (isShown(figure) ? [{ answer, figure }] : []));
  if (known.length > MOST_ANSWERS_SEARCHED) return [];
  const near: string[][] = [];
  for (let choice = 1; choice < 2 ** known.length; choice++) {
    const chosen = known.filter((_, index) => choice & (1 << index));
    const total = sumPercent(chosen);
    const slack = roundingSlack([...chosen.map(({ figure }) => figure.percent), percent]);
    if (Math.abs(total - percent) <= slack) near.push(chosen.map(({ answer }) => answer));
  }
  return near;
}

function sumPercent(cells: readonly { figure: ShownFigure }[]): number {
  return cells.reduce((total, { figure }) => total + figure.percent, 0);
}

/** People who answered at all; `null` when unknown. */
function answerBase(cells: readonly AnswerCell[], headline: Figure | null): number | null {
  const bases = cells.flatMap(({ figure }) => (isShown(figure) && figure.n !== null ? [figure.n] : []));
  return bases.length > 0 ? Math.max(...bases) : (headline?.n ?? null);
}

function hideCell(cell: AnswerCell): AnswerCell {
  return { ...cell, figure: hide(cell.figure) };
}

/** An answer that nobody gave hides nobody, so it is hidden last. */
const emptyLast = byNumberThenName<AnswerCell>(
  ({ figure }) => figure.percent || Infinity,
  ({ answer }) => answer,
);

/** Answers whose percentages together are known. */
interface KnownSum {
  members: ReadonlySet<string>;
  percent: number;
}
