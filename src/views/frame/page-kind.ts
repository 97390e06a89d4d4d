import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Site } from '../../catalog/joined/site.ts';
import { tellerFor, type Teller } from '../telling/told.ts';

/** A kind of page or file: where it lies, which there are, and what each is laid out from. */
export interface PageKind<Thing, View> {
  /** The file below the folder of a language, with parameters as in Astro's routes: `maal/[id]/index.html`. */
  file: string;
  things(site: Site): readonly PageOf<Thing>[];
  /** There is one for all languages, which lies where the pages of the original one do. */
  forAllLanguages?: boolean;
  /** It is made in every build, also when it says what it said before. */
  everyBuild?: boolean;
  /** Plain data that says all of the page; it can be written as JSON. */
  view(teller: Teller, thing: Thing): View;
}

/** What one page is about, with the parameters of its route. */
export interface PageOf<Thing> {
  params: RouteParams;
  thing: Thing;
}

/** One page or file of the site. */
export interface SitePage<View> {
  /** Its path below the folder of the site. */
  file: string;
  /** Parameters of its route, the language's among them: undefined in the default language. */
  params: RouteParams;
  /** Tag of its language. */
  tag: string;
  view(): View;
}

/** One path for Astro: the parameters of its route, and what its page is given. */
export interface PagePath<Props> {
  params: RouteParams;
  props: Props;
}

type RouteParams = Record<string, string | undefined>;

/** A page that there is one of in each language. */
export function once<View>(file: string, view: (teller: Teller) => View): PageKind<null, View> {
  return { file, things: () => [{ params: {}, thing: null }], view };
}

/** A page or file that there is one of, whatever the language. */
export function onceForAll<View>(file: string, view: (teller: Teller) => View): PageKind<null, View> {
  return { ...once(file, view), forAllLanguages: true };
}

/** Pages of which there is one for each thing in each language. */
export function forEach<Thing, View>(
  file: string,
  things: (site: Site) => readonly PageOf<Thing>[],
  view: (teller: Teller, thing: Thing) => View,
): PageKind<Thing, View> {
  return { file, things, view };
}

/** One page or file for each indicator. */
export function indicatorsOf({ report }: Site): PageOf<Evaluation>[] {
  return report.evaluations.map((evaluation) => ({
    params: { id: evaluation.indicator.id },
    thing: evaluation,
  }));
}

/** All pages of a kind, language by language. */
export function sitePages<Thing, View>(site: Site, kind: PageKind<Thing, View>): SitePage<View>[] {
  const all = kind.things(site);
  const languages = kind.forAllLanguages ? site.languages.slice(0, 1) : site.languages;
  return languages.flatMap(({ tag }) => {
    const locale = languageSegment(site, tag);
    const teller = tellerFor(site, tag);
    return all.map(({ params, thing }) => ({
      file: `${locale === undefined ? '' : `${locale}/`}${fileOf(kind.file, params)}`,
      params: { locale, ...params },
      tag,
      view: () => kind.view(teller, thing),
    }));
  });
}

/** The first segment of a language's addresses: the default language has none. */
export function languageSegment(site: Site, tag: string): string | undefined {
  return tag === site.report.catalog.settings.defaultLocale ? undefined : tag;
}

/** A route such as `maal/[id]/index.html` with its parameters filled in; a part without a value falls away. */
function fileOf(route: string, params: RouteParams): string {
  return route.replace(/\[(?:\.\.\.)?(\w+)\](\/?)/g, (_, name: string, slash: string) => {
    const value = params[name];
    return value === undefined ? '' : value + slash;
  });
}
