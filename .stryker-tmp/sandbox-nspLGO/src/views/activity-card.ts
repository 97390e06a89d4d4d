// @ts-nocheck
import type { Item } from '../catalog/item.ts';
import type { Teller, Written } from './told.ts';

/** One activity in a list. */
export interface ActivityCard {
  title: string;
  short: string;
  audience: string;
  address: string;
  written: Written;
  /** That it has ended and when, or null. */
  ended: string | null;
}

/** An activity as a card. */
export function activityCard(teller: Teller, activity: Item<'activities'>): ActivityCard {
  const { words, written } = teller.tell(activity);
  const { word, formats, address } = teller.language;
  const { ended } = activity.facts;
  return {
    title: words.title,
    short: words.short,
    audience: words.audience[0] ?? '',
    address: address(`/aktiviteter/${activity.id}/`),
    written,
    ended: ended ? word('activity.ended', { date: formats.day(ended.on) }) : null,
  };
}
