import { fold } from '../../problems/spelling.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';

/** Lists in which a name stands once, and the field that holds the name where a point of the list has several. */
const LISTS: readonly { of: CollectionName; list: string; name?: string }[] = [
  { of: 'surveys', list: 'groups', name: 'id' },
  { of: 'surveys', list: 'waves', name: 'year' },
  { of: 'surveys', list: 'waves', name: 'label' },
  { of: 'indicators', list: 'answers' },
  { of: 'indicators', list: 'headlineAnswers' },
  { of: 'activities', list: 'goals' },
  { of: 'activities', list: 'responsible' },
  { of: 'activities', list: 'partners' },
  { of: 'updates', list: 'activities' },
  { of: 'updates', list: 'indicators' },
  { of: 'years', list: 'reported', name: 'partner' },
];

/** A name that stands in a list for the second time, and where. */
export interface Double {
  path: readonly PropertyKey[];
  name: string;
  list: string;
}

/**
 * Names that stand more than once in a list of an entry's facts. Two spellings that a table of figures cannot tell apart
 * are one name.
 */
export function doublesIn({ collection, data }: Listing): Double[] {
  return LISTS.filter(({ of }) => of === collection).flatMap(({ list, name: field }) => {
    const points = (data[list] ?? []) as readonly (string | Readonly<Record<string, string | number>>)[];
    const names = points.map((point) =>
      typeof point === 'string' ? point : String(point[field ?? ''] ?? ''),
    );
    const folded = names.map(fold);
    return folded.flatMap((same, index): Double[] => {
      const name = names[index] ?? '';
      if (name === '' || folded.indexOf(same) === index) return [];
      return [{ path: [list, index, ...(field === undefined ? [] : [field])], name, list }];
    });
  });
}

/** An entry whose facts are in order, each by itself. */
interface Listing {
  collection: CollectionName;
  data: Readonly<Record<string, unknown>>;
}
