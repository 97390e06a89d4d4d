import { hasEndedBy } from '../../catalog/entries/lifetime.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { onlyIn, originalTeller, type Teller, type Written } from '../telling/told.ts';

/** When and where something is, and whom to ask. */
export interface Practical {
  lines: readonly string[];
  written: Written;
  /** That these are not translated, where the rest of the entry is; else null. */
  only: string | null;
}

/**
 * What is known of when and where an activity is, and whom to ask: in the reader's language or, where its translation has
 * not got it, in the original's; null when it is not known, or the activity has ended.
 */
export function practicalOf(teller: Teller, activity: Item<'activities'>): Practical | null {
  if (hasEndedBy(activity.facts, teller.site.report.buildDate)) return null;
  const own = teller.tell(activity);
  const told = [own, originalTeller(teller.site).tell(activity)].find(({ words }) => words.practical);
  if (!told?.words.practical) return null;
  const only = told.written.lang === own.written.lang ? null : onlyIn(teller, told.written.lang);
  return { lines: told.words.practical, written: told.written, only };
}
