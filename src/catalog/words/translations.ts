import { attributeOf, isElement, walk } from '../../loaders/mdx-tree.ts';
import { fileStart, warningIn, type Place, type Problem } from '../../problems/problem.ts';
import { firstOf } from '../../problems/quoted.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import { settingsPath } from '../../site/settings.ts';
import { bodyOf } from '../entries/body.ts';
import type { ReadFile } from '../entries/entries.ts';
import { fingerprintOf, isUntouched } from '../entries/fingerprint.ts';
import { originalOf, type Reading } from '../entries/reading.ts';
import { fieldTextsOf } from './field-texts.ts';
import { placeholdersIn } from './placeholders.ts';

/** What has to be translated, and translations that ask for other facts than the original. */
export function checkTranslations(reading: Reading): Problem[] {
  const { files, readable } = reading;
  const pairs = files.flatMap((file) => {
    const original = originalOf(reading, file.collection, file.id);
    return original && file.locale !== readable.defaultLocale ? [{ file, original }] : [];
  });
  return [
    ...pairs.flatMap(({ file, original }) => [
      ...outdated(file, original),
      ...untouched(file, original),
      ...differences(file, original),
    ]),
    ...missing(reading),
  ];
}

function outdated(file: ReadFile, original: ReadFile): Problem[] {
  if (!original.sound || !file.entry?.hasFields || !original.entry) return [];
  const from = (file.data['translation'] as { from?: unknown } | null | undefined)?.from;
  const print = fingerprintOf({ ...original, body: original.entry.body });
  if (from === print) return [];
  const place = file.entry.frontmatter.placeOf(['translation', 'from']);
  const what = file.sound
    ? `Oversættelsen er lavet af en ældre tekst end ${original.file}`
    : `Oversættelsen siger ikke, at den er lavet af ${original.file}, som den er nu`;
  const advice = `Ret den efter originalen, og skriv så from: '${print}'`;
  return [warningIn(file.file, place, what, advice)];
}

/** A file that was started and still says what the original says, all of it or in its body. */
function untouched(file: ReadFile, original: ReadFile): Problem[] {
  if (!file.sound || !original.sound || !file.entry || !original.entry) return [];
  const text = file.entry.body.trim();
  const own = { ...file, body: text };
  const print = fingerprintOf({ ...original, body: original.entry.body });
  const same =
    isUntouched(own, print) ||
    (text === '' ? fingerprintOf(own) === print : text === original.entry.body.trim());
  if (!same) return [];
  const what = `Teksten er den samme som i ${original.file}`;
  const advice = 'Oversæt den, eller slet filen';
  return [warningIn(file.file, fileStart, what, advice)];
}

/** One line a file: what the translation asks for and the original does not, and the other way round. */
function differences(file: ReadFile, original: ReadFile): Problem[] {
  if (!file.entry?.hasFields || !original.entry?.hasFields) return [];
  // What a text asks for is not known when a part of it cannot be read.
  if ([file.entry, original.entry].some((entry) => bodyOf(entry).problems.length > 0)) return [];
  const own = requests(file);
  const theirs = requests(original);
  const lacking = [...theirs.keys()].filter((request) => !own.has(request));
  const extra = [...own.keys()].filter((request) => !theirs.has(request));
  if (lacking.length + extra.length === 0) return [];
  const place = own.get(extra[0] ?? '')?.() ?? fileStart;
  const parts = [
    ...(lacking.length > 0 ? [`mangler ${lacking.join(', ')}`] : []),
    ...(extra.length > 0 ? [`har ${extra.join(', ')}, som originalen ikke har`] : []),
  ];
  const advice = `Brug de samme som i ${original.file}`;
  return [warningIn(file.file, place, `Oversættelsen ${parts.join(' og ')}`, advice)];
}

/** Everything that a file asks the site to put in; its first place is looked up when it is asked for. */
function requests({ entry, collection, data }: ReadFile): Map<string, () => Place> {
  const found = new Map<string, () => Place>();
  if (!entry) return found;
  const add = (request: string, place: () => Place): void =>
    void (found.has(request) || found.set(request, place));
  for (const { field, path, value } of fieldTextsOf({ collection, data })) {
    for (const { name } of placeholdersIn(value))
      add(`{${name}} i »${field}«`, () => entry.frontmatter.placeOf(path));
  }
  const body = bodyOf(entry);
  for (const { node } of walk(body.tree)) {
    if (!isElement(node) || !['Fact', 'Figure', 'Term'].includes(node.name ?? '')) continue;
    const attributes = ['name', 'indicator', 'year', 'as', 'id'].flatMap((key) => {
      const value = attributeOf(node, key);
      return value === null ? [] : [`${key}="${value}"`];
    });
    add(`<${node.name} ${attributes.join(' ')}>`, () => body.placeOf(node));
  }
  return found;
}

/** One line a language and collection. */
function missing({ files, originals, readable, settingsPlace }: Reading): Problem[] {
  // Pages for professionals are in the default language only.
  const wanted = originals.filter(({ data }) => data['forResidents'] !== false);
  return readable.locales.flatMap(({ tag, label }, index) => {
    if (tag === readable.defaultLocale) return [];
    return collectionNames.flatMap((collection): Problem[] => {
      const translated = new Set(
        files.flatMap((file) => (file.locale === tag && file.collection === collection ? [file.id] : [])),
      );
      const lacking = wanted.flatMap((file) =>
        file.collection === collection && !translated.has(file.id) ? [file.id] : [],
      );
      if (lacking.length === 0) return [];
      const what = `${label} (${tag}) mangler ${lacking.length === 1 ? '1 oversættelse' : `${lacking.length} oversættelser`} i content/${collection}: ${firstOf(lacking, 5)}`;
      const advice = `Læserne ser originalen, indtil filen ligger i content/${collection}/${tag}`;
      return [warningIn(settingsPath, settingsPlace(['locales', index]), what, advice)];
    });
  });
}
