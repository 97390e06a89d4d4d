import { entrySchemas } from '../../schemas/collections.ts';
import type { ReadFile } from '../entries/entries.ts';

/** One text in the front matter of a file that readers will see. */
export interface FieldText {
  /** The field's name, such as `summary`. */
  field: string;
  /** Null for words that are the author's own and no sentence, such as a title. */
  kind: FieldKind | null;
  path: readonly PropertyKey[];
  value: string;
}

/**
 * What stands in a field that a check takes otherwise than others: words as they were `asked`, a `label` of what the survey
 * divides by, which may be an age or a year, or whole sentences of the author's.
 */
export type FieldKind = 'asked' | 'label' | 'sentence';

const KINDS: Readonly<Record<string, FieldKind>> = {
  question: 'asked',
  changedQuestions: 'asked',
  answerLabels: 'asked',
  groupLabels: 'label',
  dimensionLabels: 'label',
  waveLabels: 'label',
  short: 'sentence',
  summary: 'sentence',
  role: 'sentence',
  tasks: 'sentence',
  audience: 'sentence',
  happens: 'sentence',
  sentence: 'sentence',
  breakReason: 'sentence',
};

/** Every text in a file's words; facts, verbatim texts and the like are left out. */
export function fieldTextsOf({ collection, data }: Pick<ReadFile, 'collection' | 'data'>): FieldText[] {
  const fields = Object.keys(entrySchemas[collection].words.shape);
  return fields.flatMap((field) =>
    textsBelow(data[field], [field]).map(({ path, value }) => ({
      field,
      kind: KINDS[field] ?? null,
      path,
      value,
    })),
  );
}

function textsBelow(
  value: unknown,
  path: readonly PropertyKey[],
): { path: readonly PropertyKey[]; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => textsBelow(part, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsBelow(part, [...path, key]));
}
