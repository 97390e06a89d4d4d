import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { roundHalfUp, roundSigned } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { changeSincePrevious } from '../../statistics/change.ts';
import type { Observation } from '../../statistics/observation.ts';
import { isRoughDifference } from '../../statistics/rounding.ts';
import { hasFigure, isCensus, percentIn } from '../../statistics/waves.ts';
import type { Teller } from '../telling/told.ts';
import { decimalsOfDifference, signedLimits } from './written-limits.ts';

/** How the figure that is judged differs from its baseline; null when nothing can be compared. */
export function differenceSentence(evaluation: Evaluation, language: Language): string | null {
  const { verdict, series, indicator } = evaluation;
  const baseline = series.find(({ year }) => year === indicator.facts.baselineYear);
  if (verdict.difference === null || !baseline) return null;
  const year = baseline.label;
  const points = language.formats.points(verdict.difference, decimalsOfDifference(evaluation));
  const end = language.word('sentence.end');
  if (points === '0') return language.sentence('difference.same', { year }) + end;
  const approximate = approximateBetween(series, baseline.year, verdict.year);
  const values = { points, year, approximate };
  return language.sentence(verdict.difference > 0 ? 'difference.higher' : 'difference.lower', values) + end;
}

/** Between which limits the difference from the baseline is; null when they are not known or have no width. */
export function intervalSentence(evaluation: Evaluation, language: Language): string | null {
  const limits = signedLimits(evaluation, language);
  return limits && language.sentence('difference.interval', limits);
}

/** How a figure differs from the one before, in words that name both: newer waves may hide theirs. Null when there is none before. */
export function changeSentence(
  series: readonly Observation[],
  year: number,
  language: Language,
): string | null {
  const change = changeSincePrevious(series, year);
  if (change.previousYear === null) return null;
  const labelOf = (of: number | null) => series.find((observation) => observation.year === of)?.label ?? '';
  const [before, latest] = [labelOf(change.previousYear), labelOf(year)];
  if (change.difference === null) return language.sentence('change.notComparable', { year: before });
  const points = language.formats.points(change.difference);
  if (points === '0') return language.sentence('change.same', { year: before, latest });
  const approximate = approximateBetween(series, change.previousYear, year);
  const direction = change.difference > 0 ? 'up' : 'down';
  const values = { points, year: before, latest, direction, approximate };
  if (change.reason === 'base-unknown') {
    const compared = series.filter((wave) => wave.year === change.previousYear || wave.year === year);
    const unknown = wavesOfUnknownBase(compared, language);
    return language.sentence('change.baseUnknown', { ...values, unknown });
  }
  if (areCensuses(series, change.previousYear, year)) return language.word('census.change', values);
  return language.sentence(change.clear === null ? 'change.unclear' : 'change.clear', values);
}

/** Whether everybody who could be asked has answered in both of these waves, so that nothing in their difference is chance. */
export function areCensuses(
  series: readonly Observation[],
  before: number | null,
  after: number | null,
): boolean {
  return [before, after].every((of) => series.some((wave) => wave.year === of && isCensus(wave)));
}

/** Which waves have a figure, but nobody knows how many answered: their names as a list, empty when there is none. */
export function wavesOfUnknownBase(waves: readonly Observation[], { formats }: Language): string {
  const unknown = waves.filter((wave) => hasFigure(wave) && wave.low === null);
  return formats.list(unknown.map(({ label }) => label));
}

/** What chooses »about« in the sentence of a difference between two waves: `yes` or `no`. See `isRoughDifference`. */
export function approximateBetween(
  series: readonly Observation[],
  before: number | null,
  after: number | null,
): 'yes' | 'no' {
  const [first, last] = [percentIn(series, before), percentIn(series, after)];
  return first !== null && last !== null && isRoughDifference(first, last) ? 'yes' : 'no';
}

/**
 * That one figure of many may seem to change by chance: said where one of these has been compared with another wave, and not
 * everybody was asked in both.
 *
 * @param shown the indicators of the page; the sentence counts all of the site's, at which readers look together
 */
export function manyFiguresSentence(
  { site, language }: Pick<Teller, 'site' | 'language'>,
  shown: readonly Evaluation[],
): string | null {
  const isCompared = ({ verdict, series, indicator }: Evaluation): boolean =>
    (verdict.difference !== null && !areCensuses(series, indicator.facts.baselineYear, verdict.year)) ||
    series.some(({ year }) => {
      const { difference, previousYear } = changeSincePrevious(series, year);
      return difference !== null && !areCensuses(series, previousYear, year);
    });
  if (!shown.some(isCompared)) return null;
  return language.sentence('manyFigures', { count: site.report.evaluations.length });
}

/**
 * That figures are rounded, where the figures as they are shown seem to contradict the difference that is told; else null.
 * Told of a wave are its year, that of the one it is compared with, the difference (percentage points, unrounded, or null) and
 * the decimals that it is told with.
 */
export function roundedSentence(
  series: readonly Observation[],
  { year, before, difference, decimals = 0 }: ToldDifference,
  language: Language,
): string | null {
  const [first, last] = [percentIn(series, before), percentIn(series, year)];
  if (difference === null || first === null || last === null) return null;
  const shown = Math.abs(roundHalfUp(last) - roundHalfUp(first));
  return shown === roundSigned(Math.abs(difference), decimals) ? null : language.sentence('rounded');
}

interface ToldDifference {
  year: number | null;
  before: number | null;
  difference: number | null;
  decimals?: number;
}
