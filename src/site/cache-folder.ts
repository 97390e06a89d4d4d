import path from 'node:path';

/**
 * A folder for files that can be made anew at any time; '' is the one of them all. `KEEP_DIR` names another, for a build that is
 * to find nothing that others have kept, and to leave them nothing: a folder for this alone, as what lies in it grows old and is
 * deleted.
 */
export function cacheFolder(name: string): string {
  return path.resolve(process.env['KEEP_DIR'] || path.join('node_modules', '.cache'), name);
}
