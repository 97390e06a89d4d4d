import { figureCard, type FigureCard } from '../figures/figure-card.ts';
import { manyFiguresSentence } from '../figures/difference-sentences.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import type { Teller } from '../telling/told.ts';

/** All figures on one page. */
export interface IndicatorsView extends TextView {
  cards: readonly FigureCard[];
  manyFigures: string | null;
}

/** All figures in one language. */
export function indicatorsView(teller: Teller): IndicatorsView {
  const { evaluations } = teller.site.report;
  return {
    ...textView(teller, 'indikatorer'),
    cards: evaluations.map((evaluation) => figureCard(teller, evaluation)),
    manyFigures: manyFiguresSentence(teller, evaluations),
  };
}
