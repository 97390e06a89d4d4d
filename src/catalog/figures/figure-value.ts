import type { FigureKey, FigureValue } from '../../schemas/figure.ts';
import { answersCounted } from '../../statistics/effective-base.ts';

/** What the site tells of a figure that it shows: the effective base makes limits, and the share of an answer has none. */
export function toldValue({
  answer,
  percent,
  n,
  nEffective,
}: FigureValue & Pick<FigureKey, 'answer'>): FigureValue {
  return { percent, n, nEffective: answer === null ? nEffective : null };
}

/** Whether a figure says now what was said before, as far as it was known then. */
export function saysSame(before: FigureValue, now: FigureValue): boolean {
  const base = answersCounted(before);
  return (
    now.percent === before.percent &&
    (before.n === null || now.n === before.n) &&
    (base === null || answersCounted(now) === base)
  );
}

/** Whether a figure has a number of answers where the other has none. */
export function knowsMore(one: FigureValue, other: FigureValue): boolean {
  return (
    other.n === null && (one.n !== null || (answersCounted(other) === null && answersCounted(one) !== null))
  );
}
