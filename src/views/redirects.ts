import type { Site } from '../catalog/load.ts';
import { frameFor } from './frame.ts';
import { pageList } from './page-list.ts';
import type { RedirectView } from './statement.ts';
import type { Teller } from './told.ts';

/** An old address and the one that took its place, both in the default language. */
export interface Redirection {
  from: string;
  to: string;
}

/** The old addresses of pages, each with its path for a route. Those of files are copied once the site is built. */
export function redirectedPages({ report }: Site): { id: string; thing: Redirection }[] {
  return report.catalog.settings.redirects
    .filter(({ from }) => !isFile(from))
    .map((thing) => ({ id: thing.from.replace(/^\/|\/$/g, ''), thing }));
}

/** Whether an address is a file's and not a page's. */
export function isFile(address: string): boolean {
  return /\.[a-z0-9]+$/.test(address);
}

/** The page at an old address in one language. */
export function redirectView(teller: Teller, { from, to }: Redirection): RedirectView {
  const { word, address } = teller.language;
  const title = word('moved.title');
  const target = pageList(teller).find(({ page }) => page === to);
  return {
    frame: frameFor(teller, { page: from, title, description: title }),
    title,
    text: word('moved.advice'),
    target: { text: target?.title ?? address(to), address: address(to) },
    immediate: true,
  };
}
