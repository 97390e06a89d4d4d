import { errorIn, fileStart, warningIn, type Place, type Problem } from '../../problems/problem.ts';
import type { ReadFile } from './entries.ts';

type File = Pick<ReadFile, 'file' | 'entry'>;

/** An error at a field of a file, or at its name; at the beginning of a file that cannot be taken apart. */
export function errorAtField(
  file: File,
  path: readonly PropertyKey[],
  what: string,
  advice: string,
  part?: 'name',
): Problem {
  return errorIn(file.file, placeOfField(file, path, part), what, advice);
}

/** A warning at a field of a file, or at its name; at the beginning of a file that cannot be taken apart. */
export function warningAtField(
  file: File,
  path: readonly PropertyKey[],
  what: string,
  advice: string,
  part?: 'name',
): Problem {
  return warningIn(file.file, placeOfField(file, path, part), what, advice);
}

function placeOfField({ entry }: File, path: readonly PropertyKey[], part?: 'name'): Place {
  return entry?.frontmatter.placeOf(path, part) ?? fileStart;
}
