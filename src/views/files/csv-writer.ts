/**
 * A table as CSV for programs: comma, LF, UTF-8. A cell that begins as a formula does is led by an apostrophe, so that a
 * spreadsheet that reads the file by its commas shows it as text. A plain number below zero stays as it is. Cells are not
 * guarded against a program that is told to split lines at other signs than the comma.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** How a formula begins. `-1+2` is one, `-1.5` and `-1e-7` are numbers. */
const FORMULA = /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?(?:e[+-]?\d+)?$)/i;
