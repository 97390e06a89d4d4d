import { getCollection, getEntry, render } from 'astro:content';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import type { SurveyRow } from '../schemas/survey-row.ts';
import { readEnvironment } from '../site/environment.ts';
import { settingsBehindTheDoor, type Settings } from '../site/settings.ts';
import { readBuildPlan } from './build-plan.ts';
import type { Document, SurveyTable } from './document.ts';
import { joinCatalog } from './join.ts';
import { gatherPublished, publishedLog } from './published.ts';
import { assembleSite, type Site } from './site.ts';

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
  const plan = readBuildPlan();
  if (plan && !plan.bodies.has(document))
    throw new Error(`»${document}« stands on a page that was not planned`);
  // Collections are declared from a list, so that Astro cannot know the type of each entry's data.
  return render(entry as never) as ReturnType<typeof render>;
}

async function load(): Promise<Site> {
  const environment = readEnvironment();
  const settings = settingsBehindTheDoor(environment.siteRoot);
  const { documents, tables, published } = readBuildPlan() ?? (await readCollections(settings));
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
