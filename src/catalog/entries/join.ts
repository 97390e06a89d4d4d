import { collectionNames, type CollectionName } from '../../schemas/collection-names.ts';
import { entrySchemas } from '../../schemas/collections.ts';
import type { PublishedRow } from '../../schemas/published-row.ts';
import type { Settings } from '../../site/settings.ts';
import type { Document, WaveRows } from './document.ts';
import { fingerprintOf, isUntouched } from './fingerprint.ts';
import type { Facts, Item, Text, WordsOf } from './item.ts';

/** Everything a site is made from, joined: settings, entries with their translations, survey rows. */
export type Catalog = { [Name in CollectionName]: readonly Item<Name>[] } & {
  settings: Settings;
  tables: readonly WaveRows[];
  /** What `data/published.csv` remembers of figures that were shown, and their corrections. */
  published: readonly PublishedRow[];
  /** The years whose page `data/addresses.txt` remembers and no redirect replaces. */
  recordedYears: readonly number[];
};

/** Joins checked documents and tables. Entries come in the order of their `order`, date or name. */
export function joinCatalog(
  settings: Settings,
  documents: readonly Document[],
  tables: readonly WaveRows[],
  published: readonly PublishedRow[] = [],
  recordedYears: readonly number[] = [],
): Catalog {
  const collections = Object.fromEntries(
    collectionNames.map((name) => [name, joinCollection(name, settings.defaultLocale, documents)]),
  );
  const byYear = [...tables].sort((a, b) => compareText(a.survey, b.survey) || a.year - b.year);
  return { ...collections, settings, tables: byYear, published, recordedYears } as unknown as Catalog;
}

/** The entry with an id. @throws Error when there is none: references are checked at the door */
export function find<Name extends CollectionName>(items: readonly Item<Name>[], id: string): Item<Name> {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`no entry »${id}«`);
  return item;
}

function joinCollection<Name extends CollectionName>(
  name: Name,
  defaultLocale: string,
  documents: readonly Document[],
): Item<Name>[] {
  const own = documents.filter(({ collection }) => collection === name);
  const translated = Map.groupBy(own, ({ id }) => id);
  const items = own
    .filter(({ locale }) => locale === defaultLocale)
    .map((document) => joinItem(name, document, translated.get(document.id) ?? []));
  return items.sort((a, b) => sortKey(a.facts) - sortKey(b.facts) || compareText(a.id, b.id));
}

function joinItem<Name extends CollectionName>(
  name: Name,
  source: Document,
  all: readonly Document[],
): Item<Name> {
  const words = pick(source.data, Object.keys(entrySchemas[name].words.shape));
  const facts = pick(source.data, Object.keys(entrySchemas[name].facts.shape)) as Facts<Name>;
  const print = fingerprintOf(source);
  const translations = all
    .filter((document) => document !== source && !isUntouched(document, print))
    .map((document): [string, Text<Name>] => {
      const { translation, ...translatedWords } = document.data as {
        translation: { status: 'machine' | 'reviewed'; from: string };
      };
      const older = translation.status === 'machine' ? 'outdated-machine' : 'outdated';
      const state = translation.from === print ? translation.status : older;
      return [document.locale, textOf<Name>(document, translatedWords, state)];
    });
  return {
    id: source.id,
    facts,
    original: textOf<Name>(source, words, 'original'),
    translations: new Map(translations),
  };
}

function textOf<Name extends CollectionName>(
  document: Document,
  words: Record<string, unknown>,
  state: Text<Name>['state'],
): Text<Name> {
  return {
    words: words as WordsOf<Name>,
    locale: document.locale,
    state,
    document: `${document.collection}/${document.locale}/${document.id}`,
    hasBody: document.body.trim() !== '',
  };
}

function pick(data: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
}

function sortKey(facts: object): number {
  const { order, from, date } = facts as { order?: number; from?: string; date?: string };
  if (order !== undefined) return order;
  if (date !== undefined) return -Date.parse(date);
  return from === undefined ? 0 : Date.parse(from);
}

/** Which of two texts comes first, letter by letter: days and years as ISO writes them in order of time. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
