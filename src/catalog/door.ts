import { sortProblems, type Problem } from '../problems/problem.ts';
import { checkChanges, checkPublished } from './figures/check-published.ts';
import { checkAnchors } from './addresses/check-anchors.ts';
import { checkBodies } from './bodies/check-bodies.ts';
import { checkConsistency } from './checks/consistency.ts';
import type { SoundFile } from './entries/entries.ts';
import type { Catalog } from './entries/join.ts';
import { checkFixedPages } from './addresses/check-fixed-pages.ts';
import { checkIcon } from './public-files/check-icon.ts';
import { checkPublicFiles } from './public-files/check-public-files.ts';
import { checkStrayFiles } from './checks/check-stray-files.ts';
import { checkLabelNames } from './checks/label-names.ts';
import { checkMovedPlan } from './checks/moved-plan.ts';
import { checkLostAddresses } from './addresses/check-lost-addresses.ts';
import { checkPlainLanguage } from './plain-language/check-plain-language.ts';
import { checkHiddenGroups } from './figures/check-hidden-groups.ts';
import { checkMovedBaselines } from './figures/check-moved-baselines.ts';
import { checkMissingRows } from './figures/check-missing-rows.ts';
import { checkPopulation } from './figures/check-population.ts';
import { gatherPublished, type PublishedMaterial } from './figures/published.ts';
import { hasSettings, readSite, type Check } from './entries/reading.ts';
import { catalogOf } from './joined/catalog-of.ts';
import { checkRedirects } from './addresses/check-redirects.ts';
import { checkSharedAddresses } from './addresses/check-shared-addresses.ts';
import { checkStarterWords } from './checks/starter-words.ts';
import { checkReferences } from './checks/references.ts';
import { checkSettings } from './checks/settings-consistency.ts';
import { checkMessages } from './words/check-messages.ts';
import { checkMilestoneWords } from './words/check-milestone-words.ts';
import { checkTranslations } from './words/check-translations.ts';
import { checkWords } from './words/check-words.ts';

/** What the door found. */
export interface Opened {
  /** Null when there is an error. */
  catalog: Catalog | null;
  problems: Problem[];
  /** What was published before; null when the settings have problems. */
  published: PublishedMaterial | null;
  /** The sound documents, as they were read. */
  documents: readonly SoundFile[];
}

/**
 * The door: reads everything below a site root, checks it, and reports all problems of all files in one go.
 * The catalog is null when there is an error; warnings do not close the door.
 *
 * @param basePath path below which the site lives, with slashes at both ends; that of the environment when not given
 */
export function openDoor(siteRoot: string, basePath?: string): Opened {
  const { reading, problems: unreadable } = readSite(siteRoot, basePath);
  if (!reading) return { catalog: null, problems: sortProblems(unreadable), published: null, documents: [] };
  const published = hasSettings(reading) ? gatherPublished(reading) : null;
  const problems = sortProblems([
    ...unreadable,
    ...(published ? checkChanges(published) : []),
    ...checks.flatMap((check) => check(reading)),
  ]);
  const closed = problems.some(({ severity }) => severity === 'error');
  const catalog = closed || !published ? null : catalogOf(published);
  return { catalog, problems, published, documents: reading.documents };
}

const checks: readonly Check[] = [
  checkFixedPages,
  checkIcon,
  checkPublicFiles,
  checkReferences,
  checkConsistency,
  checkLabelNames,
  checkPopulation,
  checkMissingRows,
  checkMovedBaselines,
  checkHiddenGroups,
  checkPublished,
  checkSettings,
  checkMovedPlan,
  checkRedirects,
  checkLostAddresses,
  checkSharedAddresses,
  checkBodies,
  checkAnchors,
  checkWords,
  checkMilestoneWords,
  checkTranslations,
  checkMessages,
  checkStarterWords,
  checkPlainLanguage,
  checkStrayFiles,
];
