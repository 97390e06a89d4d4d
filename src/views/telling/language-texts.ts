import type { Item } from '../../catalog/entries/item.ts';
import type { Site } from '../../catalog/joined/site.ts';
import { danishWord, type Language } from '../../i18n/language.ts';
import type { WordKey } from '../../i18n/words/da.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { tellerFor, type Teller } from './told.ts';

/** A text in each language of a site that has it, as JSON-LD writes it. What only repeats another is left out. */
export function inLanguages(site: Site, say: (teller: Teller) => string | undefined): LanguageText[] {
  const tags = new Map<string, string>();
  for (const { tag } of site.languages) {
    const text = say(tellerFor(site, tag))?.replace(ISOLATES, '');
    if (text !== undefined && !tags.has(text)) tags.set(text, tag);
  }
  return [...tags].map(([text, tag]) => ({ '@language': tag, '@value': text }));
}

/**
 * What is made of interface words in each language of a site that has these words of its own; where none has, once in Danish,
 * in which all are at hand.
 */
export function wordsInLanguages(
  site: Site,
  keys: readonly WordKey[],
  say: (language: Pick<Language, 'word'>) => string,
): LanguageText[] {
  const texts = inLanguages(site, ({ language }) =>
    keys.every((key) => language.hasWord(key)) ? say(language) : undefined,
  );
  const danish = say({ word: danishWord }).replace(ISOLATES, '');
  return texts.length > 0 ? texts : [{ '@language': 'da', '@value': danish }];
}

/** The words of an entry when it is written in the teller's own language. */
export function ownWords<Name extends CollectionName>(teller: Teller, item: Item<Name>) {
  const told = teller.tell(item);
  return told.written.lang === teller.language.tag ? told.words : undefined;
}

/** Marks that set a text in another direction apart on a page. */
const ISOLATES = /[\u2066-\u2069]/g;

/** A text and the language that it is in. */
export interface LanguageText {
  '@language': string;
  '@value': string;
}
