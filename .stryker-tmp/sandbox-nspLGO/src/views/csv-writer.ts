/**
 * A table as CSV for programs: comma, LF, UTF-8. A cell that a spreadsheet would run as a formula is led by an
 * apostrophe, so that opening the file cannot execute anything.
 */
// @ts-nocheck

export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
