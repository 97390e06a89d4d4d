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

/** Activities as they stand in a list: those that have ended come after those that have not. */
export function runningFirst(activities: readonly Item<'activities'>[]): Item<'activities'>[] {
  const last = ({ facts }: Item<'activities'>): number => (facts.ended ? 1 : 0);
  return activities.toSorted((a, b) => last(a) - last(b));
}

/** That an activity has ended and when, or null. */
export function endedLine({ language }: Teller, { facts: { ended } }: Item<'activities'>): string | null {
  return ended ? language.word('activity.ended', { date: language.formats.day(ended.on) }) : null;
}

/** An activity as a card. */
export function activityCard(teller: Teller, activity: Item<'activities'>): ActivityCard {
  const { words, written } = teller.tell(activity);
  const { address } = teller.language;
  return {
    title: words.title,
    short: words.short,
    audience: words.audience[0] ?? '',
    address: address(`/aktiviteter/${activity.id}/`),
    written,
    ended: endedLine(teller, activity),
  };
}
