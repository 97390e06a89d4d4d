/**
 * Where each cell of a record starts. The lengths follow from the parsed texts: a quoted cell is longer by its two
 * quotes and one for each quote within. When the sum does not lead to a delimiter, the quoting is broken there.
 *
 * @param start where the record starts in the text
 * @param end where it ends, before its line end
 * @param cells the texts of its cells as parsed
 */
export function locateCells(
  text: string,
  start: number,
  end: number,
  cells: readonly string[],
  delimiter: string,
): CellOffsets {
  const offsets: number[] = [];
  let at = start;
  for (const cell of cells) {
    const opening = at;
    if (text[at] === '"') {
      at += cell.length + 2 + (cell.split('"').length - 1);
      if (text[at - 1] !== '"') return { offsets, unclosed: opening };
      while (text[at] === ' ') at++;
    } else {
      at += cell.length;
    }
    const last = offsets.length === cells.length - 1;
    if (last ? at !== end : text[at] !== delimiter) return { offsets, unclosed: opening };
    offsets.push(opening);
    at += 1;
  }
  return { offsets };
}

/** The offsets in the text; `unclosed` is that of the cell whose quote does not end as it should, behind which none is known. */
interface CellOffsets {
  offsets: number[];
  unclosed?: number;
}
