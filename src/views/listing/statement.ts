import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import { statementAddress } from '../../schemas/site.ts';
import { frameFor } from '../frame/frame.ts';
import type { RedirectView } from './redirects.ts';
import type { Teller } from '../telling/told.ts';

/** `/was`: leads to the official accessibility statement, to the site's own page where none is required, or says that there is none. */
export function statementView(teller: Teller): RedirectView {
  const { word, address } = teller.language;
  const { settings } = teller.site.report.catalog;
  const statement = statementAddress(settings);
  const isKnown = settings.accessibilityStatement !== null;
  const title = word('footer.statement');
  return {
    frame: frameFor(teller, { page: '/was/', title, description: title }),
    text: isKnown ? word('moved.advice') : word('was.unknown'),
    target: statement
      ? { text: statement, address: statement }
      : { text: word('footer.accessibility'), address: address(fixedPages.tilgaengelighed) },
    immediate: isKnown,
  };
}
