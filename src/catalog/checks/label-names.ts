import type { Problem } from '../../problems/problem.ts';
import { fold } from '../../problems/spelling.ts';
import { firstOf, listOf, meant } from '../../problems/quoted.ts';
import { textsIn, type ReadFile } from '../entries/entries.ts';
import { errorAtField, warningAtField } from '../entries/field-problems.ts';
import { originalOf, type Reading } from '../entries/reading.ts';

/**
 * Words for answers, groups, what divides them, survey rounds and those that asked anew, whose names are none of those, and names
 * for which a translation has no words: readers would see the names, or the original's words, instead.
 */
export function checkLabelNames(reading: Reading): Problem[] {
  return reading.files.flatMap((file) => {
    const original = originalOf(reading, file.collection, file.id);
    if (!original?.sound) return [];
    return namesToLabel(original).flatMap(({ field, names }) => {
      const labels = file.data[field] ?? {};
      if (typeof labels !== 'object') return [];
      const unknown = Object.keys(labels).filter((name) => !names.includes(name));
      const lacking = file === original ? [] : names.filter((name) => !Object.hasOwn(labels, name));
      const shown = names.map((name): [string, string] => [name, shownName(labels, name)]);
      return [
        ...doubleNames(file, field, shown),
        ...unknown.map((name) => unknownName(file, [field, name], names, original)),
        ...(lacking.length > 0 ? [withoutWords(file, field, lacking)] : []),
      ];
    });
  });
}

/**
 * The names that an original gives answers, groups, what divides them and survey rounds, and the years of those that asked anew, by
 * the field that holds words for them.
 */
export function namesToLabel({
  collection,
  data,
}: Pick<ReadFile, 'collection' | 'data'>): { field: string; names: string[] }[] {
  return LABELS.filter(({ of }) => of === collection).map(({ field, list, namesIn }) => ({
    field,
    names: namesIn(data[list]),
  }));
}

/** What readers see in the place of a name; nothing where a new wording is not given. */
function shownName(labels: object, name: string): string {
  const label = (labels as Record<string, unknown>)[name];
  return typeof label === 'string' ? label.trim() : name;
}

/** Words that readers see for two things, which they could not tell apart. */
function doubleNames(
  file: ReadFile,
  field: string,
  shown: readonly (readonly [name: string, word: string])[],
): Problem[] {
  // The question of two rounds may be the same.
  if (field === NEW_WORDINGS) return [];
  return shown.flatMap(([name, word], index) => {
    const first = shown.findIndex(([, other]) => fold(other) === fold(word));
    const other = shown[first]?.[0];
    if (first === index || other === undefined) return [];
    const labels = file.data[field] ?? {};
    const at = Object.hasOwn(labels, name) ? name : other;
    if (!Object.hasOwn(labels, at)) return [];
    const what = `»${word}« er det, læserne ser for både »${other}« og »${name}«`;
    return [errorAtField(file, [field, at], what, 'Skriv ord, som læserne kan skelne fra hinanden')];
  });
}

function withoutWords(file: ReadFile, field: string, names: readonly string[]): Problem {
  const seen = field === NEW_WORDINGS ? 'ordlyden' : 'navnet';
  const what = `Oversættelsen mangler ord for ${firstOf(names, 5)}, så læserne ser ${seen} fra originalen`;
  const lines = `»${names[0]}: …«`;
  const advice = file.data[field]
    ? `Skriv linjen ${lines} under »${field}:«`
    : `Skriv »${field}:« og under den, rykket to mellemrum ind, en linje for hver: ${lines}`;
  return warningAtField(file, [field], what, advice);
}

function unknownName(
  file: ReadFile,
  [field, name]: readonly [string, string],
  known: readonly string[],
  original: ReadFile,
): Problem {
  const choices = known.length > 0 ? `Vælg mellem ${listOf(known)}` : `Der er ingen i ${original.file}`;
  const advice = meant(name, known, `${choices}, eller slet linjen`);
  const what = `»${name}« under »${field}« er der ikke noget, der hedder`;
  // A translation may be older than its original, and is told as such.
  return (file === original ? errorAtField : warningAtField)(file, [field, name], what, advice, 'name');
}

const NEW_WORDINGS = 'changedQuestions';

const LABELS: readonly {
  of: ReadFile['collection'];
  field: string;
  list: string;
  namesIn: (list: unknown) => string[];
}[] = [
  { of: 'indicators', field: 'answerLabels', list: 'answers', namesIn: textsIn },
  // Which years there can be is a question of the survey's rounds; a translation has those of its original.
  {
    of: 'indicators',
    field: NEW_WORDINGS,
    list: NEW_WORDINGS,
    namesIn: (questions) => Object.keys(questions ?? {}),
  },
  { of: 'surveys', field: 'groupLabels', list: 'groups', namesIn: (list) => textsIn(list, 'id') },
  {
    of: 'surveys',
    field: 'dimensionLabels',
    list: 'groups',
    namesIn: (list) => [...new Set(textsIn(list, 'dimension'))],
  },
  // »2023/24« is the same in every language.
  {
    of: 'surveys',
    field: 'waveLabels',
    list: 'waves',
    namesIn: (list) => textsIn(list, 'label').filter((label) => /\p{L}/u.test(label)),
  },
];
