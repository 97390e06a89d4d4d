import { getCollection } from 'astro:content';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import type { SurveyRow } from '../schemas/survey-row.ts';
import { readEnvironment } from '../site/environment.ts';
import { settingsBehindTheDoor, type Settings } from '../site/settings.ts';
import type { Document, SurveyTable } from './document.ts';
import { joinCatalog } from './join.ts';
import { gatherPublished, publishedLog } from './published.ts';
import { assembleSite, type Site } from './site.ts';

let loaded: Promise<Site> | null = null;

/** The whole site as the local preview has it: it is read anew when content or data change. */
export function loadSite(): Promise<Site> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Site> {
  const environment = readEnvironment();
  const settings = settingsBehindTheDoor(environment.siteRoot);
  const { documents, tables, published } = await readCollections(settings);
  return assembleSite(joinCatalog(settings, documents, tables, published), environment);
}

/** What the dev server has in its collections now. */
async function readCollections(settings: Settings) {
  const { siteRoot } = readEnvironment();
  const documents = (await Promise.all(collectionNames.map(documentsOf))).flat();
  const tables = (await getCollection('tables')).map(({ data }) => data as unknown as SurveyTable<SurveyRow>);
  const { material } = gatherPublished({ siteRoot, settings, documents, tables });
  return { documents, tables, published: publishedLog(material) };
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
