import { frameFor, type Frame } from '../frame/frame.ts';
import type { Link } from '../telling/link.ts';
import { fixedPage } from '../../catalog/addresses/fixed-pages.ts';
import { originalLanguage, type Teller } from '../telling/told.ts';

/** The page for an address that does not exist. */
export interface NotFoundView {
  frame: Frame;
  document: string;
  advice: string;
  links: readonly Link[];
}

/** The 404 page in one language. */
export function notFoundView(teller: Teller): NotFoundView {
  const { word, address } = teller.language;
  const told = teller.tell(fixedPage(teller.site.report.catalog.pages, 'ikke-fundet'));
  const { title, summary } = told.words;
  const frame = frameFor(teller, { page: '/', title, description: summary, text: told });
  const original = originalLanguage(teller.site).address('/404.html');
  return {
    frame: {
      ...frame,
      documentTitle: `${title} · ${frame.home.name}`,
      notice: frame.notice && { ...frame.notice, link: { ...frame.notice.link, address: original } },
    },
    document: told.document,
    advice: word('notFound.advice'),
    links: [
      { text: word('breadcrumb.home'), address: address('/') },
      ...frame.navigation.links.map(({ text, address: page }) => ({ text, address: page })),
    ],
  };
}
