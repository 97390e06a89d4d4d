import { fixedPage, type FixedPage } from '../catalog/fixed-pages.ts';
import { frameFor, type Frame } from './frame.ts';
import type { Teller } from './told.ts';

/** A page that is a text: its words and the document of its body. */
export interface TextView {
  frame: Frame;
  title: string;
  lead: string;
  document: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** The page of the entry `pages/<id>` at an address in one language. */
export function textView(teller: Teller, id: FixedPage, page: string): TextView {
  const told = teller.tell(fixedPage(teller.site.report.catalog.pages, id));
  const { title, summary } = told.words;
  return {
    frame: frameFor(teller, { page, title, description: summary, text: told }),
    title,
    lead: summary,
    document: told.document,
    lang: told.lang,
    dir: told.dir,
  };
}
