import { readFileSync } from 'node:fs';
import { readEntryFile, type EntryFile } from '../loaders/entry-file.ts';
import { listEntries, type EntryPath } from '../loaders/site-files.ts';
import type { Problem } from '../problems/problem.ts';
import { collectionNames, entrySchemas, type CollectionName } from '../schemas/collections.ts';
import { Id } from '../schemas/entry.ts';
import { nearest, validate } from '../schemas/issues.ts';
import type { Settings } from '../site/settings.ts';
import type { Document } from './document.ts';

/** A checked document together with the file it came from, so that later checks can point at lines. */
export interface ReadDocument extends Document {
  entry: EntryFile;
}

/**
 * Reads and checks the MDX files of a site by their collection's schema; faulty files are left out and reported.
 *
 * @param collections all of them, unless named
 */
export function readEntries(
  siteRoot: string,
  settings: Settings,
  collections: readonly CollectionName[] = collectionNames,
): { documents: ReadDocument[]; problems: Problem[] } {
  const documents: ReadDocument[] = [];
  const problems: Problem[] = [];
  for (const found of listEntries(siteRoot, collections)) {
    const misplaced = misplacement(found, settings);
    if (misplaced) {
      problems.push(misplaced);
      continue;
    }
    const { entry, problems: unreadable } = readEntryFile(readFileSync(found.location, 'utf8'), found.file);
    problems.push(...unreadable);
    if (!entry) continue;
    const collection = found.collection as CollectionName;
    const { original, translated } = entrySchemas[collection];
    const schema = found.locale === settings.defaultLocale ? original : translated;
    const { value, placeOf } = entry.frontmatter;
    const { record, problems: faults } = validate(schema, value ?? {}, found.file, placeOf);
    problems.push(...faults);
    if (record) documents.push({ collection, locale: found.locale, id: found.id, data: record, body: entry.body, entry });
  }
  return { documents, problems };
}

function misplacement({ file, locale, id }: EntryPath, settings: Settings): Problem | null {
  const place = { file, line: 1, column: 1, severity: 'error' as const };
  const tags = settings.locales.map(({ tag }) => tag);
  if (!tags.includes(locale)) {
    const near = nearest(locale, tags);
    const advice = near ? `Flyt filen til mappen »${near}«` : `Tilføj sproget i content/site.yaml, eller slet mappen`;
    return { ...place, what: `Sproget »${locale}« er ikke et af sidens sprog`, advice };
  }
  if (!Id.safeParse(id).success) {
    const what = `Filnavnet »${id}« kan ikke være en adresse`;
    return { ...place, what, advice: 'Brug små bogstaver a–z, tal og bindestreger: »mit-navn.mdx«' };
  }
  return null;
}
