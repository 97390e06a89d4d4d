import { fileAt, fileOfPage } from '../../catalog/addresses/addresses.ts';
import { posterAddress } from '../../catalog/addresses/beside-pages.ts';
import { isCopied, type Redirection } from '../../catalog/addresses/old-address.ts';
import { frameFor, pageLink, type Frame } from '../frame/frame.ts';
import type { Link } from '../telling/link.ts';
import type { Placed } from '../frame/kind.ts';
import { pageList } from './page-list.ts';
import { posterSubjects } from '../pages/poster.ts';
import type { Teller } from '../telling/told.ts';

/** A page that leads on to another address. */
export interface RedirectView {
  frame: Frame;
  text: string;
  target: Link;
  /** Whether the browser goes on by itself. */
  immediate: boolean;
}

/**
 * The old addresses of pages, each with its file: those of the settings, and with them the poster that has moved along. At one
 * that is a file and a page at once, `/plan.html`, the page lies by its very name. Those of other files and of embedded figures
 * are copied once the site is built.
 */
export function redirectedPages(teller: Teller): Placed<Redirection>[] {
  const moved = teller.site.report.catalog.settings.redirects.filter(({ from }) => !isCopied(from));
  const pages = [...moved, ...moved.flatMap(companions)].map((thing) => ({
    params: { file: fileAt(thing.from) },
    thing,
  }));
  // A poster that is there, or has moved by a line of its own, comes before one that has moved along.
  const taken = new Set(posterSubjects(teller).map(({ thing }) => fileAt(posterAddress(thing.item.id))));
  return pages.filter(({ params: { file } }) => !taken.has(file) && taken.add(file));
}

/** The page at an old address in one language. */
export function redirectView(teller: Teller, { from, to }: Redirection): RedirectView {
  const { word, address } = teller.language;
  const title = word('moved.title');
  const target = pageList(teller).find(({ page }) => page === to.split('#')[0]);
  return {
    frame: frameFor(teller, { page: from, title, description: title }),
    text: word('moved.advice'),
    target: { ...(target ? pageLink(teller, target) : { text: address(to) }), address: address(to) },
    immediate: true,
  };
}

/** What has an address of its own beside the page of a goal or an activity. */
function companions({ from, to }: Redirection): Redirection[] {
  const [, section, old] = from.split('/');
  const [, newSection, id] = to.split('/');
  if (!old || !id || section !== newSection || fileOfPage(from)) return [];
  if (section !== 'maal' && section !== 'aktiviteter') return [];
  return [{ from: posterAddress(old), to: posterAddress(id) }];
}
