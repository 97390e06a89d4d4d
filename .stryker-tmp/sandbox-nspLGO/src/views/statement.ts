// @ts-nocheck
import { frameFor, type Frame, type Link } from './frame.ts';
import type { Teller } from './told.ts';

/** A page that leads on to another address. */
export interface RedirectView {
  frame: Frame;
  title: string;
  text: string;
  target: Link;
  /** Whether the browser goes on by itself. */
  immediate: boolean;
}

/** `/was`: leads to the official accessibility statement, or says that there is none yet. */
export function statementView(teller: Teller): RedirectView {
  const { word, address } = teller.language;
  const statement = teller.site.report.catalog.settings.accessibilityStatement;
  const title = word('footer.statement');
  return {
    frame: frameFor(teller, { page: '/was/', title, description: title }),
    title,
    text: statement ? word('moved.advice') : word('was.unknown'),
    target: statement
      ? { text: statement, address: statement }
      : { text: word('footer.accessibility'), address: address('/tilgaengelighed/') },
    immediate: statement !== null,
  };
}
