import { readFileSync } from 'node:fs';
import { readContentText } from '../../loaders/content-text.ts';
import { readEntryFile, type EntryFile } from '../../loaders/entry-file.ts';
import { adviceForCopy, listEntries, type EntryPath } from '../../loaders/site-files.ts';
import { errorIn, fileStart, type Problem } from '../../problems/problem.ts';
import { collectionNames, type CollectionName } from '../../schemas/collection-names.ts';
import { entrySchemas } from '../../schemas/collections.ts';
import { Id, isYear } from '../../schemas/entry.ts';
import { nearest } from '../../problems/spelling.ts';
import { validate } from '../../schemas/issues.ts';
import { languageOf } from '../../site/language-tag.ts';
import type { ReadableSettings } from '../../site/settings.ts';
import type { Document } from './document.ts';
import type { Facts } from './item.ts';

/** An MDX file in its place, whether or not its front matter holds: of a faulty one the data are what stands there. */
export interface ReadFile extends Document {
  file: string;
  /** Null when the file cannot be taken apart; its body is empty then. */
  entry: EntryFile | null;
  /** Whether the front matter holds. */
  sound: boolean;
}

/** One whose front matter holds. */
export type SoundFile = ReadFile & { sound: true; entry: EntryFile };

/**
 * Reads and checks the MDX files of a site by their collection's schema. Faulty files are reported and are no
 * documents, but stand among the files, so that nothing is called missing that is only faulty.
 *
 * @param collections all of them, unless named
 */
export function readEntries(
  siteRoot: string,
  settings: ReadableSettings,
  collections: readonly CollectionName[] = collectionNames,
): { documents: SoundFile[]; files: ReadFile[]; problems: Problem[] } {
  const files: ReadFile[] = [];
  const problems: Problem[] = [];
  const named = new Set(settings.locales.map(({ tag }) => tag));
  const listed = listEntries(siteRoot, collections);
  problems.push(...unnamedLanguages(listed, [...named]));
  const found = listed.filter(({ locale }) => named.has(locale));
  for (const place of found) {
    const misplaced = misplacement(place, found);
    if (misplaced) {
      problems.push(misplaced);
      continue;
    }
    const { text, problems: damaged } = readContentText(readFileSync(place.location), place.file);
    const { entry, problems: unreadable } = readEntryFile(text, place.file);
    problems.push(...damaged, ...unreadable);
    const checked = entry?.hasFields
      ? checkFrontMatter(entry, place, settings)
      : { record: null, value: {}, problems: [] };
    problems.push(...checked.problems);
    const { locale, id, file } = place;
    const collection = place.collection as CollectionName;
    files.push({
      collection,
      locale,
      id,
      file,
      entry,
      data: checked.record ?? checked.value,
      body: entry?.body ?? '',
      sound: checked.record !== null,
    });
  }
  return { documents: files.filter(isSound), files, problems };
}

/**
 * Whether an earlier version of a file was an entry: whether it could lie at its place, and its front matter held. It may have had
 * fields that there are none of any more.
 */
export function wasSoundEntry(bytes: Uint8Array, place: EntryPlace, settings: ReadableSettings): boolean {
  if (misplacement(place, [])) return false;
  const { entry } = readEntryFile(readContentText(bytes, place.file).text, place.file);
  if (entry?.hasFields !== true) return false;
  const { value } = entry.frontmatter;
  const { original, translated } = entrySchemas[place.collection as CollectionName];
  const known = new Set([...Object.keys(original.shape), ...Object.keys(translated.shape)]);
  const kept =
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).filter(([key]) => known.has(key)))
      : value;
  const frontmatter = { ...entry.frontmatter, value: kept };
  return checkFrontMatter({ ...entry, frontmatter }, place, settings).record !== null;
}

function checkFrontMatter(
  entry: EntryFile,
  { collection, locale, file }: EntryPlace,
  settings: ReadableSettings,
) {
  const { original, translated, facts } = entrySchemas[collection as CollectionName];
  const { value, placeOf } = entry.frontmatter;
  const written = value ?? {};
  // Anything but fields goes to the schema as it is, which tells it.
  if (typeof written !== 'object' || Array.isArray(written))
    return { ...validate(original, written, file, placeOf), value: {} };
  const fields = written as Record<string, unknown>;
  if (locale === settings.defaultLocale)
    return { ...validate(original, fields, file, placeOf), value: fields };
  const foreign = Object.keys(fields).filter((key) => key in facts.shape);
  const own = Object.fromEntries(Object.entries(fields).filter(([key]) => !foreign.includes(key)));
  const { record, problems } = validate(translated, own, file, placeOf);
  const where =
    languageOf(settings.defaultLocale) === 'da'
      ? 'den danske fil'
      : `filen i mappen »${settings.defaultLocale}«`;
  const advice = 'Slet feltet her. En oversættelse har kun ord';
  const misplaced = foreign.map((key) =>
    errorIn(file, placeOf([key], 'name'), `Feltet »${key}« står kun i ${where}`, advice),
  );
  return { record: misplaced.length > 0 ? null : record, value: own, problems: [...problems, ...misplaced] };
}

/** Each language once, at the first of its files. */
function unnamedLanguages(listed: readonly EntryPath[], tags: readonly string[]): Problem[] {
  const byLanguage = Map.groupBy(listed, ({ locale }) => locale);
  for (const tag of tags) byLanguage.delete(tag);
  return [...byLanguage].map(([locale, files]) => {
    const near = nearest(locale, tags);
    const [all, folders] = files.length === 1 ? ['filen', 'mappen'] : ['filerne', `alle mapper »${locale}«`];
    const advice = near
      ? `Flyt ${all} til mappen »${near}«, eller tilføj sproget i content/site.yaml`
      : `Tilføj sproget i content/site.yaml, eller slet ${folders}`;
    const count = files.length === 1 ? '' : `. Det har ${files.length} filer`;
    const what = `Sproget »${locale}« er ikke et af sidens sprog${count}`;
    return errorIn(files[0]?.file ?? '', fileStart, what, advice);
  });
}

function misplacement(
  { file, collection, locale, id }: EntryPlace,
  all: readonly EntryPlace[],
): Problem | null {
  const lower = id.toLowerCase();
  const isTwin = (other: EntryPlace): boolean =>
    other.collection === collection && other.locale === locale && other.id === lower;
  if (lower !== id && all.some(isTwin)) {
    const what = `Filen hedder det samme som »${lower}.mdx«, når store bogstaver ikke tæller`;
    return errorIn(file, fileStart, what, 'Giv den et andet navn, eller slet den ene af dem');
  }
  if (!Id.safeParse(id).success) {
    const what = `Filnavnet »${id}« kan ikke være en adresse`;
    const advice = `${adviceForCopy(id)}Brug små bogstaver a–z, tal og bindestreger: »mit-navn.mdx«`;
    return errorIn(file, fileStart, what, advice);
  }
  if (collection === 'years' && !isYear(id)) {
    const what = `Filnavnet »${id}« er ikke et årstal`;
    return errorIn(file, fileStart, what, 'Giv filen navn efter det år, den fortæller om: »2024.mdx«');
  }
  return null;
}

/** The facts that a file states, if it is one in the default language whose front matter holds. */
export function statedFacts<Name extends CollectionName>({ data }: Pick<ReadFile, 'data'>): Facts<Name> {
  return data as Facts<Name>;
}

/** The texts in a list, or in a field of its points. What is no text in a faulty file is told by its schema. */
export function textsIn(list: unknown, field?: string): string[] {
  const points: readonly unknown[] = Array.isArray(list) ? list : [];
  return points
    .map((point) => (field === undefined ? point : (point as Record<string, unknown> | null)?.[field]))
    .filter((text) => typeof text === 'string');
}

function isSound(file: ReadFile): file is SoundFile {
  return file.sound && file.entry !== null;
}

type EntryPlace = Omit<EntryPath, 'location'>;
