import { readPublished } from '../../loaders/published-file.ts';
import type { Problem } from '../../problems/problem.ts';
import { readBasePath } from '../../site/environment.ts';
import { remembered, rememberedOf } from '../../site/remembered.ts';
import {
  readSettings,
  type ReadableSettings,
  type Settings,
  type SettingsFile,
} from '../../site/settings.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import type { PublishedRow } from '../../schemas/published-row.ts';
import type { Document, WaveRows } from './document.ts';
import { guessedLanguages } from './guessed-languages.ts';
import { readEntries, statedFacts, type ReadFile, type SoundFile } from './entries.ts';
import type { Facts } from './item.ts';
import { otherMainLanguage, renamedLanguage } from './meant-languages.ts';
import { readSurveys } from './surveys.ts';

/** Everything below a site root as it was read, faulty or not: what the checks look at. */
export interface Reading {
  siteRoot: string;
  /** Path below which the site lives on its host; begins and ends with a slash. */
  basePath: string;
  /** Null when `content/site.yaml` has problems. */
  settings: SettingsFile['settings'];
  /**
   * What is sound of the settings; of settings that cannot be read the languages alone, as the folders say them. Languages
   * that the texts contradict are those of the texts.
   */
  readable: ReadableSettings;
  settingsPlace: SettingsFile['placeOf'];
  /** Every MDX file in its place. */
  files: readonly ReadFile[];
  /** The files in the default language. */
  originals: readonly ReadFile[];
  /** Those whose front matter holds. */
  documents: readonly SoundFile[];
  tables: readonly WaveRows[];
  /** The rows of `data/published.csv`. */
  published: readonly PublishedRow[];
}

/** Whether the settings of a reading hold. */
export function hasSettings(reading: Reading): reading is Reading & { settings: Settings } {
  return reading.settings !== null;
}

/** One rule about a site: everything that breaks it. */
export type Check = (reading: Reading) => Problem[];

/** Reads a site. The reading is null when nothing tells its languages, as no file can be judged then. */
export function readSite(
  siteRoot: string,
  basePath = readBasePath(),
): { reading: Reading | null; problems: Problem[] } {
  const { settings, readable: said, placeOf, problems: settingProblems } = readSettings(siteRoot);
  const written = said ?? guessedLanguages(siteRoot);
  if (!written) return { reading: null, problems: settingProblems };
  const renamed = said && renamedLanguage(siteRoot, said, placeOf);
  const named = { ...written, ...renamed?.languages };
  const first = readEntries(siteRoot, named);
  const moved = said && otherMainLanguage(first.files, named, placeOf);
  const readable = { ...named, ...moved?.languages };
  const { documents, files, problems: entryProblems } = moved ? readEntries(siteRoot, readable) : first;
  const { tables, problems: tableProblems } = readSurveys(siteRoot, files, readable.publishing?.hideBelow);
  const { rows: published, problems: publishedProblems } = readPublished(siteRoot);
  const originals = files.filter(({ locale }) => locale === readable.defaultLocale);
  return {
    reading: {
      siteRoot,
      basePath,
      settings: settings && { ...settings, ...renamed?.languages, ...moved?.languages },
      readable,
      settingsPlace: placeOf,
      files,
      originals,
      documents,
      tables,
      published,
    },
    problems: [
      ...settingProblems,
      ...[renamed, moved].flatMap((contradiction) => contradiction?.problem ?? []),
      ...entryProblems,
      ...tableProblems,
      ...publishedProblems,
    ],
  };
}

/** The ids of a collection, also of entries with faults. */
export function idsIn({ originals }: Pick<Reading, 'originals'>, collection: CollectionName): string[] {
  return idsOf(originals)(collection);
}

/** An entry in the default language by its id; undefined when there is none. */
export function originalOf(
  reading: Pick<Reading, 'files' | 'readable'>,
  collection: CollectionName,
  id: string,
): ReadFile | undefined {
  return fileOf(reading, { collection, id }, reading.readable.defaultLocale);
}

/** What an entry says in a language; undefined when there is no such file. */
export function fileOf(
  { files }: Pick<Reading, 'files'>,
  entry: Pick<ReadFile, 'collection' | 'id'>,
  locale: string,
): ReadFile | undefined {
  return filesByName(files).get(nameOf({ ...entry, locale }));
}

/** The facts of a collection's entries, as far as they hold. */
export function soundOriginals<Name extends CollectionName>(
  {
    documents,
    readable,
  }: { documents: readonly Document[]; readable: Pick<ReadableSettings, 'defaultLocale'> },
  collection: Name,
): { id: string; facts: Facts<Name> }[] {
  return documents
    .filter((document) => document.collection === collection && document.locale === readable.defaultLocale)
    .map((document) => ({ id: document.id, facts: statedFacts<Name>(document) }));
}

function nameOf({ collection, locale, id }: Pick<ReadFile, 'collection' | 'locale' | 'id'>): string {
  return `${collection}/${locale}/${id}`;
}

const filesByName = rememberedOf(
  (files: readonly ReadFile[]) => new Map(files.map((file) => [nameOf(file), file])),
);

/** Every reference asks for the ids of a collection: they are gathered once a reading. */
const idsOf = rememberedOf((files: readonly ReadFile[]) =>
  remembered((collection) => files.filter((file) => file.collection === collection).map(({ id }) => id)),
);
