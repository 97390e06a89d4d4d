import { getCollection, getEntry, render } from 'astro:content';
import { createLanguages } from '../i18n/languages.ts';
import type { Language } from '../i18n/language.ts';
import { collectionNames } from '../schemas/collections.ts';
import type { SurveyRow } from '../schemas/survey-row.ts';
import { readEnvironment } from '../site/environment.ts';
import { settingsBehindTheDoor } from '../site/settings.ts';
import type { Document, SurveyTable } from './document.ts';
import { evaluate, type Report } from './evaluate.ts';
import { joinCatalog } from './join.ts';

/** The site as pages see it: the evaluated report and the languages it is told in. */
export interface Site {
  report: Report;
  /** Every language of the site, the default first. */
  languages: readonly Language[];
}

let loaded: Promise<Site> | null = null;

/** The whole site, read once a build; the dev server reads it anew when content or data change. */
export function loadSite(): Promise<Site> {
  loaded ??= load();
  return loaded;
}

/** The rendered body of a document such as `goals/da/<id>`. */
export async function renderBody(document: string) {
  const [collection, ...id] = document.split('/');
  const entry = await getEntry(collection as 'goals', id.join('/'));
  if (!entry) throw new Error(`no document »${document}«`);
  // Collections are declared from a list, so that Astro cannot know the type of each entry's data.
  return render(entry as never) as ReturnType<typeof render>;
}

async function load(): Promise<Site> {
  const { siteRoot, basePath, buildDate } = readEnvironment();
  const settings = settingsBehindTheDoor(siteRoot);
  const documents = await Promise.all(collectionNames.map(documentsOf));
  const tables = (await getCollection('tables')) as unknown as { data: SurveyTable<SurveyRow> }[];
  const catalog = joinCatalog(settings, documents.flat(), tables.map(({ data }) => data));
  return {
    report: evaluate(catalog, buildDate),
    languages: createLanguages(settings, siteRoot, basePath),
  };
}

async function documentsOf(collection: (typeof collectionNames)[number]): Promise<Document[]> {
  const entries = (await getCollection(collection as 'goals')) as { id: string; data: object; body?: string }[];
  return entries.map(({ id, data, body }) => {
    const [locale = '', name = ''] = id.split('/');
    return { collection, locale, id: name, data: data as Record<string, unknown>, body: body ?? '' };
  });
}
