import { frameFor, type Frame } from './frame.ts';
import type { Teller } from '../telling/told.ts';

/** The frame of the search page, apart from its view, which lists the frames of all pages. */
export function searchFrame(teller: Teller): Frame {
  const { word } = teller.language;
  return frameFor(teller, { page: '/soeg/', title: word('search.title'), description: word('search.lead') });
}
