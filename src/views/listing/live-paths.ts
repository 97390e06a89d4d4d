import { loadSite } from '../../catalog/joined/load.ts';
import { sitePages, type PageKind, type PagePath } from '../frame/page-kind.ts';
import { pageKinds, type PageKindName, type ViewOf } from './page-kinds.ts';

/** The paths of a kind of page in the local preview, as content and data are now. */
export function livePaths<Name extends PageKindName>(name: Name): PagePath<{ view: () => ViewOf<Name> }>[] {
  // Each kind has things and views of its own, which its name joins.
  const kind = pageKinds[name] as unknown as PageKind<unknown, ViewOf<Name>>;
  return sitePages(loadSite(), kind).map(({ params, view }) => ({ params, props: { view } }));
}
