import type { FigureKey } from '../../schemas/figure.ts';
import type { PublishedRow } from '../../schemas/published-row.ts';
import type { SurveyRow } from '../../schemas/survey-row.ts';
import type { FigureStatus, Observation, Wave } from '../../statistics/observation.ts';
import { buildSeries } from '../../statistics/series.ts';
import { assess, type Verdict } from '../../statistics/verdict.ts';
import { askedSince } from './asked-since.ts';
import { correctionsOf, type Correction } from './corrections.ts';
import type { Item } from '../entries/item.ts';
import { find, type Catalog } from '../entries/join.ts';
import { protectRows, rulesFor } from './protect-rows.ts';

/** What the figures of one indicator say, ready to be shown: nothing in it has to be hidden any more. */
export interface Evaluation {
  indicator: Item<'indicators'>;
  survey: Item<'surveys'>;
  goal: Item<'goals'>;
  /** All residents: one observation a wave since the question was first asked, in order of year. */
  series: readonly Observation[];
  /** Measured waves that `series` and `verdict` leave out, as they tell of an earlier year; none where they tell of all. */
  later: readonly Observation[];
  groups: readonly GroupSeries[];
  answers: readonly AnswerShare[];
  verdict: Verdict;
  /** Figures that were changed after they had been published, the latest first. */
  corrections: readonly Correction[];
}

/** One group's observations. */
export interface GroupSeries {
  group: string;
  dimension: string | null;
  series: readonly Observation[];
}

/** One answer option's share in one wave. */
export interface AnswerShare extends Pick<FigureKey, 'year' | 'group'> {
  answer: string;
  /** 0–100; null when there is none to show: `status` says why. */
  percent: number | null;
  /** People who answered the question; null when unknown or hidden. */
  n: number | null;
  /** Blank = shown. */
  status: FigureStatus;
  /** What the editor wrote beside the figure, in the default language. */
  note: string | null;
}

/** A catalog with its figures evaluated on a day. */
export interface Report {
  catalog: Catalog;
  evaluations: readonly Evaluation[];
  /** ISO date: overdue or planned is judged by it. */
  buildDate: string;
}

/**
 * What is known of one indicator.
 *
 * @throws when there is none of this id
 */
export function evaluationOf({ evaluations }: Pick<Report, 'evaluations'>, id: string): Evaluation {
  const evaluation = evaluations.find(({ indicator }) => indicator.id === id);
  if (!evaluation) throw new Error(`no indicator »${id}«`);
  return evaluation;
}

/** Evaluates every indicator of a catalog. */
export function evaluate(catalog: Catalog, buildDate: string): Report {
  const tablesOf = Map.groupBy(catalog.tables, ({ survey }) => survey);
  const rowsOf = Map.groupBy(
    catalog.tables.flatMap(({ survey, year, rows }) => rows.map((row) => ({ ...row, survey, year }))),
    indicatorName,
  );
  const publishedOf = Map.groupBy(catalog.published, indicatorName);
  const evaluations = catalog.indicators.map((indicator) => {
    const survey = find(catalog.surveys, indicator.facts.survey);
    const tables = tablesOf.get(survey.id) ?? [];
    const name = indicatorName({ survey: survey.id, indicator: indicator.id });
    const rows = rowsOf.get(name) ?? [];
    const published = publishedOf.get(name) ?? [];
    const measuredYears = new Set(tables.map(({ year }) => year));
    return evaluateIndicator({ catalog, indicator, survey, rows, published, measuredYears, buildDate });
  });
  return { catalog, evaluations, buildDate };
}

function indicatorName({ survey, indicator }: { survey: string; indicator: string }): string {
  return `${survey}/${indicator}`;
}

function evaluateIndicator({
  catalog,
  indicator,
  survey,
  rows,
  published,
  measuredYears,
  buildDate,
}: Material): Evaluation {
  const thresholds = catalog.settings.publishing;
  const since = askedSince(indicator.facts.baselineYear, rows);
  const waves = survey.facts.waves
    .filter(({ year }) => year >= since)
    .map((wave) => waveFor(indicator.id, wave));
  const rules = rulesFor(survey.facts, indicator.facts, thresholds);
  const guarded = protectRows(rows, rules);
  const { headline: everybody, belowLimit } = guarded;
  const asked = new Set([...measuredYears].filter((year) => year >= since));
  const common = { waves, everybody, measuredYears: asked, thresholds, buildDate };
  const series = buildSeries({ ...common, figures: everybody, belowLimit });
  return {
    indicator,
    survey,
    goal: find(catalog.goals, indicator.facts.goal),
    series,
    later: [],
    groups: guarded.groups.map(({ group, dimension, figures }) => ({
      group,
      dimension,
      series: buildSeries({ ...common, figures }),
    })),
    answers: guarded.answers.map(({ figure, ...cell }) => ({
      ...cell,
      percent: figure.percent,
      n: figure.n,
      status: figure.status,
      note: figure.note,
    })),
    verdict: assess({
      series,
      baselineYear: indicator.facts.baselineYear,
      betterIs: indicator.facts.betterIs,
      margin: indicator.facts.margin ?? null,
    }),
    corrections: correctionsOf(rows, published, rules),
  };
}

function waveFor(indicator: string, wave: Item<'surveys'>['facts']['waves'][number]): Wave {
  return {
    year: wave.year,
    label: wave.label ?? String(wave.year),
    breakInSeries: wave.breakInSeries ?? false,
    changedWording: wave.changedWording?.includes(indicator) ?? false,
    population: wave.population ?? null,
    correctForPopulation: wave.correctForPopulation ?? false,
  };
}

interface Material {
  catalog: Catalog;
  indicator: Item<'indicators'>;
  survey: Item<'surveys'>;
  rows: readonly DatedRow[];
  published: readonly PublishedRow[];
  measuredYears: ReadonlySet<number>;
  buildDate: string;
}

type DatedRow = SurveyRow & { year: number };
