import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { figureRows } from './figure-rows.ts';
import { labelsOf } from './labels.ts';
import { originalWritten, type Foreign, type Teller } from '../telling/told.ts';

/** What an editor has written beside a figure in the survey's file. */
export interface FigureNote {
  /** Which figure it is about, in the reader's language: `2021, unge`. */
  place: string;
  note: string;
  written: Foreign;
}

/** The notes beside an indicator's figures, in the order of its figures. */
export function figureNotes(teller: Teller, evaluation: Evaluation): FigureNote[] {
  const written = originalWritten(teller);
  return figureRows(evaluation).flatMap((row) =>
    row.note === null ? [] : [{ place: figurePlace(row, evaluation, teller), note: row.note, written }],
  );
}

/**
 * Which of an indicator's figures is meant, in words: `2021`, `2021, unge` or `2021, unge, nej`.
 *
 * @param figure `label` is that of the wave; no group is all residents, and no answer the headline share
 */
export function figurePlace(
  figure: { label: string; group: string | null; answer: string | null },
  evaluation: Evaluation,
  teller: Teller,
): string {
  const answerLabel = labelsOf(teller, evaluation.indicator, ({ answerLabels }) => answerLabels);
  const groupLabel = labelsOf(teller, evaluation.survey, ({ groupLabels }) => groupLabels);
  const { label, group, answer } = figure;
  return [
    label,
    ...(group ? [groupLabel(group).text] : []),
    ...(answer ? [answerLabel(answer).text] : []),
  ].join(`${teller.language.word('list.comma')} `);
}
