import { readPublished } from '../../loaders/published-file.ts';
import { readEnvironment } from '../../site/environment.ts';
import { settingsBehindTheDoor } from '../../site/settings.ts';
import { readEntries } from '../entries/entries.ts';
import { joinCatalog } from '../entries/join.ts';
import { gatherPublished, publishedLog } from '../figures/published.ts';
import { assembleSite, type Site } from './site.ts';
import { siteChangesSoFar } from '../astro/site-changes.ts';
import { readSurveys } from '../entries/surveys.ts';

const { siteRoot } = readEnvironment();

let loaded: { site: Site; changes: number } | null = null;

/** The whole site as the local preview has it: read anew once anything in content or data has changed. */
export function loadSite(): Site {
  // Counted before it is read: what changes meanwhile is read the next time.
  const changes = siteChangesSoFar();
  if (loaded?.changes !== changes) loaded = { site: load(), changes };
  return loaded.site;
}

/** What is sound below the site root. The door's messages of what is not are shown beside the preview. */
function load(): Site {
  const settings = settingsBehindTheDoor(siteRoot);
  const { documents, files } = readEntries(siteRoot, settings);
  const { tables } = readSurveys(siteRoot, files);
  const { rows: published } = readPublished(siteRoot);
  const material = gatherPublished({ siteRoot, settings, documents, tables, published });
  return assembleSite(joinCatalog(settings, documents, tables, publishedLog(material)), readEnvironment());
}
