import type { z } from 'zod';
import type { CollectionName } from '../../schemas/collection-names.ts';
import type { entrySchemas } from '../../schemas/collections.ts';

/** One entry with its facts, its words in the default language and in every translation there is. */
export interface Item<Name extends CollectionName> {
  /** File name without ending: the last segment of its address in every language. */
  id: string;
  facts: Facts<Name>;
  original: Text<Name>;
  translations: ReadonlyMap<string, Text<Name>>;
}

/** The words of one entry in one language. */
export interface Text<Name extends CollectionName> {
  words: WordsOf<Name>;
  /** The language the words are written in. */
  locale: string;
  /**
   * How far a reader can rely on them. Where the original has changed since, they are `outdated`, or `outdated-machine` when no
   * person has read them either.
   */
  state: 'original' | 'reviewed' | 'machine' | 'outdated' | 'outdated-machine' | 'missing';
  /** `goals/da/<id>`: where the body is found. */
  document: string;
  hasBody: boolean;
}

/** The words of an entry for a reader's language; the original with state `missing` when there is no translation. */
export function textIn<Name extends CollectionName>(item: Item<Name>, tag: string): Text<Name> {
  if (tag === item.original.locale) return item.original;
  return item.translations.get(tag) ?? { ...item.original, state: 'missing' };
}

/** Whether the original of a translation has changed since it was made. */
export function isOutdated({ state }: Pick<Text<CollectionName>, 'state'>): boolean {
  return state === 'outdated' || state === 'outdated-machine';
}

/** Whether a translation is a machine's that no person has read. */
export function isOfMachine({ state }: Pick<Text<CollectionName>, 'state'>): boolean {
  return state === 'machine' || state === 'outdated-machine';
}

/** The facts of a collection's entries. */
export type Facts<Name extends CollectionName> = z.output<(typeof entrySchemas)[Name]['facts']>;

/** The words of a collection's entries. */
export type WordsOf<Name extends CollectionName> = z.output<(typeof entrySchemas)[Name]['words']>;
