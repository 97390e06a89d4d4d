import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Item } from '../../catalog/entries/item.ts';
import type { MessageValues } from '../../i18n/messages.ts';
import type { WordKey } from '../../i18n/words/da.ts';
import type { Link } from './link.ts';
import { unlessOfPage, type Teller } from './told.ts';
import { wordsAround } from './words-around.ts';

/** Collections whose entries each have a page that bears their title. */
type WithPage = 'goals' | 'indicators' | 'activities' | 'partners' | 'updates';

/** A link to the page of an entry, named by the title of that page; without a translation it says which language that is in. */
export function entryLink<Name extends WithPage>(teller: Teller, collection: Name, item: Item<Name>): Link {
  const { words, written } = teller.tell(item);
  return {
    text: words.title,
    address: teller.language.address(entryAddress(collection, item.id)),
    ...unlessOfPage(teller, written),
  };
}

/**
 * A link to the page of an entry that says a sentence with its title in it, »Next goal: Safety«.
 *
 * @param key an interface phrase that asks for `{title}`
 * @param values what else the phrase asks for
 */
export function entrySentence<Name extends WithPage>(
  teller: Teller,
  key: WordKey,
  [collection, item]: readonly [Name, Item<Name>],
  values: MessageValues = {},
): Link {
  return sentenceAround(teller, key, entryLink(teller, collection, item), values);
}

/** To the entry that follows one in a list, as a sentence that asks for its `{title}`; null after the last. */
export function nextLink<Name extends WithPage>(
  teller: Teller,
  key: WordKey,
  [collection, listed]: readonly [Name, readonly Item<Name>[]],
  { id }: Item<Name>,
): Link | null {
  const following = listed[listed.findIndex((item) => item.id === id) + 1];
  return following ? entrySentence(teller, key, [collection, following]) : null;
}

/** A link to the page of a year; its text is the number unless one is given. */
export function yearLink({ language }: Teller, year: number, text = String(year)): Link {
  return { text, address: language.address(entryAddress('years', String(year))) };
}

/** A link whose text, a title, stands in a phrase that asks for `{title}` and, maybe, more `values`. */
export function sentenceAround(
  { language }: Teller,
  key: WordKey,
  link: Link,
  values: MessageValues = {},
): Link {
  if (link.lang === undefined) return { ...link, text: language.word(key, { ...values, title: link.text }) };
  return { ...link, around: wordsAround(language, key, 'title', values) };
}
