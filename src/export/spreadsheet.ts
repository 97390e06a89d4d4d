import { unzipSync, zipSync } from 'fflate';
import writeWorkbook, { type Cell } from 'write-excel-file/node';

/** One sheet: a row of headings, then rows of texts, numbers and empty cells. */
export interface Sheet {
  /** At most 31 characters, without `[]:*?/\`. */
  name: string;
  headings: readonly string[];
  rows: readonly (readonly CellValue[])[];
  /** Width of each column in characters. */
  widths: readonly number[];
  rightToLeft: boolean;
}

/** Numbers stay numbers; a text is always text, whatever it begins with. */
export type CellValue = string | number | null;

/**
 * A workbook as the bytes of an `.xlsx` file: the same for the same sheets, on every day. No cell is ever a
 * formula: texts are typed as text in the file, which a spreadsheet shows and does not evaluate.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const bytes = await writeWorkbook(
    sheets.map(({ name, headings, rows, widths, rightToLeft }) => ({
      sheet: name,
      data: [headings.map(heading), ...rows.map((row) => row.map(cell))],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      rightToLeft,
    })),
  ).toBuffer();
  return undated(bytes);
}

function heading(text: string): Cell {
  return { value: text, type: String, fontWeight: 'bold' };
}

function cell(value: CellValue): Cell {
  if (value === null || value === '') return null;
  return typeof value === 'number'
    ? { value, type: Number, format: Number.isInteger(value) ? '0' : '0.0#' }
    : { value, type: String, wrap: value.length > 60, alignVertical: 'top' };
}

/** The writer stamps its parts with the time of day; a ZIP file begins in 1980. */
function undated(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1), level: 9 });
}
