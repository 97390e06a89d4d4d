import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { WithFigure } from '../../statistics/observation.ts';
import type { FacadeSpec } from '../../charts/spec.ts';
import type { Teller, Written } from '../telling/told.ts';
import { facadePicture } from './facade-picture.ts';
import { figureCaption, outOfHundred } from './figure-sentences.ts';
import { figureSource, type FigureSource } from './figure-source.ts';

/** A figure in words beside the block of a hundred windows, on the night band. */
export interface FigureBand {
  count: string;
  caption: string;
  /** The language of the caption. */
  written: Written;
  facade: FacadeSpec;
  source: FigureSource;
}

/** The band of the latest wave that has a figure. @param seed scatters the windows where the block is a mark */
export function figureBand(
  teller: Teller,
  evaluation: Evaluation,
  at: WithFigure,
  seed?: string,
): FigureBand {
  const { words, written } = teller.tell(evaluation.indicator);
  return {
    count: outOfHundred(at.percent, teller.language),
    caption: figureCaption(teller, evaluation, at),
    written,
    facade: facadePicture(
      { title: words.title, percent: at.percent, seed, ground: 'night' },
      teller.language,
    ),
    source: figureSource(teller, evaluation),
  };
}
