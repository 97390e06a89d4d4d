import { entrySchemas } from '../../schemas/collections.ts';
import type { ReadFile } from '../entries/entries.ts';

/** One text in the front matter of a file that readers will see. */
export interface FieldText {
  /** The field's name, such as `summary`. */
  field: string;
  path: readonly PropertyKey[];
  value: string;
}

/** Every text in a file's words; facts, verbatim texts and the like are left out. */
export function fieldTextsOf({ collection, data }: Pick<ReadFile, 'collection' | 'data'>): FieldText[] {
  const fields = Object.keys(entrySchemas[collection].words.shape);
  return fields.flatMap((field) =>
    textsIn(data[field], [field]).map(({ path, value }) => ({ field, path, value })),
  );
}

function textsIn(
  value: unknown,
  path: readonly PropertyKey[],
): { path: readonly PropertyKey[]; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => textsIn(part, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}
