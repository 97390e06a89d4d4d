import type { Facts } from './item.ts';
import { hasEndedBy } from './lifetime.ts';

/** Whether an activity has ended by a day `YYYY-MM-DD`; until then it is running. */
export function activityHasEnded(
  { facts }: { facts: Pick<Facts<'activities'>, 'ended'> },
  day: string,
): boolean {
  return hasEndedBy(facts, day);
}
