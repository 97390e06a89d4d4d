import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Teller } from '../telling/told.ts';

/**
 * Which of an indicator's figures is meant, in words: `2021`, `2021, unge` or `2021, unge, nej`.
 *
 * @param figure `label` is that of the wave; no group is all residents, and no answer the headline share
 */
export function figurePlace(
  figure: { label: string; group: string | null; answer: string | null },
  evaluation: Evaluation,
  { tell, language }: Teller,
): string {
  const { answerLabels } = tell(evaluation.indicator).words;
  const { groupLabels } = tell(evaluation.survey).words;
  const { label, group, answer } = figure;
  return [
    label,
    ...(group ? [groupLabels?.[group] ?? group] : []),
    ...(answer ? [answerLabels?.[answer] ?? answer] : []),
  ].join(`${language.word('list.comma')} `);
}
