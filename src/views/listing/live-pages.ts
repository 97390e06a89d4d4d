import { loadSite } from '../../catalog/joined/load.ts';
import { sitePages, type PageKind } from '../frame/page-kind.ts';
import { pageKinds } from './page-kinds.ts';

/** The pages of the local preview, as content and data are now. */
export function livePages() {
  const site = loadSite();
  return (Object.entries(pageKinds) as [string, PageKind<unknown, unknown>][]).flatMap(([kind, each]) =>
    sitePages(site, each).map((page) => ({ ...page, kind })),
  );
}
