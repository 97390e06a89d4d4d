import { isHidden, isShown, people } from './cell.ts';
import type { Figure } from './observation.ts';
import { roundingSlack } from './rounding.ts';
import type { AnswerCell, Distribution, GroupCell } from './survey-table.ts';

/** So many answers have no more sums than there are tenths of a percent. */
const MOST_EXACT = 10;

/** Steps in a percentage point, a hundredth of a person out of a million: sums that only floating point tells apart are one. */
const FINEST_STEPS = 1e6;

/** How many answered in all: the headline says so or else the answers of all do; `null` when neither does. */
export function baseOfAll(headline: Figure | null, answers: readonly AnswerCell[]): number | null {
  if (headline && headline.n !== null) return headline.n;
  const bases = answers.flatMap(({ group, figure: { n } }) => (group === null && n !== null ? [n] : []));
  return bases.length > 0 ? Math.max(...bases) : null;
}

/**
 * The base of a headline that does not tell it, where its share gives it away: those who gave an answer that it counts
 * are known, and they are another share of all who answered. `null` when they are not known or are that share.
 */
export function impliedBase(
  { headline, answers, headlineAnswers }: Distribution,
  everybody: number | null,
): number | null {
  if (!headline || !isShown(headline) || headline.n !== null || headline.percent === 0) return null;
  if (!headlineAnswers || everybody === null) return null;
  const counted = answers.filter(({ answer }) => headlineAnswers.includes(answer));
  // An answer without a row would be taken for people whom the headline leaves out.
  if (counted.length < headlineAnswers.length || !counted.every(({ figure }) => isShown(figure))) return null;
  const percents = counted.map(({ figure }) => figure.percent ?? 0);
  const percent = percents.reduce((sum, one) => sum + one, 0);
  const slack = roundingSlack(percents) + roundingSlack([headline.percent]);
  return Math.abs(percent - headline.percent) <= slack
    ? null
    : Math.round((percent / headline.percent) * everybody);
}

/**
 * All residents as readers may take them to be, to subtract shown groups from. That is the headline, if it tells its base.
 * If it does not, or is not there, the base is in the rows of the answers or, failing those, the sum of a dimension whose
 * groups are all shown; and a share that is not there is that of the answers which the headline would count. Where these
 * are not stated either, they may be any of them. Not every total in the list is right, but a figure that any of them
 * gives away may be given away.
 *
 * @param groups as they are shown
 */
export function knownTotals(told: Distribution, groups: readonly GroupCell[]): (Figure | null)[] {
  const { headline, answers } = told;
  const shown = headline && isShown(headline) ? headline : null;
  if (shown && shown.n !== null) return [shown];

  const everybody = baseOfAll(shown, answers);
  if (everybody !== null) {
    const n = impliedBase(told, everybody) ?? everybody;
    const percents = shown ? [shown.percent] : possibleShares(told);
    return percents.map((percent) => total(percent, n));
  }
  const sums = [...Map.groupBy(groups, ({ dimension }) => dimension).values()].flatMap((parts) => {
    const n = parts.reduce((sum, { figure }) => sum + (figure.n ?? 0), 0);
    const count = parts.reduce((sum, { figure }) => sum + people(figure.percent ?? 0, figure.n ?? 0), 0);
    const isWhole = n > 0 && parts.every(({ figure }) => isShown(figure));
    return isWhole ? [total(shown?.percent ?? (100 * count) / n, n)] : [];
  });
  return sums.length > 0 ? sums : [headline];
}

/** The shares that a headline which is not there may have: sums of shown answers. */
function possibleShares({ answers, headlineAnswers }: Distribution): number[] {
  const counted = answers.filter(({ answer }) => headlineAnswers?.includes(answer) ?? true);
  const percents = counted.flatMap(({ figure }) => (isShown(figure) ? [figure.percent] : []));
  const isKnown = headlineAnswers !== null && !counted.some(({ figure }) => isHidden(figure));
  if (isKnown) return [percents.reduce((sum, percent) => sum + percent, 0)];
  // A long list of answers has more sums than can be tried, and is added up in tenths of a percent.
  const steps = percents.length > MOST_EXACT ? 10 : FINEST_STEPS;
  const sums = percents.reduce(
    (found, percent) => new Set([...found].flatMap((sum) => [sum, sum + Math.round(steps * percent)])),
    new Set([0]),
  );
  return [...sums].map((sum) => sum / steps);
}

function total(percent: number, n: number): Figure {
  return { percent, n, nEffective: null, status: '', note: null };
}
