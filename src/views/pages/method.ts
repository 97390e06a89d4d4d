import { fixedPage } from '../../catalog/addresses/fixed-pages.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import { onlyIn, type Teller, type Written } from '../telling/told.ts';

/** How figures are made: one screen for residents, and below it everything for a statistician. */
export interface MethodView extends TextView {
  details: {
    title: string;
    lead: string;
    document: string;
    written: Written;
    /** That the details are in another language than the rest, or null. */
    notice: string | null;
  };
}

/** The page of the method in one language. */
export function methodView(teller: Teller): MethodView {
  const view = textView(teller, 'metode');
  const { words, document, written } = teller.tell(
    fixedPage(teller.site.report.catalog.pages, 'metode-fagfolk'),
  );
  const notice = written.lang === view.frame.content.lang ? null : onlyIn(teller, written.lang);
  return { ...view, details: { title: words.title, lead: words.summary, document, written, notice } };
}
