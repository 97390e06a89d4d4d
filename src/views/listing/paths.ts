import { plannedPaths, readBuildPlan } from '../../catalog/astro/build-plan.ts';
import type { PagePath } from '../frame/page-kind.ts';
import type { PageKindName, ViewOf } from './page-kinds.ts';

/**
 * The paths of a kind of page. A build has only those that are to be made, each with the view that was worked out before Astro
 * began; the local preview has all, and works out what is asked for.
 */
export async function pathsOf<Name extends PageKindName>(
  name: Name,
): Promise<PagePath<{ view: () => ViewOf<Name> }>[]> {
  // Only the preview needs the code that makes views: a build leaves it out of what Astro bundles.
  if (import.meta.env.DEV) return (await import('./live-paths.ts')).livePaths(name);
  return plannedPaths(readBuildPlan(), name) as PagePath<{ view: () => ViewOf<Name> }>[];
}

/** The view of a page whose route has no parameters: the one of its kind in the original language. */
export async function viewOf<Name extends PageKindName>(name: Name): Promise<ViewOf<Name>> {
  const paths = await pathsOf(name);
  const only = paths.find(({ params }) => params['locale'] === undefined);
  if (!only) throw new Error(`no page of the kind »${name}« is planned`);
  return only.props.view();
}
