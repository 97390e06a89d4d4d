import {
  publishedColumns,
  publishedFile,
  type PublishedColumnId,
  type PublishedRow,
} from '../schemas/published-row.ts';
import { danishBase, danishLine, danishNumber, danishPercent, danishTable } from './danish-csv.ts';
import { decodePublished, publishedTable } from './published-file.ts';

/** A row as a line of `data/published.csv`, without its line end. */
export function publishedLine(row: WrittenRow): string {
  const cells = cellsOf(row);
  return danishLine(publishedColumns.map(({ id }) => cells[id]));
}

/**
 * The bytes of `data/published.csv` with rows at its end. Spreadsheet programs save the table with another delimiter or
 * encoding, or with its columns moved, and it is still read; new rows are of the form that is there, or the whole table
 * is written anew in ours with all its texts, since rows of two forms in one file cannot be read.
 *
 * @param bytes the file as it is; null begins it
 * @throws Error when the file as it is cannot be read, which the door tells before anything is written
 */
export function withPublished(bytes: Uint8Array | null, rows: readonly WrittenRow[]): Buffer {
  if (bytes === null) {
    const headers = publishedColumns.map(({ header }) => header);
    return withPublished(Buffer.from(danishTable([headers])), rows);
  }
  if (rows.length === 0) return Buffer.from(bytes);
  const decoded = decodePublished(bytes);
  if ('faults' in decoded) throw new Error(`${publishedFile} cannot be read`);
  const { table, columns } = publishedTable(decoded.text);
  const added = rows.map((row) => {
    const cells = cellsOf(row);
    const line = Array.from({ length: Math.max(...columns.values()) + 1 }, () => '');
    for (const [id, index] of columns) line[index] = cells[id];
    return line;
  });
  if (decoded.encoding !== 'utf-8' || table.delimiter !== ';') {
    const kept = table.records.map(({ cells }) => cells.map(({ text }) => text));
    return Buffer.from(danishTable([...kept, ...added]));
  }
  const lines = added.map((line) => `${danishLine(line)}\r\n`).join('');
  return Buffer.concat([bytes, Buffer.from(`${bytes.at(-1) === 0x0a ? '' : '\r\n'}${lines}`)]);
}

function cellsOf(row: WrittenRow): Record<PublishedColumnId, string> {
  const { before, correction } = row;
  return {
    survey: row.survey,
    year: String(row.year),
    indicator: row.indicator,
    group: row.group ?? '',
    answer: row.answer ?? '',
    percentBefore: danishPercent(before.percent),
    nBefore: danishNumber(before.n),
    nEffectiveBefore: danishBase(before.nEffective),
    percent: danishPercent(row.percent),
    n: danishNumber(row.n),
    nEffective: danishBase(row.nEffective),
    date: correction?.date ?? '',
    reason: correction?.reason ?? '',
  };
}

/** A row before it has a place in the file. */
type WrittenRow = Omit<PublishedRow, 'at'>;
