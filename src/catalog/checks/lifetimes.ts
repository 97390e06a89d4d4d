import type { Problem } from '../../problems/problem.ts';
import { statedFacts, type ReadFile } from '../entries/entries.ts';
import { errorAtField } from '../entries/field-problems.ts';

/** An entry that ends before it begins, or that readers are sent to from its own page. */
export function lifetimeFaults(file: ReadFile, noun: 'aktivitet' | 'partner'): Problem[] {
  const { started, ended } = statedFacts<'activities' | 'partners'>(file);
  if (!ended) return [];
  const named = `${noun[0]?.toUpperCase()}${noun.slice(1)}en`;
  const early = `${named} slutter (${ended.on}), før den begynder (${started})`;
  const itself = `»${file.id}« er ${named.toLowerCase()} selv`;
  return [
    ...(started !== undefined && ended.on < started
      ? [errorAtField(file, ['ended', 'on'], early, 'Byt de to om, eller ret den ene')]
      : []),
    ...(ended.instead === file.id
      ? [errorAtField(file, ['ended', 'instead'], itself, `Skriv en anden ${noun}, eller slet linjen`)]
      : []),
  ];
}
