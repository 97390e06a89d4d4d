import type { SurveyColumnId } from '../schemas/survey-row.ts';
import type { CsvRecord, CsvTable } from './csv.ts';
import { errorAt, type Fault } from '../problems/problem.ts';
import type { ColumnIndex } from './survey-header.ts';
import { tidy } from '../problems/spelling.ts';

/** Whether nothing is written in a record. */
export function isBlank(record: CsvRecord): boolean {
  return record.cells.every(({ text }) => tidy(text) === '');
}

/**
 * Refuses a row with more or fewer cells than the header. Two exceptions: Excel writes sixteen rows at a time and
 * leaves out the columns at the end that are blank in all of them
 * (https://www.stata.com/support/faqs/data-management/how-excel-writes-empty-cells/); and blank cells beyond the header
 * are no cells, where they cannot come from a delimiter too many, or from a decimal comma, that has moved the others.
 *
 * @param rows what stands below the header, without blank records
 */
export function checkCellCounts(
  table: CsvTable,
  rows: readonly CsvRecord[],
  columns: ColumnIndex,
): Map<CsvRecord, Fault> {
  const width = table.records[table.header]?.cells.length ?? 0;
  const blocks = Map.groupBy(rows, blockOf);
  const headerBlock = Math.floor(table.header / BLOCK);
  const weighted = rows.some((record) => isFilled(record, 'n_effective', columns));
  const movable = rows.some((record) => hasNumberForLabel(record, columns));
  const faults = new Map<CsvRecord, Fault>();
  for (const [block, members] of blocks) {
    const shortened =
      block > headerBlock &&
      isShortenedByExcel(members, width, columns, table.delimiter) &&
      !(weighted && hidesBase(members, columns));
    for (const record of members) {
      if (record.cells.length === width || shortened) continue;
      const split = table.delimiter === ',' && maySplitNumber(record);
      if (!movable && endsBlank(record, width) && !mayBeMoved(record, columns) && !split) continue;
      faults.set(record, refuseCount(record, width, split));
    }
  }
  return faults;
}

const BLOCK = 16;
const BASES = ['n', 'n_effective'] as const satisfies readonly SurveyColumnId[];
const LABELS = ['group', 'answer'] as const satisfies readonly SurveyColumnId[];

function blockOf(record: CsvRecord): number {
  return Math.floor(((record.cells[0]?.row ?? 1) - 1) / BLOCK);
}

/**
 * All rows of the block end at the same column, something stands in that column, and the last row was not cut. A lost
 * delimiter looks much the same, so: never in comma files, where it may have been a decimal comma; no number where a
 * group or answer belongs; and a share alone in its block must have its base.
 */
function isShortenedByExcel(
  members: readonly CsvRecord[],
  width: number,
  columns: ColumnIndex,
  delimiter: string,
): boolean {
  const length = members[0]?.cells.length ?? 0;
  const alone = members.length === 1 && columns.has('n') ? members[0] : undefined;
  return (
    delimiter !== ',' &&
    length > Math.max(columns.get('indicator') ?? 0, columns.get('percent') ?? 0) &&
    length < width &&
    members.every(({ cells, closed }) => cells.length === length && closed) &&
    !(alone && isFilled(alone, 'percent', columns) && !isFilled(alone, 'n', columns)) &&
    members.some(({ cells }) => tidy(cells.at(-1)?.text ?? '') !== '') &&
    !members.some((record) => hasNumberForLabel(record, columns))
  );
}

/** Whether what a row has more of than the header is blank. */
function endsBlank({ cells }: CsvRecord, width: number): boolean {
  return cells.length > width && cells.slice(width).every(({ text }) => tidy(text) === '');
}

/**
 * Whether a delimiter too many may have moved the cells of a row by one, and each of them still be read: a group into the
 * answer, when they stand behind the share, or a base into the effective one. Any other cell would be refused in its new
 * place.
 */
function mayBeMoved(record: CsvRecord, columns: ColumnIndex): boolean {
  const share = columns.get('percent') ?? Infinity;
  const behind = record.cells.slice(share + 1).some(({ text }) => tidy(text) !== '');
  const [base] = BASES.filter((id) => columns.has(id)).sort(
    (a, b) => (columns.get(a) ?? 0) - (columns.get(b) ?? 0),
  );
  const labelled = LABELS.some((id) => (columns.get(id) ?? 0) > share && isFilled(record, id, columns));
  const baseless =
    base !== undefined && isFilled(record, 'percent', columns) && !isFilled(record, base, columns);
  return labelled || (baseless && behind);
}

/**
 * Whether two neighbouring cells may be the halves of one number, `36,5` or `1 287,4`, whatever stands behind its
 * decimals: `5 %`, `5 pct.`
 */
function maySplitNumber({ cells }: CsvRecord): boolean {
  const texts = cells.map(({ text }) => tidy(text));
  return texts.some(
    (text, at) => /^\d+(?:[. ]\d{3})*$/.test(text) && /^\d+(?!\d|\.\d)/.test(texts[at + 1] ?? ''),
  );
}

/**
 * Where the names of groups or answers are numbers, one that was moved may be read as a share. »18-29 år« and »65+« are
 * names: no other column would take them.
 */
function hasNumberForLabel(record: CsvRecord, columns: ColumnIndex): boolean {
  return LABELS.some((id) =>
    /^\d[\d., ]*(?:%|pct\.?|procent|percent)?$/i.test(tidy(record.cells[columns.get(id) ?? -1]?.text ?? '')),
  );
}

/**
 * Whether a row alone in its block may hold two numbers in one, since other rows have an effective base and it has none:
 * `36,5;312;287` that lost a delimiter is `36,5312;287` or `36,5;312287`.
 */
function hidesBase([row, other]: readonly CsvRecord[], columns: ColumnIndex): boolean {
  if (!row || other || isFilled(row, 'n_effective', columns)) return false;
  const textOf = (column: SurveyColumnId): string => tidy(row.cells[columns.get(column) ?? -1]?.text ?? '');
  return /,\d{3}/.test(textOf('percent')) || /^\d{6}/.test(textOf('n'));
}

function isFilled(record: CsvRecord, column: SurveyColumnId, columns: ColumnIndex): boolean {
  return tidy(record.cells[columns.get(column) ?? -1]?.text ?? '') !== '';
}

function refuseCount(record: CsvRecord, width: number, split: boolean): Fault {
  const count = record.cells.length;
  const row = record.cells[0]?.row ?? 1;
  const what = `række ${row} har ${cells(count)}, men overskriften har ${width}`;
  const extra = record.cells[width];
  if (!extra) {
    const advice = 'sæt de celler ind, der mangler, eller gem filen igen fra regnearket';
    const remark = count === 1 ? 'slet rækken, hvis den ikke er et tal, fx en kilde; ellers ' : '';
    return errorAt(record.end, what, remark + advice);
  }
  const advice = split
    ? 'filen er delt med komma, så »36,5« bliver til to celler: gem den som »CSV UTF-8 (semikolonsepareret)«'
    : 'slet det overflødige skilletegn, eller gem filen igen fra regnearket';
  return errorAt(extra, what, advice);
}

function cells(count: number): string {
  return count === 1 ? '1 celle' : `${count} celler`;
}
