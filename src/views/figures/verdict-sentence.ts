import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Language } from '../../i18n/language.ts';
import type { WordKey } from '../../i18n/words/da.ts';
import { rememberedOf } from '../../site/remembered.ts';
import { changeSincePrevious } from '../../statistics/change.ts';
import { breakBetween } from '../../statistics/comparison.ts';
import type { Observation } from '../../statistics/observation.ts';
import { hasFigure, latestOf, nextWaveOf } from '../../statistics/waves.ts';
import {
  areCensuses,
  changeSentence,
  differenceSentence,
  intervalSentence,
  roundedSentence,
  wavesOfUnknownBase,
} from './difference-sentences.ts';
import { outOfHundred } from './figure-sentences.ts';
import { verdictLabel } from './verdict-label.ts';
import { decimalsOfDifference } from './written-limits.ts';

/** A verdict as a reader meets it: a label of two or three words, and a sentence with the figures in it. */
export interface VerdictView {
  code: Evaluation['verdict']['code'];
  label: string;
  sentence: string;
  /** The difference from the baseline as a sentence, or null when nothing can be compared. */
  difference: string | null;
  /** The 95 % interval of the difference in words, or null when it is not known or has no width. */
  interval: string | null;
  /** What changed since the figure before, where nothing can be said of the baseline and this is known; else null. */
  change: string | null;
  /** Whether figures are compared of which chance may have a part: not everybody was asked both times. */
  mayBeChance: boolean;
  /** That figures are rounded, where the rounded figures seem to contradict the difference; else null. */
  rounded: string | null;
}

/** The verdict on an indicator, in words. */
export function verdictView(evaluation: Evaluation, language: Language): VerdictView {
  return verdictsIn(language)(evaluation);
}

/** A verdict stands on a dozen pages of a language. */
const verdictsIn = rememberedOf((language: Language) =>
  rememberedOf((evaluation: Evaluation) => verdictIn(evaluation, language)),
);

function verdictIn(evaluation: Evaluation, language: Language): VerdictView {
  const { verdict, series, indicator } = evaluation;
  const { baselineYear } = indicator.facts;
  const baseline = series.find(({ year }) => year === baselineYear);
  const judged = { ...evaluation, baseline, next: nextWaveOf(series) };
  const { code, year, difference } = verdict;
  return {
    code,
    label: verdictLabel(evaluation, language),
    sentence:
      neverComparable(judged, language) ??
      ofCensuses(judged, language) ??
      language.sentence(sentenceKey(judged), valuesOf(judged, language)),
    difference: differenceSentence(evaluation, language),
    interval: intervalSentence(evaluation, language),
    change: changeBefore(evaluation, language),
    mayBeChance: mayBeChance(evaluation),
    rounded: roundedSentence(
      series,
      { year, before: baselineYear, difference, decimals: decimalsOfDifference(evaluation) },
      language,
    ),
  };
}

interface Judged extends Evaluation {
  /** The wave of the baseline; undefined as of a year before it. */
  baseline: Observation | undefined;
  next: Observation | null;
}

function sentenceKey(judged: Judged): string {
  const { verdict, later, baseline } = judged;
  switch (verdict.code) {
    case 'awaiting':
      if (!baseline) return 'verdict.beforeBaseline';
      if (!hasFigure(baseline)) return 'verdict.noBaseline';
      if (later.length > 0) return 'verdict.beforeBaseline';
      return awaitingKey(judged);
    case 'not-assessable':
      return reasonKeys[verdict.reason ?? 'base-unknown'];
    case 'maintained':
      return isLower(verdict) ? 'verdict.maintainedLower' : 'verdict.maintained';
    default:
      return `verdict.${verdict.code}`;
  }
}

/** That the figures still to come cannot be compared with the baseline when they are here; null where they can. */
function neverComparable(
  { verdict, series, later, baseline, next }: Judged,
  language: Language,
): string | null {
  if (later.length > 0) return null;
  if (verdict.code !== 'awaiting' || !baseline || !hasFigure(baseline) || next === null) return null;
  const change = breakBetween(series, baseline.year, next.year);
  if (change === null) return null;
  const toCome = language.sentence(`state.${next.status}`, { wave: next.label });
  const why = language.sentence(reasonKeys[change], { baseline: baseline.label, latest: next.label });
  return `${toCome} ${why}`;
}

/** A difference between two censuses, of which chance has no part; null where the verdict speaks of no chance. */
function ofCensuses(judged: Judged, language: Language): string | null {
  const { verdict, series, indicator } = judged;
  const key = censusKeys.get(verdict.code);
  const isOne = areCensuses(series, indicator.facts.baselineYear, verdict.year);
  return key && isOne ? language.word(key, valuesOf(judged, language)) : null;
}

const censusKeys: ReadonlyMap<Evaluation['verdict']['code'], WordKey> = new Map([
  ['improved', 'census.improved'],
  ['worsened', 'census.worsened'],
  ['no-clear-change', 'census.same'],
]);

/** That nothing is newer than the baseline; that it has the only figures is said where no wave before it has one. */
function awaitingKey({ series, indicator, next }: Judged): string {
  const hasEarlier = series.some((wave) => wave.year < indicator.facts.baselineYear && hasFigure(wave));
  const key = hasEarlier ? 'verdict.noneNewer' : 'verdict.awaiting';
  if (next === null) return key;
  return `${key}${next.status === 'planned' ? 'Planned' : 'Overdue'}`;
}

const reasonKeys = {
  'base-unknown': 'verdict.baseUnknown',
  'base-too-small': 'verdict.baseTooSmall',
  break: 'verdict.break',
  'changed-wording': 'verdict.changedWording',
  withheld: 'verdict.withheld',
  'no-baseline': 'verdict.noBaseline',
} as const;

/** Maintained although the whole interval lies on the worse side: the sign depends on which way is better. */
function isLower({ low, high }: Evaluation['verdict']): boolean {
  return low !== null && high !== null && (high < 0 || low > 0);
}

function valuesOf({ verdict, series, indicator, survey, baseline, next }: Judged, language: Language) {
  // As of a year before the baseline its wave is not in the series, but the survey names it all the same.
  const named = survey.facts.waves.find(({ year }) => year === indicator.facts.baselineYear);
  const latest = series.find(({ year }) => year === verdict.year);
  const compared = [baseline, latest].filter((wave) => wave !== undefined);
  const hiddenAs = verdict.reason === 'withheld' ? 'withheld' : 'too-few';
  const share = (of: Observation | undefined): string =>
    of?.percent == null ? '–' : outOfHundred(of.percent, language);
  return {
    baseline: baseline?.label ?? named?.label ?? String(indicator.facts.baselineYear),
    latest: latest?.label ?? '',
    wave: next?.label ?? '',
    unknown: wavesOfUnknownBase(compared, language),
    hidden: language.formats.list(
      compared.filter(({ status }) => status === hiddenAs).map(({ label }) => label),
    ),
    baselineShare: share(baseline),
    latestShare: share(latest),
    points: language.formats.points(verdict.difference ?? 0, decimalsOfDifference({ verdict, indicator })),
    margin: language.formats.number(indicator.facts.margin ?? 0),
  };
}

/** A break hides a baseline, and no figure its newest wave: what is known of the waves between is said all the same. */
function changeBefore({ verdict, series }: Evaluation, language: Language): string | null {
  if (verdict.code !== 'not-assessable' || verdict.difference !== null) return null;
  const year = latestOf(series)?.year;
  const isKnown = year !== undefined && changeSincePrevious(series, year).difference !== null;
  return isKnown ? changeSentence(series, year, language) : null;
}

/** Whether the verdict, or the change that is told where it cannot be, compares figures of which not everybody was asked. */
function mayBeChance({ verdict, series, indicator }: Evaluation): boolean {
  if (verdict.difference !== null) return !areCensuses(series, indicator.facts.baselineYear, verdict.year);
  const year = latestOf(series)?.year;
  if (verdict.code !== 'not-assessable' || year === undefined) return false;
  const { difference, previousYear } = changeSincePrevious(series, year);
  return difference !== null && !areCensuses(series, previousYear, year);
}
