import { fold } from '../../problems/spelling.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';

/** Lists in which a name stands once, and the field that holds the name where a point of the list has several. */
const LISTS: readonly { of: CollectionName; list: string; name?: string; or?: string }[] = [
  { of: 'surveys', list: 'groups', name: 'id' },
  { of: 'surveys', list: 'waves', name: 'year' },
  // A round without a label is called by its year.
  { of: 'surveys', list: 'waves', name: 'label', or: 'year' },
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
  return LISTS.filter(({ of }) => of === collection).flatMap(({ list, name: field, or }) => {
    const points = (data[list] ?? []) as readonly (string | Point)[];
    const own = points.map((point) => String((typeof point === 'string' ? point : point[field ?? '']) ?? ''));
    const names = points.map((point, index) =>
      typeof point === 'string' || own[index] !== '' ? (own[index] ?? '') : String(point[or ?? ''] ?? ''),
    );
    const folded = names.map(fold);
    return folded.flatMap((same, index): Double[] => {
      const name = names[index] ?? '';
      const first = folded.indexOf(same);
      // Of two that have no name of their own, what stands in its place is told by itself.
      const at = [index, first].find((one) => own[one] !== '');
      if (name === '' || first === index || at === undefined) return [];
      return [{ path: [list, at, ...(field === undefined ? [] : [field])], name, list }];
    });
  });
}

type Point = Readonly<Record<string, string | number>>;

/** An entry whose facts are in order, each by itself. */
interface Listing {
  collection: CollectionName;
  data: Readonly<Record<string, unknown>>;
}
