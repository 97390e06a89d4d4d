import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { assess } from '../../statistics/verdict.ts';

/** An evaluation as it stood when a year had ended: later waves are left out, and the verdict is of that year. */
export function asOfYear(evaluation: Evaluation, year: number): Evaluation {
  const series = evaluation.series.filter((wave) => wave.year <= year);
  const { baselineYear, betterIs, margin } = evaluation.indicator.facts;
  return {
    ...evaluation,
    series,
    verdict: assess({ series, baselineYear, betterIs, margin: margin ?? null }),
  };
}
