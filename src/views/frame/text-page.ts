import { fixedPage, type FixedPage } from '../../catalog/addresses/fixed-pages.ts';
import type { Frame } from './frame.ts';
import { pageFrame } from './page-frame.ts';
import type { Teller } from '../telling/told.ts';

/** A page that is a text: its words and the document of its body. */
export interface TextView {
  frame: Frame;
  title: string;
  lead: string;
  document: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** The page of the entry `pages/<id>` in one language. */
export function textView(teller: Teller, id: FixedPage): TextView {
  const told = teller.tell(fixedPage(teller.site.report.catalog.pages, id));
  const { title, summary } = told.words;
  return {
    frame: pageFrame(teller, id),
    title,
    lead: summary,
    document: told.document,
    lang: told.lang,
    dir: told.dir,
  };
}
