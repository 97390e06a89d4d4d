import type { Item } from '../catalog/item.ts';
import type { Teller } from './told.ts';

/** One activity in a list. */
export interface ActivityCard {
  title: string;
  short: string;
  audience: string;
  address: string;
  lang: string;
  /** That it has ended and when, or null. */
  ended: string | null;
}

/** An activity as a card. */
export function activityCard(teller: Teller, activity: Item<'activities'>): ActivityCard {
  const { words, lang } = teller.tell(activity);
  const { word, formats, address } = teller.language;
  const { ended } = activity.facts;
  return {
    title: words.title,
    short: words.short,
    audience: words.audience[0] ?? '',
    address: address(`/aktiviteter/${activity.id}/`),
    lang,
    ended: ended ? word('activity.ended', { date: formats.day(ended.on) }) : null,
  };
}
