import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Site } from '../../catalog/joined/site.ts';
import { tellerFor, type Teller } from '../telling/told.ts';

/** A kind of page or file: where it lies, which there are, and what each is laid out from. */
export interface Kind<Thing, View> {
  /** The file below the folder of a language, with what differs from one to the next in brackets: `maal/[id]/index.html`. */
  file: string;
  things(teller: Teller): readonly Placed<Thing>[];
  /** There is one for all languages, which lies where the pages of the original one do. */
  forAllLanguages?: boolean;
  /** It is made in every build, also when it says what it said before. */
  everyBuild?: boolean;
  /** Plain data that says all of it and can be written as JSON. */
  view(teller: Teller, thing: Thing): View;
}

/** What one page or file is about, with what stands for the brackets in the path of its kind. */
export interface Placed<Thing> {
  params: Params;
  thing: Thing;
}

/** One page or file of the site. */
export interface SiteFile<View> {
  /** Its path below the folder of the site. */
  file: string;
  /** Tag of its language. */
  tag: string;
  view(): View;
}

type Params = Readonly<Record<string, string>>;

/** A page or file that there is one of in each language. */
export function once<View>(file: string, view: (teller: Teller) => View): Kind<null, View> {
  return { file, things: () => [{ params: {}, thing: null }], view };
}

/** A page or file that there is one of, whatever the language. */
export function onceForAll<View>(file: string, view: (teller: Teller) => View): Kind<null, View> {
  return { ...once(file, view), forAllLanguages: true };
}

/** Pages or files of which there is one for each thing in each language. */
export function forEach<Thing, View>(
  file: string,
  things: (teller: Teller) => readonly Placed<Thing>[],
  view: (teller: Teller, thing: Thing) => View,
): Kind<Thing, View> {
  return { file, things, view };
}

/** The page or file of a thing that has an id. */
export function byId<Thing extends { id: string }>(thing: Thing): Placed<Thing> {
  return { params: { id: thing.id }, thing };
}

/** One page or file for each indicator. */
export function indicatorsOf({ site }: Teller): Placed<Evaluation>[] {
  return site.report.evaluations.map((evaluation) => ({
    params: { id: evaluation.indicator.id },
    thing: evaluation,
  }));
}

/** All pages or files of a kind, language by language. */
export function siteFiles<Thing, View>(site: Site, kind: Kind<Thing, View>): SiteFile<View>[] {
  const languages = kind.forAllLanguages ? site.languages.slice(0, 1) : site.languages;
  return languages.flatMap(({ tag }) => {
    const folder = tag === site.report.catalog.settings.defaultLocale ? '' : `${tag}/`;
    const teller = tellerFor(site, tag);
    return kind.things(teller).map(({ params, thing }) => ({
      file: folder + fileOf(kind.file, params),
      tag,
      view: () => kind.view(teller, thing),
    }));
  });
}

/** A path such as `maal/[id]/index.html` with its brackets filled in. */
function fileOf(pattern: string, params: Params): string {
  return pattern.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
}
