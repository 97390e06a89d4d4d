import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { remembered, rememberedOf } from '../../site/remembered.ts';
import { assess } from '../../statistics/verdict.ts';
import { isMeasured, isToCome } from '../../statistics/waves.ts';

/**
 * An evaluation as it stood when a year had ended: the verdict is of that year, and later waves are left out but for those
 * without figures so far, which say what is still to come. That some were measured stays known, lest it be denied.
 */
export function asOfYear(evaluation: Evaluation, year: number): Evaluation {
  return yearsOf(evaluation)(String(year));
}

/** Pages, news and feeds of every language look back to the same few years. */
const yearsOf = rememberedOf((evaluation: Evaluation) =>
  remembered((year) => lookBack(evaluation, Number(year))),
);

function lookBack(evaluation: Evaluation, year: number): Evaluation {
  const series = evaluation.series.filter(({ year: at, status }) => at <= year || isToCome(status));
  const { baselineYear, betterIs, margin } = evaluation.indicator.facts;
  return {
    ...evaluation,
    series,
    later: evaluation.series.filter((wave) => wave.year > year && isMeasured(wave)),
    verdict: assess({ series, baselineYear, betterIs, margin: margin ?? null }),
  };
}
