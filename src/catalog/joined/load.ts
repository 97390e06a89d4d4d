import { formatProblem } from '../../problems/problem.ts';
import { readEnvironment } from '../../site/environment.ts';
import { hasSettings, readSite } from '../entries/reading.ts';
import { settingsPath } from '../../site/settings.ts';
import { gatherPublished } from '../figures/published.ts';
import { catalogOf } from './catalog-of.ts';
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
  if (!reading || !hasSettings(reading))
    throw new Error(
      problems
        .filter(({ file }) => file === settingsPath)
        .map(formatProblem)
        .join('\n'),
    );
  return assembleSite(catalogOf(gatherPublished(reading)), readEnvironment());
}
