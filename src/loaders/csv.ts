import Papa from 'papaparse';
import { errorAt, type Fault, type Place } from '../problems/problem.ts';
import { locateCells } from './cell-offsets.ts';
import { tidy } from '../problems/spelling.ts';
import { createPositionLookup, normaliseLineEnds } from './text-lines.ts';

/** One cell: its text as written (quotes removed, nothing trimmed) and where it stands. */
export interface CsvCell extends Place {
  text: string;
  /** Row number in Excel, from 1. A cell with line breaks is one row there and several lines in the file. */
  row: number;
  /** Column letter in Excel. */
  letter: string;
  /** Its quoting is damaged, which is told in the table's faults; its text means nothing. */
  damaged: boolean;
}

/** One record; blank lines are records too, so that row numbers stay those of Excel. */
export interface CsvRecord {
  cells: CsvCell[];
  /** Where the record ends, for what is missing in it. */
  end: Place;
  /** Whether a line end follows; false only for a last record that may have been cut. */
  closed: boolean;
}

/** A CSV text taken apart, with the place of every cell. */
export interface CsvTable {
  delimiter: string;
  /** Index in `records` of the header; -1 when no record looks like one. */
  header: number;
  records: CsvRecord[];
  /** Faults of quoting. Records after a quote that is never closed are left out, as nobody can tell where they begin. */
  faults: Fault[];
}

/**
 * Reads CSV text. The delimiter is the one that gives the best header row (or the one a `sep=` line names), never a
 * guess from the data.
 * @param knownHeaders how many different known column names a record holds; 0 for anything but a header
 */
export function readCsv(text: string, knownHeaders: KnownHeaders): CsvTable {
  const normal = normaliseLineEnds(text);
  const separator = /^"?sep=([;,\t|])"?[;,\t| ]*(?:\n|$)/i.exec(normal);
  const offset = separator?.[0].length ?? 0;
  const delimiters = separator?.[1] ? [separator[1]] : DELIMITERS;
  const { delimiter, header } = findHeader(normal.slice(offset), delimiters, knownHeaders);
  return { delimiter, header, ...readRecords(normal, offset, delimiter) };
}

/** The name of a place in Excel, for messages: "celle C3". */
export function cellName(cell: Pick<CsvCell, 'row' | 'letter'>): string {
  return `celle ${cell.letter}${cell.row}`;
}

/** An error in a cell: the cell is named before what is wrong. */
export function errorInCell(cell: CsvCell, what: string, advice: string): Fault {
  return errorAt(cell, `${cellName(cell)}: ${what}`, advice);
}

/** A warning about a cell: the cell is named before what may be wrong. */
export function warningInCell(cell: CsvCell, what: string, advice: string): Fault {
  return { ...errorInCell(cell, what, advice), severity: 'warning' };
}

/** Excel's letter of the column with this index from 0: A … Z, AA … */
export function columnLetter(index: number): string {
  return (LETTERS[index] ??= letterOf(index));
}

/** Those asked for so far: every row asks for the same few. */
const LETTERS: string[] = [];

function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const DELIMITERS = [';', '\t', ','];
/** Rows with something in them among which one known name makes a header: title lines may stand above it. */
const TITLE_ROWS = 10;
const PAPA_OPTIONS = { newline: '\n', header: false, dynamicTyping: false, fastMode: false } as const;

type KnownHeaders = (cells: readonly string[]) => number;

/**
 * Below the rows of titles, the names of columns may be words of the figures: one of them alone makes no header there. Above,
 * it may be a title.
 */
function findHeader(
  text: string,
  delimiters: readonly string[],
  knownHeaders: KnownHeaders,
): { delimiter: string; header: number } {
  const near = bestHeader(text, delimiters, knownHeaders, TITLE_ROWS);
  if (near.known > 1) return near;
  const far = bestHeader(
    text,
    delimiters,
    (cells) => (knownHeaders(cells) > 1 ? knownHeaders(cells) : 0),
    Infinity,
  );
  return far.known > near.known ? far : near;
}

/** @param most rows with something in them after which is looked no further */
function bestHeader(
  text: string,
  delimiters: readonly string[],
  knownHeaders: KnownHeaders,
  most: number,
): { delimiter: string; header: number; known: number } {
  let best = { delimiter: delimiters[0] ?? ';', header: -1, known: 0 };
  for (const delimiter of delimiters) {
    let header = -1;
    let written = 0;
    Papa.parse<string[]>(text, {
      ...PAPA_OPTIONS,
      delimiter,
      step: ({ data: cells }, parser) => {
        header += 1;
        if (cells.some((cell) => tidy(cell) !== '')) written += 1;
        const known = knownHeaders(cells);
        if (known > best.known) best = { delimiter, header, known };
        if (written === most) parser.abort();
      },
    });
  }
  return best;
}

function readRecords(text: string, offset: number, delimiter: string): Pick<CsvTable, 'records' | 'faults'> {
  const positionAt = createPositionLookup(text);
  const records: CsvRecord[] = [];
  const faults: Fault[] = [];
  let start = offset;
  Papa.parse<string[]>(text.slice(offset), {
    ...PAPA_OPTIONS,
    delimiter,
    step: ({ data, meta }, parser) => {
      const next = offset + meta.cursor;
      if (start === text.length) return;
      const closed = text[next - 1] === '\n';
      const end = closed ? next - 1 : next;
      const { offsets, unclosed } = locateCells(text, start, end, data, delimiter);
      const row = records.length + 1;
      const first = positionAt(start);
      const last = positionAt(end);
      const placeOf = (at: number): Place =>
        // Most records are one line, in which to look for each cell takes long.
        first.line === last.line ? { ...first, column: first.column + at - start } : positionAt(at);
      const cells = offsets.map((at, index) => {
        const content = data[index] ?? '';
        const damaged = text[at] !== '"' && content.includes('"');
        const { line, column } = placeOf(at);
        return { text: content, row, letter: columnLetter(index), damaged, line, column };
      });
      faults.push(...cells.filter(({ damaged }) => damaged).map(strayQuote));
      if (unclosed !== undefined) {
        faults.push(unclosedQuote(positionAt(unclosed), columnLetter(offsets.length), row));
        parser.abort();
        return;
      }
      records.push({ cells, end: last, closed });
      start = next;
    },
  });
  return { records, faults };
}

/** Every program doubles a quote and puts the cell in quotes; a lone one within a cell is a mark of damage. */
function strayQuote(cell: CsvCell): Fault {
  return errorAt(
    { line: cell.line, column: cell.column + cell.text.indexOf('"') },
    `${cellName(cell)}: der står et løst anførselstegn (") i cellen`,
    'slet anførselstegnet, eller gem filen igen fra Excel',
  );
}

function unclosedQuote(position: Place, letter: string, row: number): Fault {
  return errorAt(
    position,
    `${cellName({ row, letter })}: her begynder et anførselstegn ("), der ikke slutter rigtigt, så resten af filen kan ikke læses`,
    'slet anførselstegnet, eller gem filen igen fra Excel',
  );
}
