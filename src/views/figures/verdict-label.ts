import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Language } from '../../i18n/language.ts';
import { isMeasured, nextWaveOf } from '../../statistics/waves.ts';

/** A verdict in two or three words, which tell more of what is still to come than its code does. */
export function verdictLabel(evaluation: Evaluation, language: Language): string {
  return language.word(labelKey(evaluation));
}

/**
 * Of a year after which there were other measurements nothing is said to be the only one or still to come. "Missing" is what
 * is overdue, or what its own file says is missing; of a year that has ended nobody can say what was planned after it. A wave
 * whose figure may not be shown is a measurement too. What should be high and is beyond the margin can only have fallen.
 */
function labelKey({ verdict, series, later, indicator }: Evaluation) {
  if (verdict.code === 'worsened-beyond-margin' && indicator.facts.betterIs === 'higher')
    return 'verdict.fallenBeyondMargin';
  if (verdict.code !== 'awaiting') return `verdict.${verdict.code}` as const;
  if (later.length > 0) return 'verdict.measuredLater';
  const next = nextWaveOf(series);
  if (next !== null) return next.status === 'planned' ? 'verdict.planned' : 'verdict.awaiting';
  const measured = series.filter(isMeasured);
  const latest = measured.at(-1);
  if (!latest) return 'verdict.noFigure';
  if (series.some(({ year, status }) => year > latest.year && status === 'missing'))
    return 'verdict.awaiting';
  return measured.length === 1 ? 'verdict.onlyOne' : 'verdict.noneNewer';
}
