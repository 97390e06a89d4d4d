import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { fixedPage, type FixedPage } from '../../catalog/addresses/fixed-pages.ts';
import { frameFor, goalsLink, type Frame } from './frame.ts';
import type { Teller } from '../telling/told.ts';

/** The frame of a page that stands by itself, told by the entry `pages/<id>`. @throws Error when it has no address */
export function pageFrame(teller: Teller, id: FixedPage): Frame {
  const page = entryAddress('pages', id);
  if (page === null) throw new Error(`no page of its own for »${id}«`);
  const text = teller.tell(fixedPage(teller.site.report.catalog.pages, id));
  const { title, summary } = text.words;
  const trail = id === 'indikatorer' ? [goalsLink(teller.language)] : [];
  return frameFor(teller, { page, title, description: summary, trail, text });
}
