import { cellName, errorInCell, type CsvCell, type CsvRecord, type CsvTable } from './csv.ts';
import { errorAt, type Fault } from '../problems/problem.ts';
import { tidy } from '../problems/spelling.ts';
import { countSurveyHeaders } from './survey-header.ts';
import { meantIndicator } from './survey-row-reader.ts';
import { readPercent, readStatus } from './survey-values.ts';

/**
 * Title lines above the header are passed over, so no row of figures may hide among them, nor the headers of another table.
 *
 * @param titles ids of indicators by their titles
 */
export function findRowsAbove(
  table: CsvTable,
  indicators: ReadonlySet<string>,
  titles: ReadonlyMap<string, string> = new Map(),
): Fault[] {
  const header = table.records[table.header];
  if (!header) return [];
  return table.records.slice(0, table.header).flatMap((record) => {
    if (countHeaders(record) > 1) return [refuseHeadersAbove(record, header)];
    const { cells } = record;
    const name =
      cells.find(({ text }) => indicators.has(tidy(text))) ??
      cells.find((cell) => mayName(cell, indicators, titles) && cells.some((other) => mayTell(other)));
    return name
      ? [
          errorInCell(
            name,
            'her står en række med tal over overskrifterne',
            'flyt rækken ned under overskrifterne',
          ),
        ]
      : [];
  });
}

/** What is no row of its own below the header: rows that a cell has swallowed, or the headers once more. */
export function findMisplaced(
  record: CsvRecord,
  delimiter: string,
  indicators: ReadonlySet<string>,
): Fault | undefined {
  return findSwallowedRow(record, delimiter, indicators) ?? findSecondHeader(record);
}

/** Two quotes too many can hide whole rows within one cell; a line of it then names an indicator. */
function findSwallowedRow(
  record: CsvRecord,
  delimiter: string,
  indicators: ReadonlySet<string>,
): Fault | undefined {
  const cell = record.cells.find(
    ({ text }) =>
      text.includes('\n') &&
      text
        .split('\n')
        .slice(1)
        .map((line) => line.split(delimiter).map((part) => tidy(part.replaceAll('"', ''))))
        .some((parts) => parts.length > 1 && parts.some((part) => indicators.has(part))),
  );
  return (
    cell &&
    errorInCell(
      cell,
      `cellen rummer hele rækker, fordi den begynder og slutter med et anførselstegn (")`,
      'slet de to anførselstegn, eller gem filen igen fra Excel',
    )
  );
}

/** Two tables pasted below each other have their headers twice. */
function findSecondHeader(record: CsvRecord): Fault | undefined {
  return countHeaders(record) < 2
    ? undefined
    : errorInRow(
        record,
        'overskrifterne står her en gang til',
        'slet rækken, og se efter, at tallene under den står i de samme kolonner',
      );
}

/** Of two headers the one with the most known names is taken: what stands below the other is not read. */
function refuseHeadersAbove(record: CsvRecord, { cells: [first], end }: CsvRecord): Fault {
  return errorInRow(
    record,
    `overskrifterne står både her og i linje ${(first ?? end).line}`,
    'hav én tabel i filen: flyt tallene ned under de nederste overskrifter, og slet overskrifterne her',
  );
}

function errorInRow({ cells: [first], end }: CsvRecord, what: string, advice: string): Fault {
  return errorAt(first ?? end, `${first ? `${cellName(first)}: ` : ''}${what}`, advice);
}

function countHeaders({ cells }: CsvRecord): number {
  return countSurveyHeaders(cells.map(({ text }) => text));
}

/** A title of the file may well be the name of a figure: a row of figures says something of it, too. */
function mayName(
  { text }: CsvCell,
  indicators: ReadonlySet<string>,
  titles: ReadonlyMap<string, string>,
): boolean {
  return /\p{L}/u.test(text) && meantIndicator(text, indicators, titles) !== undefined;
}

/** Whether a cell holds a share or the reason why there is none. */
function mayTell({ text }: CsvCell): boolean {
  if (tidy(text) === '') return false;
  return [readPercent(text), readStatus(text)].some((reading) => 'value' in reading);
}
