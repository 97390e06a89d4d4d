import { plannedView, readBuildPlan } from '../catalog/build-plan.ts';
import { loadSite } from '../catalog/load.ts';
import { languageSegment, sitePages, type PageKind } from './page-kind.ts';
import { pageKinds, type PageKindName, type ViewOf } from './page-kinds.ts';
import { tellerFor, type Teller } from './told.ts';

/** One path for Astro: the parameters of its route, and what its page is given. */
export interface PagePath<Props> {
  params: Record<string, string | undefined>;
  props: Props;
}

/**
 * The paths of a kind of page. A build that keeps pages of the one before has only those that are to be made, and hands on
 * the view of each.
 */
export async function pathsOf<Name extends PageKindName>(
  name: Name,
): Promise<PagePath<{ view: () => ViewOf<Name> }>[]> {
  const plan = readBuildPlan();
  // Each kind has things and views of its own, which its name joins.
  const kind = pageKinds[name] as unknown as PageKind<unknown, ViewOf<Name>>;
  return sitePages(await loadSite(), kind)
    .filter(({ file }) => plan === null || plan.pages.has(file))
    .map(({ file, params, view }) => ({
      params,
      props: { view: plan ? () => plannedView(plan, file) as ViewOf<Name> : view },
    }));
}

/** The paths of a page that is made anew in every build, in every language. */
export async function inEveryLanguage(): Promise<PagePath<{ teller: Teller }>[]> {
  const site = await loadSite();
  return site.languages.map(({ tag }) => ({
    params: { locale: languageSegment(site, tag) },
    props: { teller: tellerFor(site, tag) },
  }));
}
