// @ts-nocheck
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

/**
 * The old addresses of pages, each with its path for a route: those of the settings, and with them the poster that
 * has moved along. Those of files and embedded figures are copied once the site is built.
 */
export function redirectedPages(site: Site): { id: string; thing: Redirection }[] {
  return site.report.catalog.settings.redirects
    .filter(({ from }) => !isFile(from))
    .flatMap((moved) => [moved, ...companions(moved)])
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

/** What has an address of its own beside the page of a goal or an activity. */
function companions({ from, to }: Redirection): Redirection[] {
  const [, section, old] = from.split('/');
  const [, newSection, id] = to.split('/');
  if (!old || !id || section !== newSection) return [];
  if (section !== 'maal' && section !== 'aktiviteter') return [];
  return [{ from: `/plakat/${old}/`, to: `/plakat/${id}/` }];
}
