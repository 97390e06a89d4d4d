import { textView, type TextView } from '../frame/text-page.ts';
import { onlyIn, type Teller } from '../telling/told.ts';

/** How figures are made: one screen for residents, and below it everything for a statistician. */
export interface MethodView {
  view: TextView;
  details: TextView;
  /** That the details are in another language than the rest, or null. */
  notice: string | null;
}

/** The page of the method in one language. */
export function methodView(teller: Teller): MethodView {
  const [view, details] = [textView(teller, 'metode'), textView(teller, 'metode-fagfolk')];
  const notice = details.lang === view.lang ? null : onlyIn(teller, details.lang);
  return { view, details, notice };
}
