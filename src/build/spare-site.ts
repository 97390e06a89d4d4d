import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { memoryOf } from './memory.ts';
import { whereFree } from './take-place.ts';

/**
 * Where the site is kept that stood in a place before the one that stands there now. Most of its files are one and the same
 * as those that stand there, and the next build needs them again: to delete and link tens of thousands of files would take
 * a large site longer than to make what has changed.
 *
 * @param place absolute path that sites are built to
 */
export function spareFolder(place: string): string {
  return memoryOf(place, '.site');
}

/** Takes the spare site as the beginning of a new one, if there is one that nobody else has taken. */
export function takeSpare(spare: string, folder: string): void {
  try {
    renameSync(spare, folder);
  } catch {
    // Everything is linked anew.
  }
}

/**
 * Lets go of a site that stands nowhere any more: a large one is kept as the spare one, others are deleted in a moment. What of
 * it is held by another program may stay, `mendPlace` of a later run removes it.
 *
 * @param pages how many pages it has, about
 */
export function letGoOfSite(site: string, spare: string, pages: number): void {
  const remove = (folder: string): void => whereFree(() => rmSync(folder, { recursive: true, force: true }));
  if (pages < LARGE) return remove(site);
  remove(spare);
  mkdirSync(path.dirname(spare), { recursive: true });
  try {
    renameSync(site, spare);
  } catch {
    remove(site); // two disks, or another build was quicker
  }
}

/** Pages from which on it is worth the place on the disk. */
const LARGE = 2000;
