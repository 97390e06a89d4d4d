import type { Explanation, Fault } from '../problems/problem.ts';
import { errorInCell, type CsvCell, type CsvRecord } from './csv.ts';
import { findPersonalValue } from './personal-data.ts';
import { refuseFormula, type Reading } from './survey-values.ts';

/** Reads the cells of one record of a table. */
export interface CellReader<Column extends string> {
  /** The cells by their columns; without those that the record is too short for. */
  cells: Readonly<Partial<Record<Column, CsvCell>>>;
  /** What is wrong with the cells read so far. */
  faults: Fault[];
  /** Cells of which is told what is wrong with them, here or in the table's faults. */
  refused: ReadonlySet<CsvCell>;
  /** The value of a cell; `blank` where there is no such cell, or something is wrong with it. */
  read<Value>(column: Column, reader: (text: string) => Reading<Value>, blank: Value): Value;
}

/** A reader of a record. One message a cell: what is damaged, or looks like a person or a formula, is not read any further. */
export function cellReader<Column extends string>(
  record: CsvRecord,
  columns: ReadonlyMap<Column, number>,
): CellReader<Column> {
  const cells: Partial<Record<Column, CsvCell>> = {};
  for (const [column, index] of columns) {
    const cell = record.cells[index];
    if (cell) cells[column] = cell;
  }
  const faults: Fault[] = [];
  const refused = new Set(record.cells.filter(({ damaged }) => damaged));
  const refuse = (cell: CsvCell, fault: Fault): void => {
    faults.push(fault);
    refused.add(cell);
  };
  for (const cell of record.cells) {
    const fault = findPersonalValue(cell) ?? refuseAs(cell, refuseFormula(cell.text));
    if (fault) refuse(cell, fault);
  }
  return {
    cells,
    faults,
    refused,
    read(column, reader, blank) {
      const cell = cells[column];
      if (!cell || refused.has(cell)) return blank;
      const reading = reader(cell.text);
      if ('value' in reading) return reading.value;
      refuse(cell, errorInCell(cell, reading.what, reading.advice));
      return blank;
    },
  };
}

/** A refusal at its cell, if there is one. */
export function refuseAs(cell: CsvCell, refusal: Explanation | undefined): Fault | undefined {
  return refusal && errorInCell(cell, refusal.what, refusal.advice);
}
