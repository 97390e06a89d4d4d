import { attributeOf, isElement, walk } from '../../loaders/mdx-tree.ts';
import { fileStart, warningIn, type Place, type Problem } from '../../problems/problem.ts';
import { firstOf } from '../../problems/quoted.ts';
import { rememberedOf } from '../../site/remembered.ts';
import { settingsPath } from '../../site/settings.ts';
import { bodyOf } from '../entries/body.ts';
import type { ReadFile } from '../entries/entries.ts';
import { fingerprintOf } from '../entries/fingerprint.ts';
import { originalOf, type Reading } from '../entries/reading.ts';
import { fieldTextsOf } from './field-texts.ts';
import { placeholdersIn } from './placeholders.ts';
import { textsToTranslate, type TextToTranslate } from './to-translate.ts';

/** What has to be translated, and translations that ask for other facts than the original. */
export function checkTranslations(reading: Reading): Problem[] {
  const texts = textsToTranslate(reading);
  return [
    ...texts.flatMap(toTranslateAgain),
    ...reading.files.flatMap((file) => {
      const original = originalOf(reading, file.collection, file.id);
      return original && original !== file ? differences(file, original) : [];
    }),
    ...missing(
      texts.filter(({ why }) => why === 'missing'),
      reading,
    ),
  ];
}

function toTranslateAgain({ why, file, original }: TextToTranslate): Problem[] {
  if (!file?.entry) return [];
  if (why === 'untouched') {
    const what = `Teksten er den samme som i ${original.file}`;
    return [warningIn(file.file, fileStart, what, 'Oversæt den, eller slet filen')];
  }
  const place = file.entry.frontmatter.placeOf(['translation', 'from']);
  const what = file.sound
    ? `Oversættelsen er lavet af en ældre tekst end ${original.file}`
    : `Oversættelsen siger ikke, at den er lavet af ${original.file}, som den er nu`;
  const advice = `Ret den efter originalen, og skriv så from: '${fingerprintOf(original)}'`;
  return [warningIn(file.file, place, what, advice)];
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

/**
 * Everything that a file asks the site to put in; its first place is looked up when it is asked for. An original is held
 * against each of its translations.
 */
const requests = rememberedOf(({ entry, collection, data }: ReadFile): Map<string, () => Place> => {
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
});

/** One line a language and collection. */
function missing(lacking: readonly TextToTranslate[], { readable, settingsPlace }: Reading): Problem[] {
  const groups = Map.groupBy(lacking, ({ locale, collection }) => `${locale}/${collection}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ locale, collection }) => {
      const index = readable.locales.findIndex(({ tag }) => tag === locale);
      const { label } = readable.locales[index] ?? { label: locale };
      const count = group.length === 1 ? '1 oversættelse' : `${group.length} oversættelser`;
      const ids = group.map(({ id }) => id);
      const what = `${label} (${locale}) mangler ${count} i content/${collection}: ${firstOf(ids, 5)}`;
      const advice = `Læserne ser originalen, indtil filen ligger i content/${collection}/${locale}`;
      return warningIn(settingsPath, settingsPlace(['locales', index]), what, advice);
    }),
  );
}
