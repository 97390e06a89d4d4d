import { listStrayFiles } from '../loaders/site-files.ts';
import { sortProblems, type Problem } from '../problems/problem.ts';
import { collectionNames } from '../schemas/collections.ts';
import { checkPublished } from './check-published.ts';
import { checkBodies } from './bodies/check-bodies.ts';
import { checkConsistency } from './consistency.ts';
import { joinCatalog, type Catalog } from './join.ts';
import { checkPlainLanguage } from './plain-language/check-plain-language.ts';
import { gatherPublished, publishedLog, type PublishedMaterial } from './published.ts';
import { readSite, type Check } from './reading.ts';
import { checkRedirects } from './redirects.ts';
import { checkReferences } from './references.ts';
import { checkSettings } from './settings-consistency.ts';
import { checkMessages } from './words/messages.ts';
import { checkTranslations } from './words/translations.ts';
import { checkWords } from './words/check-words.ts';

/** What the door found. */
export interface Opened {
  /** Null when there is an error. */
  catalog: Catalog | null;
  problems: Problem[];
  /** What was published before; null when the settings cannot be read. */
  published: PublishedMaterial | null;
}

/**
 * The door: reads everything below a site root, checks it, and reports all problems of all files in one go.
 * The catalog is null when there is an error; warnings do not close the door.
 */
export function openDoor(siteRoot: string): Opened {
  const { reading, problems: unreadable } = readSite(siteRoot);
  if (!reading) return { catalog: null, problems: sortProblems(unreadable), published: null };
  const { settings, documents, tables } = reading;
  const published = settings ? gatherPublished({ siteRoot, settings, documents, tables }) : null;
  const problems = sortProblems([
    ...unreadable,
    ...(published ? [...published.problems, ...checkPublished(published.material)] : []),
    ...checks.flatMap((check) => check(reading)),
  ]);
  const closed = problems.some(({ severity }) => severity === 'error');
  const catalog =
    closed || !settings || !published
      ? null
      : joinCatalog(settings, documents, tables, publishedLog(published.material));
  return { catalog, problems, published: published?.material ?? null };
}

const checks: readonly Check[] = [
  checkReferences,
  checkConsistency,
  checkSettings,
  checkRedirects,
  checkBodies,
  checkWords,
  checkTranslations,
  checkMessages,
  checkPlainLanguage,
  checkStrayFiles,
];

function checkStrayFiles({ siteRoot }: { siteRoot: string }): Problem[] {
  return listStrayFiles(siteRoot, collectionNames).map(({ file }) => {
    const what = 'Filen bliver ikke læst af siden';
    const advice = file.startsWith('data/')
      ? 'Gem tal som data/surveys/<undersøgelse>/<år>.csv – eller slet filen'
      : 'Flyt den til content/<samling>/<sprog>/<navn>.mdx – eller slet den';
    return { file, line: 1, column: 1, what, advice, severity: 'warning' };
  });
}
