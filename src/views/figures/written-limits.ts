import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { roundSigned } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

/*
 * With how many decimals limits are written: the fewest with which they say no more and no less than they are. Two that
 * differ are written otherwise than each other, and rounding moves none onto or over a number that a reader holds them against.
 */

/**
 * The decimals of a difference and of its limits. What the limits are held against are the board's margin and, when they
 * leave it out, 0: so they agree with the verdict. The difference is in whole points, unless it would lie outside its limits
 * as they are written.
 *
 * @returns null when the limits are not known, or are the difference itself because everybody answered both times
 */
function decimalsOf(
  { difference, low, high }: Evaluation['verdict'],
  { margin, betterIs }: Pick<Evaluation['indicator']['facts'], 'margin' | 'betterIs'>,
): { difference: number; limits: number } | null {
  if (difference === null || low === null || high === null || low === high) return null;
  const marks = [
    ...(low * high > 0 ? [0] : []),
    ...(margin == null ? [] : [betterIs === 'higher' ? -margin : margin]),
  ];
  const limits = fewest((decimals) => {
    const written = [low, high].map((limit) => roundSigned(limit, decimals));
    const areApart = written[0] !== written[1];
    return (
      areApart &&
      marks.every((mark) => sideOf(low, mark) === sideOf(written[0] ?? low, mark)) &&
      marks.every((mark) => sideOf(high, mark) === sideOf(written[1] ?? high, mark))
    );
  });
  const whole = roundSigned(difference, 0);
  const isInside = whole >= roundSigned(low, limits) && whole <= roundSigned(high, limits);
  return { difference: isInside ? 0 : limits, limits };
}

/**
 * The limits of the interval of a difference, in percentage points with their signs; null when they are not known, or when
 * they are the difference itself because everybody answered both times.
 */
export function signedLimits(
  { verdict, indicator }: Pick<Evaluation, 'verdict' | 'indicator'>,
  { formats }: Language,
): { low: string; high: string } | null {
  const { low, high } = verdict;
  const decimals = decimalsOf(verdict, indicator.facts)?.limits;
  if (low === null || high === null || decimals === undefined) return null;
  return { low: formats.signedPoints(low, decimals), high: formats.signedPoints(high, decimals) };
}

/** The decimals of the difference as it is told. */
export function decimalsOfDifference({
  verdict,
  indicator,
}: Pick<Evaluation, 'verdict' | 'indicator'>): number {
  return decimalsOf(verdict, indicator.facts)?.difference ?? 0;
}

/**
 * The two limits of a share, written by a format for whole percents as long as that tells them apart: `31 %` and `42 %`, but
 * `1.7 %` and `2.3 %`. Some are never written as none, nor nearly all as all.
 *
 * @param whole how a whole percent is written
 */
export function shareLimits(
  { low, high }: { low: number; high: number },
  whole: (percent: number) => string,
  { formats }: Language,
): { low: string; high: string } {
  const write = (decimals: number) =>
    [low, high].map((percent) =>
      decimals === 0 ? whole(percent) : formats.precisePercent(percent, decimals),
    );
  const isTrue = (percent: number, decimals: number): boolean =>
    decimals === 0 || [0, 100].every((end) => percent === end || roundSigned(percent, decimals) !== end);
  const decimals = fewest((some) => {
    const [one, other] = write(some);
    return one !== other && isTrue(low, some) && isTrue(high, some);
  });
  const [lower = '', upper = ''] = write(decimals);
  return { low: lower, high: upper };
}

/** Finer than any number of people can tell figures apart. */
const MOST_DECIMALS = 9;

/** The fewest decimals that will do. */
function fewest(willDo: (decimals: number) => boolean): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) if (willDo(decimals)) return decimals;
  return MOST_DECIMALS;
}

/** Below, at or above a mark; floating point may miss one that is only reached. */
function sideOf(value: number, mark: number): number {
  return Math.abs(value - mark) < 1e-9 ? 0 : Math.sign(value - mark);
}
