import { fixedPage, type FixedPage } from '../../catalog/addresses/fixed-pages.ts';
import type { Frame } from './frame.ts';
import { pageFrame } from './page-frame.ts';
import type { Teller } from '../telling/told.ts';

/** A page that is a text: title and lead are those of its frame, and the document is that of its body. */
export interface TextView {
  frame: Frame;
  document: string;
}

/** The page of the entry `pages/<id>` in one language. */
export function textView(teller: Teller, id: FixedPage): TextView {
  const { document } = teller.tell(fixedPage(teller.site.report.catalog.pages, id));
  return { frame: pageFrame(teller, id), document };
}
