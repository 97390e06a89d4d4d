import { entryAddress } from '../catalog/addresses.ts';
import type { Item } from '../catalog/item.ts';
import type { Link } from './frame.ts';
import { unlessOfPage, type Teller } from './told.ts';

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
