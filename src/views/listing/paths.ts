import { plannedPages, readBuildPlan } from '../../catalog/astro/build-plan.ts';
import type { PageKindName, ViewOf } from './page-kinds.ts';

/** One path for Astro, and what its page is given. */
export interface PagePath<Name extends PageKindName> {
  /** The path of the page's folder or, where it lies in none of its own, of its file; undefined for the front page. */
  params: { path: string | undefined };
  props: { kind: Name; tag: string; view: () => ViewOf<Name> };
}

/**
 * The paths of all pages. A build has only those that are to be made, each with the view that was worked out before Astro
 * began; the local preview has all, and works out what is asked for.
 */
export async function allPaths(): Promise<PagePath<PageKindName>[]> {
  // Only the preview needs the code that makes views: a build leaves it out of what Astro bundles.
  const pages = import.meta.env.DEV
    ? (await import('./live-pages.ts')).livePages()
    : plannedPages(readBuildPlan());
  return pages.map(({ file, kind, tag, view }) => ({
    params: { path: file.replace(/(^|\/)index\.html$/, '') || undefined },
    props: { kind: kind as PageKindName, tag, view: view as () => ViewOf<PageKindName> },
  }));
}

/** The paths of a kind of page. */
export async function pathsOf<Name extends PageKindName>(kind: Name): Promise<PagePath<Name>[]> {
  return (await allPaths()).filter((path) => path.props.kind === kind) as PagePath<Name>[];
}
