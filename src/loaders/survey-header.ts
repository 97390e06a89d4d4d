import { surveyColumns, type SurveyColumnId } from '../schemas/survey-row.ts';
import { cellName, errorInCell, type CsvCell, type CsvTable } from './csv.ts';
import { errorAt, fileStart, type Fault } from '../problems/problem.ts';
import { findPersonalHeader } from './personal-data.ts';
import { cut, listOf, shown } from '../problems/quoted.ts';
import { fold, nearest, tidy } from '../problems/spelling.ts';

/** Which cell of a row holds which column. */
export type ColumnIndex = ReadonlyMap<SurveyColumnId, number>;

/** The different columns of a survey file that these cells name. */
export function namedColumns(cells: readonly string[]): ReadonlySet<SurveyColumnId> {
  return new Set(cells.map(findColumn).filter((column) => column !== undefined));
}

/** How many different columns of a survey file these cells name. */
export function countSurveyHeaders(cells: readonly string[]): number {
  return namedColumns(cells).size;
}

/** Finds the columns of a table; with faults, no row of it can be read. `personal`: the file holds answers of persons. */
export function readSurveyHeader(table: CsvTable): {
  columns: ColumnIndex;
  faults: Fault[];
  personal: boolean;
} {
  const cells = table.records[table.header]?.cells ?? firstCells(table);
  const withShares = cells.some(({ text }) => findColumn(text) === 'percent');
  const personal = cells
    .map((cell) => findPersonalHeader(cell, withShares))
    .filter((fault) => fault !== undefined);
  if (personal.length > 0) return { columns: new Map(), faults: personal, personal: true };

  const columns = new Map<SurveyColumnId, number>();
  const faults: Fault[] = [];
  cells.forEach((cell, index) => {
    const column = findColumn(cell.text);
    const first = column && cells[columns.get(column) ?? -1];
    if (first) faults.push(refuseDuplicate(cell, first));
    else if (column) columns.set(column, index);
    else if (table.header >= 0) faults.push(...refuseUnknown(cell, index, table));
  });
  faults.push(...refuseMissing(columns, table.header >= 0 ? guessColumns(cells) : new Set(), cells, table));
  return { columns, faults, personal: false };
}

const COLUMN_OF = new Map(
  surveyColumns.flatMap(({ id, headers }) => headers.map((header) => [fold(header), id] as const)),
);
const HEADERS = surveyColumns.flatMap(({ headers }): readonly string[] => headers);

/** What other tables call a column, in the form of `fold`, with our header of it. */
const OTHER_WORDS: readonly (readonly [RegExp, (typeof HEADERS)[number]])[] = [
  [/^(?:spoergsmaal|udsagn|question)/, 'indikator'],
  [/gruppe$|^(?:koen|alder)$/, 'gruppe'],
  [/^svar(?:mulighed|kategori)/, 'svar'],
  [/^(?:eff|vaegte)\S*[ .](?:antal|base|n|svar)(?![a-z])/, 'effektivt antal'],
];

function findColumn(header: string): SurveyColumnId | undefined {
  return COLUMN_OF.get(fold(header));
}

function firstCells(table: CsvTable): CsvCell[] {
  return table.records.find(({ cells }) => cells.some(({ text }) => tidy(text) !== ''))?.cells ?? [];
}

function refuseDuplicate(cell: CsvCell, first: CsvCell): Fault {
  return errorInCell(
    cell,
    `overskriften ${shown(cell.text)} betyder det samme som ${shown(first.text)} i ${cellName(first)}`,
    'slet den ene af de to kolonner',
  );
}

function refuseUnknown(cell: CsvCell, index: number, table: CsvTable): Fault[] {
  if (tidy(cell.text) === '') return refuseNameless(cell, index, table);
  if (/^(?:aar|year|aarstal)$/.test(fold(cell.text))) {
    return [
      errorInCell(
        cell,
        `filen har en kolonne med år (${shown(cell.text)})`,
        'slet kolonnen: året står i filens navn, fx 2025.csv',
      ),
    ];
  }
  const guess = guessHeader(cell.text, table.records[table.header]?.cells ?? []);
  return [
    errorInCell(
      cell,
      `overskriften ${shown(cell.text)} kendes ikke`,
      guess
        ? `mente du »${guess}«? Ret overskriften, eller slet kolonnen`
        : `brug en af overskrifterne ${listOf(surveyColumns.map(({ headers }) => headers[0]))}, eller slet kolonnen`,
    ),
  ];
}

/** A column that is blank all the way down is no column; one with values but no name is a mistake. */
function refuseNameless(cell: CsvCell, index: number, table: CsvTable): Fault[] {
  const filled = table.records
    .slice(table.header + 1)
    .map(({ cells }) => cells[index])
    .find((below) => below !== undefined && tidy(below.text) !== '');
  if (!filled) return [];
  return [
    errorInCell(
      cell,
      `kolonnen har ingen overskrift, men der står noget i ${cellName(filled)}`,
      'skriv en overskrift, eller slet kolonnen',
    ),
  ];
}

/** The columns that misspelt headers seem to mean: they are not told as missing too. */
function guessColumns(cells: readonly CsvCell[]): Set<SurveyColumnId | undefined> {
  const unknown = cells.filter(({ text }) => !findColumn(text));
  return new Set(unknown.map(({ text }) => findColumn(guessHeader(text, cells) ?? '')));
}

/** The header that a misspelt or shortened one means, among those that are not there. */
function guessHeader(text: string, cells: readonly CsvCell[]): string | undefined {
  const taken = new Set(cells.map((cell) => findColumn(cell.text)));
  const free = HEADERS.filter((header) => !taken.has(findColumn(header)));
  // `Andel i pct.`, `Procent af alle`, `Vægtet andel`: to delete the column would be to delete the shares.
  const share = free.find((header) => findColumn(header) === 'percent');
  if (share && /^(?:vaegtet )?(?:andel|procent|percent|pct)/.test(fold(text))) return share;
  const [, meant] = OTHER_WORDS.find(([words]) => words.test(fold(text))) ?? [];
  if (meant !== undefined && free.includes(meant)) return meant;
  return free.find((header) => fold(header).startsWith(`${fold(text)} `)) ?? nearest(text, free);
}

function refuseMissing(
  columns: ColumnIndex,
  guessed: ReadonlySet<SurveyColumnId | undefined>,
  cells: readonly CsvCell[],
  { records }: CsvTable,
): Fault[] {
  const has = (id: SurveyColumnId): boolean => columns.has(id) || guessed.has(id);
  const missing = surveyColumns.filter(
    ({ id, required }) => !has(id) && (required || (id === 'percent' && !has('status'))),
  );
  if (missing.length === 0) return [];
  const names = missing.map(({ headers }) => headers[0]);
  const found = filledIn(cells);
  const seen = found.slice(0, 10).map((text) => cut(text, 40));
  const first = cells[0] ?? fileStart;
  const instead = seen.length > 0 ? `; her står ${listOf(seen, 'og')}` : '';
  const save = records.some((record) => filledIn(record.cells).length > 1)
    ? ''
    : '. Alt står i én kolonne: gem regnearket igen som »CSV UTF-8 (semikolonsepareret)«';
  return [
    errorAt(
      first,
      `overskriften ${listOf(names, 'og')} mangler${instead}`,
      `den første række skal have en overskrift over hver kolonne, mindst »indikator« og »andel«${save}`,
    ),
  ];
}

function filledIn(cells: readonly CsvCell[]): string[] {
  return cells.map(({ text }) => tidy(text)).filter((text) => text !== '');
}
