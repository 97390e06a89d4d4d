import type { Facts } from './item.ts';

/**
 * Whether an activity has ended by a day `YYYY-MM-DD`: from the day that it ends on. An end can be written down before it
 * comes; until then the activity is running.
 */
export function activityHasEnded(
  { facts: { ended } }: { facts: Pick<Facts<'activities'>, 'ended'> },
  day: string,
): boolean {
  return ended !== undefined && ended.on <= day;
}
