import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '../site/environment.ts';
import { settingsBehindTheDoor } from '../site/settings.ts';
import { readEntries } from './entries.ts';
import { joinCatalog } from './join.ts';
import { gatherPublished, publishedLog } from './published.ts';
import { assembleSite, type Site } from './site.ts';
import { readSurveys } from './surveys.ts';

let loaded: Site | null = null;

/** The whole site as the local preview has it: read anew once anything in content or data has changed. */
export function loadSite(): Site {
  loaded ??= load();
  return loaded;
}

const { siteRoot } = readEnvironment();
for (const folder of ['content', 'data'].map((name) => path.join(siteRoot, name))) {
  if (existsSync(folder)) watch(folder, { recursive: true }, () => (loaded = null)).unref();
}

/** What is sound below the site root. The door's messages of what is not are shown beside the preview. */
function load(): Site {
  const settings = settingsBehindTheDoor(siteRoot);
  const { documents, files } = readEntries(siteRoot, settings);
  const { tables } = readSurveys(siteRoot, files);
  const { material } = gatherPublished({ siteRoot, settings, documents, tables });
  return assembleSite(joinCatalog(settings, documents, tables, publishedLog(material)), readEnvironment());
}
