import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Language } from '../../i18n/language.ts';

/** The heading of a column of baselines. It says "first" only when no figure has a wave before its baseline. */
export function baselineHeading(evaluations: readonly Evaluation[], { word }: Language): string {
  const areFirst = evaluations.every(({ indicator, series }) =>
    series.every(({ year }) => year >= indicator.facts.baselineYear),
  );
  return word(areFirst ? 'table.firstWave' : 'table.baseline');
}
