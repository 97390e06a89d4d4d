import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Report } from '../../catalog/figures/evaluate.ts';
import { hasEndedBy } from '../../catalog/entries/lifetime.ts';
import type { Item } from '../../catalog/entries/item.ts';
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

/** All activities as they stand in a list: those that have ended come after those that have not. */
export function runningFirst({ catalog, buildDate }: Report): Item<'activities'>[] {
  const last = (activity: Item<'activities'>): number => (hasEndedBy(activity.facts, buildDate) ? 1 : 0);
  return catalog.activities.toSorted((a, b) => last(a) - last(b));
}

/** The activities that are tied to a goal, in the order of such a list. */
export function activitiesOf(report: Report, goal: Item<'goals'>): Item<'activities'>[] {
  return runningFirst(report).filter(({ facts }) => facts.goals.includes(goal.id));
}

/** The partners that are tied to an activity: who is responsible, then who helps. */
export function partnersOf({ facts }: Item<'activities'>): string[] {
  return [...facts.responsible, ...facts.partners];
}

/** That an activity has ended and when, or null. */
export function endedLine({ site, language }: Teller, activity: Item<'activities'>): string | null {
  const { ended } = activity.facts;
  if (!ended || !hasEndedBy(activity.facts, site.report.buildDate)) return null;
  return language.word('activity.ended', { date: language.formats.day(ended.on) });
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
    ended: endedLine(teller, activity),
  };
}
