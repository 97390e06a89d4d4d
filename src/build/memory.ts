import { createHash } from 'node:crypto';
import path from 'node:path';
import { BUILDS } from '../export/keep.ts';
import { cacheFolder } from '../site/cache-folder.ts';

/**
 * Where builds remember something of a place that sites are built to: beside each other in the cache, by the place.
 *
 * @param place absolute path
 * @param ending of the file or folder, with its dot
 */
export function memoryOf(place: string, ending: string): string {
  const name = createHash('sha256').update(place).digest('hex').slice(0, 32);
  return path.join(cacheFolder(BUILDS), `${name}${ending}`);
}
