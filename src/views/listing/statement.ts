import { statementAddress } from '../../schemas/site.ts';
import { frameFor } from '../frame/frame.ts';
import type { RedirectView } from './redirects.ts';
import type { Teller } from '../telling/told.ts';

/** `/was`: leads to the official accessibility statement, or says that there is none. */
export function statementView(teller: Teller): RedirectView {
  const { word, address } = teller.language;
  const statement = statementAddress(teller.site.report.catalog.settings);
  const title = word('footer.statement');
  return {
    frame: frameFor(teller, { page: '/was/', title, description: title }),
    text: statement ? word('moved.advice') : word('was.unknown'),
    target: statement
      ? { text: statement, address: statement }
      : { text: word('footer.accessibility'), address: address('/tilgaengelighed/') },
    immediate: statement !== null,
  };
}
