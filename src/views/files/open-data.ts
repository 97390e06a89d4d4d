import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Facts } from '../../catalog/entries/item.ts';
import type { Evaluation, Report } from '../../catalog/figures/evaluate.ts';
import type { Observation } from '../../statistics/observation.ts';
import type { Verdict } from '../../statistics/verdict.ts';
import { answersBehindLimits } from '../figures/figure-rows.ts';
import { lastingLink } from '../telling/link.ts';
import type { Teller } from '../telling/told.ts';

/**
 * The document at `/data/indicators.json`: every published figure, unrounded, but for the answers of
 * groups and the number behind an answer, which the CSV files hold. Its shape is a public promise.
 */
export interface IndicatorsDocument {
  site: { name: string; period: { from: string; to: string }; url: string };
  /** ISO date by which overdue waves were judged. */
  generated: string;
  indicators: readonly IndicatorRecord[];
}

/** One indicator's figures. Percent and limits 0–100, differences in percentage points, all unrounded. */
export interface IndicatorRecord {
  id: string;
  goal: string;
  survey: string;
  betterIs: Facts<'indicators'>['betterIs'];
  ambition: Facts<'goals'>['ambition'];
  margin: number | null;
  baselineYear: number;
  observations: readonly ObservationRecord[];
  groups: readonly { group: string; observations: readonly ObservationRecord[] }[];
  answers: readonly { year: number; answer: string; percent: number }[];
  verdict: Pick<Verdict, 'code' | 'year' | 'difference' | 'low' | 'high'>;
}

/** What stands in an indicator's own file: its record, and what whoever passes the file on has to say of it. */
export interface IndicatorFile extends IndicatorRecord {
  /** The survey by its name, in the language of the file. */
  source: string;
  /** Address of the licence; null when it is not settled. */
  licence: string | null;
  /** Absolute address of the indicator's page. */
  url: string;
}

/** One wave of one indicator or group. `nEffective` is the number of answers behind the limits, also where that is `n`. */
export type ObservationRecord = Pick<
  Observation,
  'year' | 'label' | 'percent' | 'n' | 'nEffective' | 'low' | 'high' | 'status' | 'breakInSeries'
>;

/** All figures of a site as one document. @param url absolute address of the site */
export function indicatorsDocument(
  { catalog, evaluations, buildDate }: Report,
  url: string,
): IndicatorsDocument {
  const { name, period } = catalog.settings;
  return {
    site: { name, period: { from: period.from, to: period.to }, url },
    generated: buildDate,
    indicators: evaluations.map(indicatorRecord),
  };
}

/** The file of one indicator in one language, `/indikatorer/<id>.json`. */
export function indicatorFile(teller: Teller, evaluation: Evaluation): IndicatorFile {
  const { indicator, survey } = evaluation;
  return {
    ...indicatorRecord(evaluation),
    source: teller.tell(survey).words.title,
    licence: survey.facts.licence ?? null,
    url: lastingLink(teller, entryAddress('indicators', indicator.id)),
  };
}

/** One indicator's record, as it stands in the document. */
export function indicatorRecord(evaluation: Evaluation): IndicatorRecord {
  const { indicator, goal, survey, series, groups, answers, verdict } = evaluation;
  const { code, year, difference, low, high } = verdict;
  return {
    id: indicator.id,
    goal: goal.id,
    survey: survey.id,
    betterIs: indicator.facts.betterIs,
    ambition: goal.facts.ambition,
    margin: indicator.facts.margin ?? null,
    baselineYear: indicator.facts.baselineYear,
    observations: series.map(observationRecord),
    groups: groups.map(({ group, series: own }) => ({ group, observations: own.map(observationRecord) })),
    answers: answers.flatMap(({ year: wave, group, answer, percent }) =>
      group === null && percent !== null ? [{ year: wave, answer, percent }] : [],
    ),
    verdict: { code, year, difference, low, high },
  };
}

function observationRecord(observation: Observation): ObservationRecord {
  const { year, label, percent, n, low, high, status, breakInSeries } = observation;
  const nEffective = answersBehindLimits(observation);
  return { year, label, percent, n, nEffective, low, high, status, breakInSeries };
}
