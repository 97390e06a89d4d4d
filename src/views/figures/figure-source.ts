import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { unlessOfPage, type Teller, type Written } from '../telling/told.ts';

/** The survey that a figure comes from. */
export interface FigureSource {
  /** What is said before its name. */
  label: string;
  name: string;
  /** Language and direction of the name, when they are not the page's. */
  nameIn: Partial<Written>;
}

/** Where a figure comes from, to be said wherever it is told. */
export function figureSource(teller: Teller, { survey }: Evaluation): FigureSource {
  const { words, written } = teller.tell(survey);
  return {
    label: teller.language.word('indicator.source'),
    name: words.title,
    nameIn: unlessOfPage(teller, written),
  };
}
