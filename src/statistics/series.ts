import { effectiveBase } from './effective-base.ts';
import { wilson } from './interval.ts';
import type { Limits } from './interval.ts';
import type { Figure, Observation, Thresholds, Wave, WithoutFigure } from './observation.ts';

/** An interval wider than this (percentage points) is called wide; US Census, NSCH 2016, uses the same limit. */
export const WIDE_POINTS = 20;

/**
 * One indicator over time: one observation a wave, sorted by year. A year that has figures or a file but is no declared
 * wave becomes a wave named by its year.
 */
export function buildSeries({
  waves,
  figures,
  everybody,
  belowLimit = new Set(),
  measuredYears,
  thresholds,
  buildDate,
}: SeriesInput): Observation[] {
  const declared = new Map(waves.map((wave) => [wave.year, wave]));
  const years = [...new Set([...declared.keys(), ...figures.keys(), ...measuredYears])].sort((a, b) => a - b);
  return years.map((year) => {
    const wave = declared.get(year) ?? undeclaredWave(year);
    const figure = figures.get(year);
    if (figure) {
      const observation = observe(wave, figure, everybody.get(year)?.n ?? null, thresholds);
      return { ...observation, belowLimit: observation.status === 'too-few' && belowLimit.has(year) };
    }
    if (measuredYears.has(year)) return withoutFigure(wave, 'missing', null);
    return withoutFigure(wave, hasEnded(year, buildDate) ? 'awaiting' : 'planned', null);
  });
}

/**
 * A wave's figure with its interval. Whether it may be published the disclosure guard alone has decided.
 *
 * @param everybody how many answered in all, also when the figure is of a group
 */
function observe(wave: Wave, figure: Figure, everybody: number | null, thresholds: Thresholds): Observation {
  const { percent, n, nEffective, status, note } = figure;
  if (status !== '') return withoutFigure(wave, status, note);
  if (percent === null) return withoutFigure(wave, 'missing', note);

  const answers = n ?? nEffective;
  const base = effectiveBase({ ...wave, n, nEffective, everybody });
  const limits = base === null ? null : limitsOf(percent, base);
  return {
    ...factsOf(wave, note),
    status: 'ok',
    percent,
    n,
    nEffective: base === Infinity || base === n ? null : base,
    low: limits && limits.low,
    high: limits && limits.high,
    correctedFor: base !== null && wave.correctForPopulation ? wave.population : null,
    flagged: answers !== null && answers < thresholds.flagBelow,
    wide: limits !== null && limits.high - limits.low > WIDE_POINTS,
  };
}

/** The interval in percent. A census is its own interval, and must stay exactly so through the change of unit. */
function limitsOf(percent: number, base: number): Limits {
  if (base === Infinity) return { low: percent, high: percent };
  const { low, high } = wilson(percent / 100, base);
  return { low: low * 100, high: high * 100 };
}

function withoutFigure(wave: Wave, status: WithoutFigure['status'], note: string | null): WithoutFigure {
  return { ...factsOf(wave, note), status, percent: null };
}

/** What is said of a wave, whose figure has yet to be added. */
function factsOf(wave: Wave, note: string | null): Omit<Observation, 'status' | 'percent'> {
  const { year, label } = wave;
  const breakInSeries = wave.breakInSeries || wave.changedWording;
  // Of a survey that changed altogether a new wording is the least.
  const changedWording = wave.changedWording && !wave.breakInSeries;
  const figure = { n: null, nEffective: null, low: null, high: null, correctedFor: null };
  const remarks = { belowLimit: false, flagged: false, wide: false, note };
  return { year, label, ...figure, breakInSeries, changedWording, ...remarks };
}

function undeclaredWave(year: number): Wave {
  const unchanged = { breakInSeries: false, changedWording: false };
  return { year, label: String(year), ...unchanged, population: null, correctForPopulation: false };
}

/** Whether a year has ended by a day `YYYY-MM-DD`: from 1 January of the next. A wave of an ended year is overdue. */
export function hasEnded(year: number, buildDate: string): boolean {
  return Number(buildDate.slice(0, 4)) > year;
}

/** What a series is made of. */
export interface SeriesInput {
  /** The waves that the survey declares, in any order, one a year. */
  waves: readonly Wave[];
  /** Figures by year, after the disclosure guard. */
  figures: ReadonlyMap<number, Figure>;
  /** The figures of all residents by year: `figures` themselves, unless those are of a group. */
  everybody: ReadonlyMap<number, Figure>;
  /** Years in which fewer people are known to have answered than a figure is shown for: guarded figures no longer say. */
  belowLimit?: ReadonlySet<number>;
  /** Years whose file exists, whether or not it has this indicator. */
  measuredYears: ReadonlySet<number>;
  thresholds: Thresholds;
  /** `YYYY-MM-DD`; decides whether a wave without a file is planned or overdue. */
  buildDate: string;
}
