import { dayOf, noDay } from './environment.ts';
import { git, gitLog } from './git-history.ts';

/** When a file came to be and when it was changed last, as UTC days of commits: the day of a build is one, too. */
export interface FileDates {
  created: string;
  changed: string;
}

/**
 * The dates of the files below a folder of the site root, by path relative to the root. Files that are not
 * committed yet have none; nor have any outside a git repository.
 */
export function fileDates(siteRoot: string, folder: string): ReadonlyMap<string, FileDates> {
  const options = ['--relative', '--name-only', '--format=@%ct', '--', folder];
  const dates = new Map<string, FileDates>();
  let day = '';
  for (const line of (gitLog(siteRoot, options) ?? '').split('\n')) {
    if (line.startsWith('@')) day = dayOf(Number(line.slice(1))) ?? noDay;
    else if (line !== '') dates.set(line, { created: day, changed: dates.get(line)?.changed ?? day });
  }
  return dates;
}

/**
 * The UTC day of the last commit that changed a file or took it away; null while what it says now is in no commit, and outside a
 * git repository.
 *
 * @param file path relative to the site root
 */
export function lastChange(siteRoot: string, file: string): string | null {
  if (git(siteRoot, ['status', '--porcelain', '--', file]) !== '') return null;
  return fileDates(siteRoot, file).get(file)?.changed ?? null;
}
