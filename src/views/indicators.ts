import { fixedPage } from '../catalog/fixed-pages.ts';
import { figureCard, type FigureCard } from './figure-card.ts';
import type { Frame } from './frame.ts';
import { pageFrame } from './page-frame.ts';
import type { Teller } from './told.ts';

/** All figures on one page. */
export interface IndicatorsView {
  frame: Frame;
  title: string;
  lead: string;
  document: string;
  cards: readonly FigureCard[];
  manyFigures: string;
}

/** All figures in one language. */
export function indicatorsView(teller: Teller): IndicatorsView {
  const { catalog, evaluations } = teller.site.report;
  const intro = teller.tell(fixedPage(catalog.pages, 'indikatorer'));
  const { title, summary } = intro.words;
  return {
    frame: pageFrame(teller, 'indikatorer'),
    title,
    lead: summary,
    document: intro.document,
    cards: evaluations.map((evaluation) => figureCard(teller, evaluation)),
    manyFigures: teller.language.sentence('manyFigures', { count: evaluations.length }),
  };
}
