import {
  errorAt,
  fileStart,
  sortProblems,
  type Fault,
  type Place,
  type Problem,
} from '../problems/problem.ts';
import type { SurveyRow } from '../schemas/survey-row.ts';
import { checkCellCounts, isBlank } from './cell-count.ts';
import { readCsv, type CsvRecord, type CsvTable } from './csv.ts';
import { decode } from './decode.ts';
import { findMisplaced, findRowsAbove } from './misplaced-rows.ts';
import { countPersonalHeaders, findPersonalValue } from './personal-data.ts';
import { fold, tidy } from '../problems/spelling.ts';
import { checkConsistency } from './survey-consistency.ts';
import type { Expectations } from './survey-expectations.ts';
import { countSurveyHeaders, namedColumns, readSurveyHeader, type ColumnIndex } from './survey-header.ts';
import { readSurveyRow, type ReadRow } from './survey-row-reader.ts';

/** What a survey file is held against. */
export interface SurveyFileOptions extends Expectations {
  /** Path for messages, relative to `SITE_ROOT`. */
  file: string;
  /** Ids of the indicators that this survey measures; null when the survey is not known, and so any id may be right. */
  indicators: Iterable<string> | null;
}

/** `rows` is empty just when a problem is an error: a file is taken as a whole or not at all. */
export interface SurveyFile {
  rows: SurveyRow[];
  problems: Problem[];
}

/**
 * Reads one survey wave from the bytes of its CSV file. Never throws, whatever the bytes; all problems of the file
 * are told at once, in reading order.
 */
export function readSurveyFile(bytes: Uint8Array, options: SurveyFileOptions): SurveyFile {
  const { read, faults } = readRows(bytes, options);
  const problems = sortProblems(faults.map((fault) => ({ file: options.file, ...fault })));
  const refused = problems.some(({ severity }) => severity === 'error');
  return { rows: refused ? [] : read.map(({ row }) => row), problems };
}

/** Whether a file holds figures of a survey, whatever else stands in it. A copy of the published ones is none. */
export function isSurveyTable(bytes: Uint8Array): boolean {
  const decoded = decode(bytes);
  if ('faults' in decoded) return false;
  const { records, header } = readCsv(decoded.text, countSurveyHeaders);
  const cells = records[header]?.cells.map(({ text }) => text) ?? [];
  const columns = namedColumns(cells);
  const isPublished = cells.some((cell) => /^(?:undersoegelse|survey)$/.test(fold(cell)));
  return columns.has('indicator') && columns.has('percent') && !isPublished;
}

/** Where figures stand in a survey file: their share or, when that is right and the base is not, their base. */
export function placesOfFigures(
  bytes: Uint8Array,
  options: SurveyFileOptions,
): (figure: PlacedFigure) => Place {
  const nameOf = ({ indicator, group, answer }: PlacedFigure): string =>
    JSON.stringify([indicator, group, answer]);
  const rows = new Map(readRows(bytes, options).read.map((read) => [nameOf(read.row), read]));
  return (figure) => {
    const found = rows.get(nameOf(figure));
    if (!found) return fileStart;
    const { percent: share, n, n_effective: effective } = found.cells;
    const base = figure.n === null || found.row.n === figure.n ? (effective ?? n) : n;
    const { line, column } = (found.row.percent === figure.percent ? base : share) ?? found.row.at;
    return { line, column };
  };
}

function readRows(bytes: Uint8Array, options: SurveyFileOptions): { read: ReadRow[]; faults: Fault[] } {
  const decoded = decode(bytes);
  if ('faults' in decoded) return { read: [], faults: decoded.faults };
  const table = readTable(decoded.text);
  const header = readSurveyHeader(table);
  if (header.personal) return { read: [], faults: header.faults };
  // Without a header the delimiter is not known, and so neither is what a quote belongs to.
  const quoting = table.header < 0 ? [] : table.faults;
  const indicators = new Set(options.indicators ?? namedIndicators(table, header.columns));
  const faults = [...quoting, ...header.faults, ...findRowsAbove(table, indicators, options.titles)];
  faults.push(...table.records.slice(0, Math.max(0, table.header)).flatMap(findPersonalValues));
  const width = table.records[table.header]?.cells.length ?? 0;
  if (width < 2) {
    return {
      read: [],
      faults: [...faults, ...table.records.slice(table.header + 1).flatMap(findPersonalValues)],
    };
  }
  // Where one of these is missing, rows are read for their other faults only.
  const { columns } = header;
  const complete = columns.has('indicator') && (columns.has('percent') || header.faults.length === 0);

  const rows = table.records.slice(table.header + 1).filter((record) => !isBlank(record));
  const miscounted = checkCellCounts(table, rows, columns);
  const read: ReadRow[] = [];
  for (const record of rows) {
    const fault = findMisplaced(record, table.delimiter, indicators) ?? miscounted.get(record);
    if (fault) {
      faults.push(fault, ...findPersonalValues(record));
      continue;
    }
    const result = readSurveyRow(record, columns, indicators, options.titles);
    if ('faults' in result) faults.push(...result.faults);
    else read.push(result);
  }
  if (read.length === 0 && faults.length === 0) faults.push(refuseEmpty(table));
  if (complete) faults.push(...checkConsistency(read, options));
  return { read, faults };
}

/**
 * Answers of persons have none of a survey file's headers: their own then decide the delimiter. A lone one below the first
 * row may be what a table of shares is divided by.
 */
function readTable(text: string): CsvTable {
  const table = readCsv(text, countSurveyHeaders);
  if (table.header >= 0) return table;
  const answers = readCsv(text, countPersonalHeaders);
  const header = answers.records[answers.header];
  const isFirst = header !== undefined && header === answers.records.find((record) => !isBlank(record));
  return isFirst || countPersonalHeaders(header?.cells.map(({ text: cell }) => cell) ?? []) > 1
    ? answers
    : table;
}

function namedIndicators(table: CsvTable, columns: ColumnIndex): string[] {
  const column = columns.get('indicator') ?? -1;
  const rows = table.records.slice(table.header + 1);
  return rows.map(({ cells }) => tidy(cells[column]?.text ?? '')).filter((id) => id !== '');
}

function findPersonalValues({ cells }: CsvRecord): Fault[] {
  return cells.map(findPersonalValue).filter((fault) => fault !== undefined);
}

function refuseEmpty(table: CsvTable): Fault {
  const place = table.records[table.header]?.cells[0] ?? fileStart;
  return errorAt(
    place,
    'der er ingen rækker under overskrifterne',
    'skriv en række for hvert tal, eller slet filen',
  );
}

type PlacedFigure = Pick<SurveyRow, 'indicator' | 'group' | 'answer' | 'percent' | 'n'>;
