import { listStrayFiles } from '../loaders/site-files.ts';
import { sortProblems, type Problem } from '../problems/problem.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import { checkPublished } from './check-published.ts';
import { checkAnchors } from './shared-anchors.ts';
import { checkBodies } from './bodies/check-bodies.ts';
import { checkConsistency } from './consistency.ts';
import type { ReadDocument } from './entries.ts';
import { joinCatalog, type Catalog } from './join.ts';
import { checkFixedPages } from './check-fixed-pages.ts';
import { checkIcon } from './check-icon.ts';
import { checkPublicFiles } from './check-public-files.ts';
import { checkPlainLanguage } from './plain-language/check-plain-language.ts';
import { gatherPublished, publishedLog, type PublishedMaterial } from './published.ts';
import { readSite, type Check } from './reading.ts';
import { checkRedirects } from './redirects.ts';
import { checkSharedAddresses } from './shared-addresses.ts';
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
  /** The sound documents, as they were read. */
  documents: readonly ReadDocument[];
}

/**
 * The door: reads everything below a site root, checks it, and reports all problems of all files in one go.
 * The catalog is null when there is an error; warnings do not close the door.
 */
export function openDoor(siteRoot: string): Opened {
  const { reading, problems: unreadable } = readSite(siteRoot);
  if (!reading) return { catalog: null, problems: sortProblems(unreadable), published: null, documents: [] };
  const { settings, documents, tables } = reading;
  const published = settings ? gatherPublished({ siteRoot, settings, documents, tables }) : null;
  const problems = sortProblems([
    ...unreadable,
    ...(published ? [...published.problems, ...checkPublished(published.material, reading.originals)] : []),
    ...checks.flatMap((check) => check(reading)),
  ]);
  const closed = problems.some(({ severity }) => severity === 'error');
  const catalog =
    closed || !settings || !published
      ? null
      : joinCatalog(settings, documents, tables, publishedLog(published.material));
  return { catalog, problems, published: published?.material ?? null, documents };
}

const checks: readonly Check[] = [
  checkFixedPages,
  checkIcon,
  checkPublicFiles,
  checkReferences,
  checkConsistency,
  checkSettings,
  checkRedirects,
  checkSharedAddresses,
  checkBodies,
  checkAnchors,
  checkWords,
  checkTranslations,
  checkMessages,
  checkPlainLanguage,
  checkStrayFiles,
];

function checkStrayFiles({ siteRoot }: { siteRoot: string }): Problem[] {
  return listStrayFiles(siteRoot, collectionNames).map(({ file }) => {
    const what = 'Filen bliver ikke læst af siden';
    const advice = file.startsWith('data/') ? adviceForData(file) : adviceForContent(file);
    return { file, line: 1, column: 1, what, advice, severity: 'warning' };
  });
}

function adviceForData(file: string): string {
  const rename = 'Giv filen navn efter målingens år, med små bogstaver til sidst: »2024.csv«';
  if (/\.(xlsx?|xlsm|ods|numbers|pdf)$/i.test(file))
    return 'Åbn den, og gem den som »CSV UTF-8 (semikolonsepareret)«, fx »2024.csv« – eller slet den';
  if (/^data\/surveys\/[^/]+\.csv$/i.test(file)) return 'Flyt den til undersøgelsens mappe i data/surveys';
  if (/^data\/surveys\/[^/]+\/[^/]+$/.test(file)) return `${rename} – eller slet den`;
  return 'Gem tal som data/surveys/<undersøgelse>/<år>.csv – eller slet filen';
}

function adviceForContent(file: string): string {
  const [, folder = ''] = file.split('/');
  const known = collectionNames.join(', ');
  if (!collectionNames.some((name) => name === folder))
    return `Flyt den til en af mapperne ${known}, fx content/updates/da/navn.mdx – eller slet den`;
  if (/\.(mdx?|markdown)$/i.test(file) && !file.endsWith('.mdx'))
    return 'Giv den endelsen .mdx med små bogstaver';
  if (file.endsWith('.mdx')) return `Flyt den til et sprogs mappe, fx content/${folder}/da – eller slet den`;
  return 'Kopier teksten over i en .mdx-fil, og slet den her. Billeder ligger i mappen public';
}
