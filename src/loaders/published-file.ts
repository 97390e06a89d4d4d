import { existsSync } from 'node:fs';
import path from 'node:path';
import { errorAt, fileStart, type Fault, type Problem } from '../problems/problem.ts';
import { Day, isDay, isYear } from '../schemas/entry.ts';
import {
  publishedColumns,
  publishedFile,
  type PublishedColumnId,
  type PublishedRow,
} from '../schemas/published-row.ts';
import { isBlank } from './cell-count.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import { noReason } from './correction-reason.ts';
import { errorInCell, readCsv, type CsvCell, type CsvRecord, type CsvTable } from './csv.ts';
import { danishLine } from './danish-csv.ts';
import { decode } from './decode.ts';
import { checkSequence } from './published-sequence.ts';
import { readBytes } from './read-bytes.ts';
import { listOf, shown } from '../problems/quoted.ts';
import { fold, tidy } from '../problems/spelling.ts';
import { readLabel } from './survey-labels.ts';
import { readCount, readEffectiveCount, readPercent, type Reading } from './survey-values.ts';

/** The rows of `data/published.csv` below a site root; none when the file is not there. */
export function readPublished(siteRoot: string): { rows: PublishedRow[]; problems: Problem[] } {
  const location = path.join(siteRoot, publishedFile);
  return existsSync(location) ? readPublishedFile(readBytes(location)) : { rows: [], problems: [] };
}

/** Reads `data/published.csv` from its bytes; `rows` leaves out what is faulty. Never throws. */
export function readPublishedFile(bytes: Uint8Array): { rows: PublishedRow[]; problems: Problem[] } {
  const decoded = decodePublished(bytes);
  if ('faults' in decoded) return { rows: [], problems: decoded.faults.map(inFile) };
  const { table, columns } = publishedTable(decoded.text);
  const missing = publishedColumns.filter(({ id }) => !columns.has(id)).map(({ header }) => header);
  if (missing.length > 0) {
    const advice = `den første linje skal være »${danishLine(publishedColumns.map(({ header }) => header))}«`;
    const fault = errorAt(fileStart, `overskriften ${listOf(missing, 'og')} mangler`, advice);
    return { rows: [], problems: [...table.faults, fault].map(inFile) };
  }
  const rows: PublishedRow[] = [];
  const faults: Fault[] = [...table.faults];
  const width = table.records[table.header]?.cells.length ?? 0;
  for (const record of table.records.slice(table.header + 1)) {
    if (isBlank(record)) continue;
    const surplus = record.cells.slice(width).find(({ text }) => tidy(text) !== '');
    const result = surplus ? [refuseSurplus(surplus, table.delimiter)] : readRow(record, columns);
    if (Array.isArray(result)) faults.push(...result);
    else rows.push(result);
  }
  // What a row that cannot be read says may be what the next one begins with.
  return { rows, problems: (faults.length > 0 ? faults : checkSequence(rows)).map(inFile) };
}

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

function readRow(record: CsvRecord, columns: ReadonlyMap<PublishedColumnId, number>): PublishedRow | Fault[] {
  const { cells, faults, refused, read } = cellReader(record, columns);
  const percent = read('percent', readShare, null);
  const before = {
    percent: read('percentBefore', readShare, null),
    n: read('nBefore', readCount, null),
    nEffective: read('nEffectiveBefore', readEffectiveCount, null),
  };
  const date = read('date', readDate, '');
  const reason = tidy(cells.reason?.text ?? '');
  const { line, column } = record.cells[0] ?? record.end;
  const row: PublishedRow = {
    survey: read('survey', readName, ''),
    year: read('year', readYear, 0),
    indicator: read('indicator', readName, ''),
    group: read('group', readLabel, null),
    answer: read('answer', readLabel, null),
    percent,
    n: read('n', readCount, null),
    nEffective: read('nEffective', readEffectiveCount, null),
    before,
    correction: date === '' ? null : { date, reason },
    at: { line, column },
  };
  // A correction whose reason alone is damaged has been written: it is not asked for once more.
  if (faults.length > 0 || [...refused].some((cell) => cell !== cells.reason)) return faults;
  const half = refuseHalf(row, reason, cells);
  return half ? [half] : row;
}

/** What stands behind the last heading is the end of a reason with the delimiter in it, which readers would never see. */
function refuseSurplus(cell: CsvCell, delimiter: string): Fault {
  const sign = delimiter === ',' ? 'komma' : 'semikolon';
  const advice = `sæt " før og efter begrundelsen, når der er et ${sign} i den; ellers slet det, der er til overs`;
  return errorInCell(cell, `her står mere, end der er overskrifter til`, advice);
}

/** A correction has its day and its reason; a record has neither, and says what is shown. */
function refuseHalf(
  row: PublishedRow,
  reason: string,
  cells: CellReader<PublishedColumnId>['cells'],
): Fault | undefined {
  const fault = (id: PublishedColumnId, what: string, advice: string): Fault => {
    const cell = cells[id];
    return cell ? errorInCell(cell, what, advice) : errorAt(row.at, what, advice);
  };
  if (row.correction) {
    return reason === '' ? fault('reason', noReason.what, noReason.advice) : undefined;
  }
  if (reason !== '')
    return fault('date', 'datoen for rettelsen mangler', 'skriv dagen, tallet blev rettet, fx 2026-03-01');
  return row.percent === null
    ? fault('percent', 'andelen mangler', 'skriv den andel, siden viser, eller slet rækken')
    : undefined;
}

function readShare(text: string): Reading<number | null> {
  const reading = readPercent(text);
  return 'value' in reading && reading.value === 'withheld'
    ? { value: null }
    : (reading as Reading<number | null>);
}

function readName(text: string): Reading<string> {
  const name = tidy(text);
  return name === ''
    ? { what: 'cellen er tom', advice: 'skriv navnet, eller slet hele rækken' }
    : { value: name };
}

function readYear(text: string): Reading<number> {
  const year = tidy(text);
  if (isYear(year)) return { value: Number(year) };
  return { what: `${shown(text)} er ikke et årstal`, advice: 'skriv årstallet fra filens navn, fx 2024' };
}

function readDate(text: string): Reading<string> {
  const date = tidy(text);
  if (date === '') return { value: date };
  // Excel shows an ISO date in the Danish way and saves it so; there is one reading of it on a Danish machine.
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(date);
  const iso = danish ? `${danish[3]}-${danish[2]?.padStart(2, '0')}-${danish[1]?.padStart(2, '0')}` : date;
  if (Day.safeParse(iso).success) return { value: iso };
  if (isDay(iso))
    return { what: `${shown(text)} ligger ikke i årene fra 1990 til 2100`, advice: 'ret årstallet' };
  return { what: `${shown(text)} er ikke en dato`, advice: 'skriv datoen som 2026-03-01' };
}

function inFile(fault: Fault): Problem {
  return { file: publishedFile, ...fault };
}
