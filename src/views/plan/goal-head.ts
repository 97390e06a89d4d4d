import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Item } from '../../catalog/entries/item.ts';
import type { Teller, Written } from '../telling/told.ts';

/** What stands of a goal where goals are listed. */
export interface GoalHead {
  title: string;
  short: string;
  address: string;
  written: Written;
}

/** A goal in a list, in one language. */
export function goalHead(teller: Teller, goal: Item<'goals'>): GoalHead {
  const { words, written } = teller.tell(goal);
  const address = teller.language.address(entryAddress('goals', goal.id));
  return { title: words.title, short: words.short, address, written };
}
