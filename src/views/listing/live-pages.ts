import { loadSite } from '../../catalog/joined/load.ts';
import { siteFiles, type Kind } from '../frame/kind.ts';
import { pageKinds } from './page-kinds.ts';

/** The pages of the local preview, as content and data are now. */
export function livePages() {
  const site = loadSite();
  return (Object.entries(pageKinds) as [string, Kind<unknown, unknown>][]).flatMap(([kind, each]) =>
    siteFiles(site, each).map((page) => ({ ...page, kind })),
  );
}
