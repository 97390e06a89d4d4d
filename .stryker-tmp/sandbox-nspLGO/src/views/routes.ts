// @ts-nocheck
import { loadSite, type Site } from '../catalog/load.ts';
import { tellerFor, type Teller } from './told.ts';

/** The route parameters and props of one page of one language. */
export interface LanguagePath<Props> {
  params: { locale: string | undefined } & Record<string, string | undefined>;
  props: Props;
}

/** The same page in every language: the default language has no segment of its own. */
export async function inEveryLanguage(): Promise<LanguagePath<{ teller: Teller }>[]> {
  const site = await loadSite();
  return site.languages.map(({ tag }) => ({
    params: { locale: segment(site, tag) },
    props: { teller: tellerFor(site, tag) },
  }));
}

/** One page for each thing in every language, under a parameter of the route. */
export async function forEach<Thing>(
  parameter: string,
  things: (site: Site) => readonly { id: string; thing: Thing }[],
): Promise<LanguagePath<{ teller: Teller; thing: Thing }>[]> {
  const site = await loadSite();
  const each = things(site);
  return site.languages.flatMap(({ tag }) =>
    each.map(({ id, thing }) => ({
      params: { locale: segment(site, tag), [parameter]: id },
      props: { teller: tellerFor(site, tag), thing },
    })),
  );
}

function segment(site: Site, tag: string): string | undefined {
  return tag === site.report.catalog.settings.defaultLocale ? undefined : tag;
}
