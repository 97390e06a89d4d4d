import type { Item } from '../entries/item.ts';
import { find } from '../entries/join.ts';

/**
 * The pages that stand by themselves, with their addresses, by the id of their words in the collection `pages`. A site needs
 * the words of every one. The page for what does not exist has no address of its own. One more needs a view and a kind of page
 * (`src/views/listing/page-kinds.ts`), a place in the list of pages, and a layout; types and tests ask for each.
 */
export const fixedPages = {
  forside: '/',
  maal: '/maal/',
  indikatorer: '/indikatorer/',
  aktiviteter: '/aktiviteter/',
  partnere: '/partnere/',
  aar: '/aar/',
  nyt: '/nyt/',
  ord: '/ord/',
  data: '/data/',
  metode: '/metode/',
  'metode-fagfolk': '/metode/',
  om: '/om/',
  tilgaengelighed: '/tilgaengelighed/',
  'ikke-fundet': null,
} as const;

/** The id of a page that stands by itself. */
export type FixedPage = keyof typeof fixedPages;

/** The words of a page that stands by itself. @throws Error when there are none: the door has checked that there are */
export function fixedPage(pages: readonly Item<'pages'>[], id: FixedPage): Item<'pages'> {
  return find(pages, id);
}
