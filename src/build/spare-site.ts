import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Where the site is kept that stood in a place before the one that stands there now. Most of its files are one and the same
 * as those that stand there, and the next build needs them again: to delete and link tens of thousands of files would take
 * a large site longer than to make what has changed.
 *
 * @param place absolute path that sites are built to
 */
export function spareFolder(place: string, cache: string): string {
  return path.join(cache, 'builds', `${createHash('sha256').update(place).digest('hex').slice(0, 32)}.site`);
}

/** Takes the spare site as the beginning of a new one, if there is one that nobody else has taken. */
export function takeSpare(spare: string, folder: string): void {
  try {
    renameSync(spare, folder);
  } catch {
    // Everything is linked anew.
  }
}

/** Keeps a site that stands nowhere any more, or deletes it where that takes more than a new name. */
export function keepSpare(site: string, spare: string): void {
  rmSync(spare, { recursive: true, force: true });
  mkdirSync(path.dirname(spare), { recursive: true });
  try {
    renameSync(site, spare);
  } catch {
    rmSync(site, { recursive: true, force: true }); // two disks, or another build was quicker
  }
}
