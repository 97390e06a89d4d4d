import { errorIn, type Problem } from '../../problems/problem.ts';
import { placeOfField, statedFacts, type ReadFile } from '../entries/entries.ts';

/** An entry that ends before it begins, or that readers are sent to from its own page. */
export function lifetimeFaults(file: ReadFile, noun: 'aktivitet' | 'partner'): Problem[] {
  const { started, ended } = statedFacts<'activities' | 'partners'>(file);
  if (!ended) return [];
  const named = `${noun[0]?.toUpperCase()}${noun.slice(1)}en`;
  const fault = (field: string, what: string, advice: string): Problem =>
    errorIn(file.file, placeOfField(file, ['ended', field]), what, advice);
  const early = `${named} slutter (${ended.on}), før den begynder (${started})`;
  const itself = `»${file.id}« er ${named.toLowerCase()} selv`;
  return [
    ...(started !== undefined && ended.on < started
      ? [fault('on', early, 'Byt de to om, eller ret den ene')]
      : []),
    ...(ended.instead === file.id
      ? [fault('instead', itself, `Skriv en anden ${noun}, eller slet linjen`)]
      : []),
  ];
}
