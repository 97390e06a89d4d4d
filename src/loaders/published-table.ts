import { fold } from '../problems/spelling.ts';
import { publishedColumns, type PublishedColumnId } from '../schemas/published-row.ts';
import { readCsv, type CsvTable } from './csv.ts';
import { decode } from './decode.ts';

/** The log holds every figure of every wave, in bytes: 1,200 indicators with ten waves of four figures take 3 MB. */
const LARGEST_LOG = 100_000_000;

/** Decodes the bytes of `data/published.csv`. Never throws. */
export function decodePublished(bytes: Uint8Array): ReturnType<typeof decode> {
  return decode(bytes, LARGEST_LOG);
}

/** The text of `data/published.csv` as a table, and the index of each of its columns. */
export function publishedTable(text: string): PublishedTable {
  const table = readCsv(text, (cells) => cells.filter((cell) => columnOf(cell) !== undefined).length);
  const headers = table.records[table.header]?.cells ?? [];
  const columns = new Map(
    headers.flatMap(({ text: header }, index): [PublishedColumnId, number][] => {
      const id = columnOf(header);
      return id ? [[id, index]] : [];
    }),
  );
  return { table, columns };
}

function columnOf(header: string): PublishedColumnId | undefined {
  return publishedColumns.find((column) => fold(column.header) === fold(header))?.id;
}

/** A table of published figures, whose columns may stand in any order among others. */
export interface PublishedTable {
  table: CsvTable;
  columns: ReadonlyMap<PublishedColumnId, number>;
}
