import type { CollectionName } from '../../schemas/collection-names.ts';
import { choose, meant } from '../../problems/quoted.ts';
import { idsIn, type Reading } from './reading.ts';

/** More names than this make a line hard to read. */
const NAMED = 12;

/** What to do about a name that no entry of a collection has: the nearest, the choices, or that there are none yet. */
export function adviseEntry(name: string, collection: CollectionName, reading: Reading): string {
  const known = idsIn(reading, collection);
  const folder = `content/${collection}/${reading.readable.defaultLocale}`;
  if (known.length === 0) return `Der er ingen endnu: skriv en fil i ${folder}`;
  return meant(name, known, choose(known, NAMED));
}
