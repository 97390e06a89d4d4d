import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { endedLine } from './ended-line.ts';
import { practicalOf, type Practical } from './practical.ts';
import type { Teller, Written } from '../telling/told.ts';

/** One activity in a list. */
export interface ActivityCard {
  title: string;
  short: string;
  audience: string;
  address: string;
  written: Written;
  practical: Practical | null;
  /** That it has ended and when, or null. */
  ended: string | null;
}

/** An activity as a card. */
export function activityCard(teller: Teller, activity: Item<'activities'>): ActivityCard {
  const { words, written } = teller.tell(activity);
  const { address } = teller.language;
  return {
    title: words.title,
    short: words.short,
    audience: words.audience[0] ?? '',
    address: address(entryAddress('activities', activity.id)),
    written,
    practical: practicalOf(teller, activity),
    ended: endedLine(teller, activity, 'activity.ended'),
  };
}
