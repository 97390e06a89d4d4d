// @ts-nocheck
import { getCollection, getEntry, render } from 'astro:content';
import { createLanguages } from '../i18n/languages.ts';
import type { Language } from '../i18n/language.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import type { SurveyRow } from '../schemas/survey-row.ts';
import { readEnvironment } from '../site/environment.ts';
import { fileDates, type FileDates } from '../site/file-dates.ts';
import { publicOrigin } from '../site/origin.ts';
import { settingsBehindTheDoor } from '../site/settings.ts';
import type { Document, SurveyTable } from './document.ts';
import { evaluate, type Report } from './evaluate.ts';
import { joinCatalog } from './join.ts';
import { gatherPublished, publishedLog } from './published.ts';

/** The site as pages see it: the evaluated report, the texts, and the languages it is told in. */
export interface Site {
  report: Report;
  /** Every language of the site, the default first. */
  languages: readonly Language[];
  /** Origin of the lasting links, without a trailing slash. */
  origin: string;
  /** Whether the years' pages are made as PDF after the build, so that they can be linked to. */
  yearsAsPdf: boolean;
}

let loaded: Promise<Site> | null = null;
let dataDates: ReadonlyMap<string, FileDates> | null = null;

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

/** When the survey files came to be and were changed last, by path below the site root. */
export function loadDataDates(): ReadonlyMap<string, FileDates> {
  dataDates ??= fileDates(readEnvironment().siteRoot, 'data/surveys');
  return dataDates;
}

async function load(): Promise<Site> {
  const environment = readEnvironment();
  const { siteRoot, basePath, buildDate } = environment;
  const settings = settingsBehindTheDoor(siteRoot);
  const documents = (await Promise.all(collectionNames.map(documentsOf))).flat();
  const tables = (await getCollection('tables')).map(({ data }) => data as unknown as SurveyTable<SurveyRow>);
  const { material } = gatherPublished({ siteRoot, settings, documents, tables });
  const catalog = joinCatalog(settings, documents, tables, publishedLog(material));
  return {
    report: evaluate(catalog, buildDate),
    languages: createLanguages(settings, siteRoot, basePath),
    origin: publicOrigin(environment, settings),
    yearsAsPdf: environment.pdf,
  };
}

async function documentsOf(collection: CollectionName): Promise<Document[]> {
  const entries = (await getCollection(collection as 'goals')) as {
    id: string;
    data: object;
    body?: string;
  }[];
  return entries.map(({ id, data, body }) => {
    const [locale = '', name = ''] = id.split('/');
    return { collection, locale, id: name, data: data as Record<string, unknown>, body: body ?? '' };
  });
}
