import { errorIn, fileStart, warningIn, type Place, type Problem } from '../../problems/problem.ts';
import type { ReadFile } from './entries.ts';

type File = Pick<ReadFile, 'file' | 'entry'>;

/** The field, what is wrong with it and what to do; with `part`, the name of the field is what is wrong. */
type AtField = [path: readonly PropertyKey[], what: string, advice: string, part?: 'name'];

/** An error at a field of a file, or at its name; at the beginning of a file that cannot be taken apart. */
export function errorAtField(file: File, ...[path, what, advice, part]: AtField): Problem {
  return errorIn(file.file, placeOfField(file, path, part), what, advice);
}

/** A warning at the same places. */
export function warningAtField(file: File, ...[path, what, advice, part]: AtField): Problem {
  return warningIn(file.file, placeOfField(file, path, part), what, advice);
}

function placeOfField({ entry }: File, path: readonly PropertyKey[], part?: 'name'): Place {
  return entry?.frontmatter.placeOf(path, part) ?? fileStart;
}
