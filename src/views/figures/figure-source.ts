import type { Item } from '../../catalog/entries/item.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Link } from '../telling/link.ts';
import { unlessOfPage, type Foreign, type Teller } from '../telling/told.ts';

/** The survey that a figure comes from. */
export interface FigureSource {
  /** What is said before its name. */
  label: string;
  name: string;
  nameIn: Foreign;
}

/** Where a survey's licence is read; that it is not settled, where it is not. */
export function licenceOf({ language }: Teller, { facts: { licence } }: Item<'surveys'>): Link | string {
  return licence ? { text: licence, address: licence } : language.word('data.licenceUnknown');
}

/** Where a figure comes from, to be said wherever it is told. */
export function figureSource(teller: Teller, { survey }: Evaluation): FigureSource {
  const { words, written } = teller.tell(survey);
  return {
    label: teller.language.word('indicator.source'),
    name: words.title,
    // Always with a direction: one that begins with Latin letters would be set from the left among Arabic ones.
    nameIn: { ...unlessOfPage(teller, written), dir: written.dir },
  };
}
