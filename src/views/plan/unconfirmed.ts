import type { Facts } from '../../catalog/entries/item.ts';

/** Whether the day or year when a milestone was expected has passed, and nobody has written since that it happened. */
export function isUnconfirmed({ from, to = from, certainty }: Facts<'milestones'>, day: string): boolean {
  return certainty === 'expected' && to < day.slice(0, to.length);
}
