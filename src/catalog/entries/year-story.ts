import type { Facts, Item } from './item.ts';
import type { Catalog } from './join.ts';

/** What editors have written of a year, or undefined. */
export function storyOf({ years }: Pick<Catalog, 'years'>, year: number): Item<'years'> | undefined {
  return years.find(({ id }) => id === String(year));
}

/** The hours that partners have reported for a year. */
export function reportedIn(catalog: Pick<Catalog, 'years'>, year: number): Facts<'years'>['reported'] {
  return storyOf(catalog, year)?.facts.reported ?? [];
}
