import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Observation } from '../../statistics/observation.ts';
import { assess } from '../../statistics/verdict.ts';

/**
 * An evaluation as it stood when a year had ended: of later waves no more is told than that they were planned, and the verdict
 * is of that year.
 */
export function asOfYear(evaluation: Evaluation, year: number): Evaluation {
  const series = evaluation.series.map((wave) => (wave.year <= year ? wave : stillPlanned(wave)));
  const { baselineYear, betterIs, margin } = evaluation.indicator.facts;
  return {
    ...evaluation,
    series,
    verdict: assess({ series, baselineYear, betterIs, margin: margin ?? null }),
  };
}

function stillPlanned(wave: Observation): Observation {
  const figure = { percent: null, n: null, nEffective: null, low: null, high: null };
  const remarks = { belowLimit: false, flagged: false, wide: false, note: null };
  return { ...wave, ...figure, ...remarks, status: 'planned' };
}
