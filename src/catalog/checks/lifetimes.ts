import type { Problem } from '../../problems/problem.ts';
import { statedFacts, type ReadFile } from '../entries/entries.ts';
import { errorAtField, warningAtField } from '../entries/field-problems.ts';
import { originalOf, type Reading } from '../entries/reading.ts';

/** An entry that ends before it begins, and one that sends its readers back to it, or to what has ended as well. */
export function lifetimeFaults(file: ReadFile, noun: 'aktivitet' | 'partner', reading: Reading): Problem[] {
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
      : followerFaults(file, noun, reading)),
  ];
}

/** Another entry that stands for one that has ended, and has ended as well; one that leads back in the end helps nobody. */
function followerFaults(file: ReadFile, noun: 'aktivitet' | 'partner', reading: Reading): Problem[] {
  const ended = endOf(file);
  const follower = followerOf(file, reading);
  const itsEnd = follower && endOf(follower);
  if (!ended || !itsEnd) return [];
  const { id } = follower;
  const path = ['ended', 'instead'];
  const other = `Skriv en ${noun}, der går videre, eller slet linjen`;
  if (leadsBack(file, reading))
    return [errorAtField(file, path, `»${id}« er også slut og fører tilbage til »${file.id}«`, other)];
  // The hours of a partner go on with the next one, which may have another after it.
  const isLed = noun === 'aktivitet' && itsEnd.instead !== undefined;
  if (itsEnd.on > ended.on && !isLed) return [];
  const advice = isLed ? `Skriv »${itsEnd.instead}«, som kommer i stedet for den, eller slet linjen` : other;
  return [warningAtField(file, path, `»${id}« slutter selv (${itsEnd.on})`, advice)];
}

function leadsBack(file: ReadFile, reading: Reading): boolean {
  const seen = new Set<ReadFile>();
  for (let next = followerOf(file, reading); next && !seen.has(next); next = followerOf(next, reading)) {
    if (next === file) return true;
    seen.add(next);
  }
  return false;
}

function endOf(file: ReadFile): { on: string; instead?: string | undefined } | undefined {
  return file.sound ? statedFacts<'activities' | 'partners'>(file).ended : undefined;
}

function followerOf(file: ReadFile, reading: Reading): ReadFile | undefined {
  const instead = endOf(file)?.instead;
  return instead === undefined ? undefined : originalOf(reading, file.collection, instead);
}
