import type { Item } from '../../catalog/entries/item.ts';
import { endedLast } from '../../catalog/entries/lifetime.ts';
import type { Report } from '../../catalog/figures/evaluate.ts';

/** The activities that are tied to a goal, as their lists have them: those that have ended come after those that have not. */
export function activitiesOf({ catalog, buildDate }: Report, goal: Item<'goals'>): Item<'activities'>[] {
  const tied = catalog.activities.filter(({ facts }) => facts.goals.includes(goal.id));
  return endedLast(tied, buildDate);
}

/** The partners that are tied to an activity: who is responsible, then who helps. */
export function partnersOf({ facts }: Item<'activities'>): string[] {
  return [...facts.responsible, ...facts.partners];
}
