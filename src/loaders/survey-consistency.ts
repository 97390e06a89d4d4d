import { checkBases } from './survey-bases.ts';
import { refuseAs } from './cell-reader.ts';
import { cellName, errorInCell, warningInCell, type CsvCell } from './csv.ts';
import { errorAt, type Fault } from '../problems/problem.ts';
import { listOf, shown } from '../problems/quoted.ts';
import { fold, nearest } from '../problems/spelling.ts';
import type { Expectations } from './survey-expectations.ts';
import type { ReadRow } from './survey-row-reader.ts';
import { refuseNoName } from './survey-labels.ts';
import { checkSums } from './survey-sums.ts';
import { statusNames } from './survey-values.ts';

/** What can only be seen across cells and rows: the same figure twice, doubtful bases, unknown names, odd sums. */
export function checkConsistency(rows: readonly ReadRow[], expectations: Expectations): Fault[] {
  return [
    ...findDuplicates(rows),
    ...rows.flatMap((read) => [...checkReason(read), ...checkNames(read, expectations)]),
    ...checkBases(rows, expectations),
    ...checkSums(rows, expectations),
  ];
}

/** The same indicator, group and answer may stand once; spellings that differ in case only are the same. */
function findDuplicates(rows: readonly ReadRow[]): Fault[] {
  const first = new Map<string, ReadRow>();
  return rows.flatMap((read) => {
    const { indicator, group, answer, at } = read.row;
    const key = JSON.stringify([indicator, fold(group ?? ''), fold(answer ?? '')]);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, read);
      return [];
    }
    const place = earlier.cells.indicator ? ` (${cellName(earlier.cells.indicator)})` : '';
    const parts = [indicator, group, answer].filter((part) => part !== null);
    return [
      errorAt(
        at,
        `rækken for ${listOf(parts, 'og')} står også i linje ${earlier.row.at.line}${place}`,
        'slet den ene af de to rækker',
      ),
    ];
  });
}

/** In a file without a column of shares every row says why it has none; the others are held to it cell by cell. */
function checkReason({ row, cells }: ReadRow): Fault[] {
  if (cells.percent || row.status !== '') return [];
  const place = cells.status ? `${cellName(cells.status)}: ` : '';
  return [
    errorAt(
      cells.status ?? row.at,
      `${place}andelen for ${shown(row.indicator)} mangler`,
      `skriv i kolonnen status, hvorfor den ikke er der: ${listOf(statusNames)}; eller tilføj en kolonne med overskriften »andel«`,
    ),
  ];
}

function checkNames({ row, cells }: ReadRow, { groups, answers }: Expectations): Fault[] {
  const options = answers?.get(row.indicator);
  if (groups && cells.group && !groups.includes(row.group ?? '') && EVERYBODY.has(fold(row.group ?? '')))
    return [refuseEverybody(cells.group)];
  return [
    ...checkName('gruppen', row.group, cells.group, groups, 'undersøgelsens fil under »groups«'),
    ...checkName('svaret', row.answer, cells.answer, options, 'tallets fil under »answers«'),
  ];
}

/** What tables call all residents, for whom the cell is blank here: as a group of that name they would have no figure. */
const EVERYBODY: ReadonlySet<string> = new Set(
  [
    'alle',
    'alle beboere',
    'alle svar',
    'i alt',
    'ialt',
    'total',
    'samlet',
    'hele området',
    'all',
    'everybody',
  ].map(fold),
);

function refuseEverybody(cell: CsvCell): Fault {
  return errorInCell(
    cell,
    `${shown(cell.text)} er ikke en gruppe, når det er alle beboere`,
    'lad cellen være tom: det betyder alle beboere',
  );
}

function checkName(
  kind: string,
  name: string | null,
  cell: CsvCell | undefined,
  known: readonly string[] | undefined,
  place: string,
): Fault[] {
  if (!cell || name === null || known?.includes(name)) return [];
  const fault = refuseAs(cell, refuseNoName(name));
  if (fault) return [fault];
  if (!known) return [];
  const guess = nearest(name, known);
  return [
    warningInCell(
      cell,
      `${kind} ${shown(name)} kendes ikke og vises, som det står her`,
      guess ? `mente du »${guess}«?` : `se efter, om det er stavet rigtigt, eller skriv det i ${place}`,
    ),
  ];
}
