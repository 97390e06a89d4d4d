import type { Problem } from '../../problems/problem.ts';
import { listOf, meant } from '../../problems/quoted.ts';
import { placeOfField, textsIn, type ReadFile } from '../entries/entries.ts';
import { originalOf, type Reading } from '../entries/reading.ts';

/** Words for answers, groups and what divides them, whose names are none of those: readers would see the names instead. */
export function checkLabelNames(reading: Reading): Problem[] {
  return reading.files.flatMap((file) => {
    const original = originalOf(reading, file.collection, file.id);
    if (!original?.sound) return [];
    return LABELS.filter(({ of }) => of === file.collection).flatMap(({ field, list, namesIn }) => {
      const labels = file.data[field];
      const known = namesIn(original.data[list]);
      if (typeof labels !== 'object' || labels === null) return [];
      return Object.keys(labels).flatMap((name) =>
        known.includes(name) ? [] : [unknownName(file, [field, name], known, original)],
      );
    });
  });
}

function unknownName(
  file: ReadFile,
  [field, name]: readonly [string, string],
  known: readonly string[],
  original: ReadFile,
): Problem {
  const choices = known.length > 0 ? `Vælg mellem ${listOf(known)}` : `Der er ingen i ${original.file}`;
  const advice = meant(name, known, `${choices}, eller slet linjen`);
  // A translation may be older than its original, and is told as such.
  const severity = file === original ? 'error' : 'warning';
  return {
    file: file.file,
    ...placeOfField(file, [field, name], 'name'),
    what: `»${name}« under »${field}« er der ikke noget, der hedder`,
    advice,
    severity,
  };
}

const LABELS: readonly {
  of: ReadFile['collection'];
  field: string;
  list: string;
  namesIn: (list: unknown) => string[];
}[] = [
  { of: 'indicators', field: 'answerLabels', list: 'answers', namesIn: textsIn },
  { of: 'surveys', field: 'groupLabels', list: 'groups', namesIn: (list) => textsIn(list, 'id') },
  {
    of: 'surveys',
    field: 'dimensionLabels',
    list: 'groups',
    namesIn: (list) => [...new Set(textsIn(list, 'dimension'))],
  },
];
