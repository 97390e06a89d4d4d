import type { Place } from '../problems/problem.ts';

/** The text with every line end (CRLF, CR, LF, also mixed) as a line feed. */
export function normaliseLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * Looks up the line and column of an offset in a text whose lines end with a line feed. Columns count UTF-16 units,
 * as VS Code and JavaScript do; no Danish letter takes more than one.
 */
export function createPositionLookup(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
