import { formatProblem } from '../../problems/problem.ts';
import { readEnvironment } from '../../site/environment.ts';
import { recordedYears } from '../addresses/ledger.ts';
import { joinCatalog } from '../entries/join.ts';
import { readSite } from '../entries/reading.ts';
import { settingsPath } from '../../site/settings.ts';
import { gatherPublished, publishedLog } from '../figures/published.ts';
import { assembleSite, type Site } from './site.ts';
import { siteChangesSoFar } from '../astro/site-changes.ts';

const { siteRoot } = readEnvironment();

let loaded: { site: Site; changes: number } | null = null;

/** The whole site as the local preview has it: read anew once any of its files has changed. */
export function loadSite(): Site {
  // Counted before it is read: what changes meanwhile is read the next time.
  const changes = siteChangesSoFar();
  if (loaded?.changes !== changes) loaded = { site: load(), changes };
  return loaded.site;
}

/**
 * What is sound below the site root. The door's messages of what is not are shown beside the preview.
 *
 * @throws Error with those of `content/site.yaml` when it has any
 */
function load(): Site {
  const { reading, problems } = readSite(siteRoot);
  const settings = reading?.settings;
  if (!settings)
    throw new Error(
      problems
        .filter(({ file }) => file === settingsPath)
        .map(formatProblem)
        .join('\n'),
    );
  const { documents, tables } = reading;
  const published = publishedLog(gatherPublished({ ...reading, settings }));
  const years = recordedYears(siteRoot, settings.redirects);
  return assembleSite(joinCatalog(settings, documents, tables, published, years), readEnvironment());
}
