import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEntries, type ReadFile, type SoundFile } from '../../catalog/entries/entries.ts';
import { writeWhole } from '../../site/write-whole.ts';
import { Told } from '../../problems/told.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { Id } from '../../schemas/entry.ts';
import { readSettings, type Settings } from '../../site/settings.ts';

/** The site that something new is started in. Other files of it may be faulty meanwhile. */
export interface SiteAtHand {
  siteRoot: string;
  settings: Settings;
  documents: readonly SoundFile[];
  /** Every text, also those with faults. */
  files: readonly ReadFile[];
  /** ISO date of today. */
  today: string;
}

/** What was started: the file, and what to do with it. */
export interface Started {
  /** Path below the site root, of the folder where there is more than one. */
  file: string;
  /** In Danish, one step a line. */
  next: readonly string[];
}

/** Reads the site. @throws Told when its settings cannot be read */
export function siteAtHand(siteRoot: string, today: string): SiteAtHand {
  const { settings, problems } = readSettings(siteRoot);
  if (!settings)
    throw new Told(`content/site.yaml har fejl (${problems.length}). Kør »npm run check«, og ret dem først.`);
  const { documents, files } = readEntries(siteRoot, settings);
  return { siteRoot, settings, documents, files, today };
}

/** The entries of a collection in the default language. */
export function originalsOf({ documents, settings }: SiteAtHand, collection: CollectionName): SoundFile[] {
  return documents.filter(
    (document) => document.collection === collection && document.locale === settings.defaultLocale,
  );
}

/** The file names that are taken in a collection in the default language, also by texts with faults. */
export function idsIn({ files, settings }: SiteAtHand, collection: CollectionName): string[] {
  return files
    .filter((file) => file.collection === collection && file.locale === settings.defaultLocale)
    .map(({ id }) => id);
}

/** Writes a file that is not there yet. @throws Told when there is one already */
export function writeNew(siteRoot: string, file: string, text: string): void {
  const location = path.join(siteRoot, file);
  if (existsSync(location))
    throw new Told(
      `${file} findes allerede og bliver ikke overskrevet. Ret i den, eller vælg et andet navn.`,
    );
  writeWhole(location, text);
}

/** What is wrong with a file name that becomes an address; null when it will do. */
export function refuseId(id: string): string | null {
  if (Id.safeParse(id).success) return null;
  const suggestion = idFrom(id);
  return `»${id}« kan ikke være et filnavn: brug små bogstaver a–z, tal og bindestreger${suggestion ? `, fx »${suggestion}«` : ''}.`;
}

/** A file name from a title: `Fest på torvet` gives `fest-paa-torvet`. */
export function idFrom(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
