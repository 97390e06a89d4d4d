import type { Cell } from 'write-excel-file/node';
import { keep } from './keep.ts';

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
export async function packWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  // Most builds find every workbook packed before, and the writer takes a tenth of a second to load.
  const { default: writeWorkbook } = await import('write-excel-file/node');
  return undated(await writeWorkbook(written(sheets)).toBuffer());
}

/** The same from the cache when it was packed before: packing one takes longer than writing a page. */
export function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const code = ['export/spreadsheet.ts'];
  const packages = ['write-excel-file', 'fflate'];
  return keep({ folder: 'workbooks', code, packages, input: sheets }, () => packWorkbook(sheets));
}

function written(sheets: readonly Sheet[]) {
  return sheets.map(({ name, headings, rows, widths, rightToLeft }) => ({
    sheet: name,
    data: [headings.map(heading), ...rows.map((row) => row.map(cell))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    rightToLeft,
  }));
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

/**
 * The writer stamps its parts with the time of day. The stamps are overwritten where they stand, in the directory at
 * the end of a ZIP file and before each part: packing anew would cost more than all the rest.
 */
function undated(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - END_LENGTH;
  if (view.getUint32(end, true) !== END) throw new Error('the workbook is no ZIP file without a comment');
  let at = view.getUint32(end + 16, true);
  for (let parts = view.getUint16(end + 10, true); parts > 0; parts -= 1) {
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/** Signature and length of the record at the end of a ZIP file (APPNOTE 4.3.16). */
const END = 0x06054b50;
const END_LENGTH = 22;

/** 1 January 1980, midnight, with which ZIP's time begins. */
const FIRST_DAY = 0x00210000;
