import { frameFor, pageLink, type Frame, type PageIdentity } from '../frame/frame.ts';
import type { Link } from '../telling/link.ts';
import { pageList, searchIdentity } from './page-list.ts';
import { originalLanguage, type Teller } from '../telling/told.ts';

/** The search page; without JavaScript it is an ordered list of everything. */
export interface SearchView {
  frame: Frame;
  /** All pages, each section with its own page first. */
  sections: readonly { link: Link; pages: readonly Link[] }[];
  words: Record<'label' | 'button' | 'all', string>;
  /**
   * What the browser needs: where the index lies, the page's language, the most results to list, what to say of 0, 1, 2 …
   * pages found up to those, what to say of more, with `#` for their number, while an answer lets wait, and when the index
   * cannot be loaded.
   */
  client: {
    base: string;
    language: string;
    most: number;
    found: readonly string[];
    foundMore: string;
    searching: string;
    notLoaded: string;
  };
}

/** The most results that are listed. */
const MOST = 30;

/** The search page in one language. */
export function searchView(teller: Teller): SearchView {
  const { word } = teller.language;
  const linkTo = (page: PageIdentity): Link => pageLink(teller, page);
  const sections = Map.groupBy(pageList(teller), ({ page }) => page.split('/')[1] ?? '');
  return {
    frame: frameFor(teller, searchIdentity(teller)),
    sections: [...sections.values()].flatMap(([first, ...others]) =>
      first ? [{ link: linkTo(first), pages: others.map(linkTo) }] : [],
    ),
    words: { label: word('search.label'), button: word('nav.search'), all: word('search.all') },
    client: {
      base: originalLanguage(teller.site).address('/'),
      language: teller.language.tag,
      most: MOST,
      found: Array.from({ length: MOST + 1 }, (_, count) => word('search.found', { count })),
      foundMore: word('search.foundMore', { count: '#', shown: MOST }),
      searching: word('search.searching'),
      notLoaded: word('search.notLoaded'),
    },
  };
}
