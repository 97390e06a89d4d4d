import type { Place } from '../problems/problem.ts';
import { createPositionLookup, normaliseLineEnds } from './text-lines.ts';

/** A file's text in which a checker looks up where the words stand that it read from it. */
export interface SourceText {
  /**
   * Where a part of a value stands. The value was read from `start` on, perhaps folded, indented or escaped, so that
   * the part is looked for; when it is not found, because it was disguised, the answer is `start`.
   *
   * @param at index of the part in the value
   * @param length of the part
   */
  locate(start: Place, value: string, at: number, length: number): Place;
}

/** Prepares a text for looking up places. */
export function sourceText(text: string): SourceText {
  const normal = normaliseLineEnds(text);
  const positionAt = createPositionLookup(normal);
  const lineStarts = [0, ...[...normal.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return {
    locate(start, value, at, length) {
      const part = value.slice(at, at + length);
      // Nothing is found again where it was found, for ever.
      const step = Math.max(1, length);
      let from = (lineStarts[start.line - 1] ?? 0) + start.column - 1;
      for (
        let before = value.indexOf(part);
        before >= 0 && before < at;
        before = value.indexOf(part, before + step)
      ) {
        const found = normal.indexOf(part, from);
        if (found < 0) return start;
        from = found + step;
      }
      const found = normal.indexOf(part, from);
      return found < 0 || found > from + 2 * value.length + 400 ? start : positionAt(found);
    },
  };
}
