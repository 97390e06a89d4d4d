import { cellName, errorInCell, warningInCell } from './csv.ts';
import type { Fault } from '../problems/problem.ts';
import { shown } from '../problems/quoted.ts';
import { tidy } from '../problems/spelling.ts';
import { HIDE_BELOW } from '../schemas/site.ts';
import type { Expectations } from './survey-expectations.ts';
import type { ReadRow } from './survey-row-reader.ts';

/** Numbers of answers that are doubtful: by themselves, beside the rest of their row, or beside those of all residents. */
export function checkBases(
  rows: readonly ReadRow[],
  { minimumBase = HIDE_BELOW, year }: Pick<Expectations, 'minimumBase' | 'year'>,
): Fault[] {
  return [
    ...refuseThousands(rows),
    ...rows.flatMap((read) => checkBase(read, minimumBase, year)),
    ...checkGroups(rows),
  ];
}

/** `1.312` is 1312 where decimals stand behind a comma; in a file that has them behind a point it may be 1,312 as well. */
function refuseThousands(rows: readonly ReadRow[]): Fault[] {
  const pointed = rows
    .flatMap(({ cells }) => [cells.percent, cells.n_effective])
    .find((cell) => cell && /^\d+\.(?:\d{1,2}|\d{4,})(?: ?%)?$/.test(tidy(cell.text)));
  if (!pointed) return [];
  return rows.flatMap(({ row, cells: { n: cell } }) => {
    const text = tidy(cell?.text ?? '');
    if (!cell || !/^\d{1,3}\.\d{3}$/.test(text)) return [];
    const what = `antal svar ${shown(text)} kan læses på to måder: i ${cellName(pointed)} er ${shown(pointed.text)} skrevet med punktum for komma`;
    const advice = `skriv ${row.n}, hvis det er ${row.n} mennesker; ellers skriv antallet af mennesker uden decimaler`;
    return [errorInCell(cell, what, advice)];
  });
}

/** A group is a part of all who answered. Groups of one dimension may share people, so their sum says nothing. */
function checkGroups(rows: readonly ReadRow[]): Fault[] {
  const headlines = rows.filter(({ row }) => row.group === null && row.answer === null);
  const baseOf = new Map(headlines.map(({ row }) => [row.indicator, row.n]));
  return rows.flatMap(({ row, cells }) => {
    const all = baseOf.get(row.indicator) ?? null;
    if (row.group === null || !cells.n || row.n === null || all === null || row.n <= all) return [];
    return [
      warningInCell(
        cells.n,
        `${row.n} svar i gruppen, men kun ${all} i alt`,
        'se efter, om et af tallene er skrevet forkert',
      ),
    ];
  });
}

function checkBase({ row, cells }: ReadRow, minimumBase: number, year: number | undefined): Fault[] {
  const faults: Fault[] = [];
  if (cells.n && row.n !== null && row.n === year) {
    faults.push(
      warningInCell(
        cells.n,
        `${row.n} svar er det samme tal som målingens år`,
        'se efter, om årstallet er kommet i den forkerte celle',
      ),
    );
  }
  if (cells.n && row.percent !== null && row.n !== null && row.n < minimumBase) {
    faults.push(
      warningInCell(
        cells.n,
        `kun ${row.n} har svaret, så siden viser ikke andelen, men filen her kan læses af alle`,
        'slet andelen, og skriv »for få svar« i kolonnen status',
      ),
    );
  }
  if (cells.n && row.status === 'too-few' && row.n !== null && row.n >= minimumBase) {
    faults.push(
      warningInCell(
        cells.n,
        `status er »for få svar«, men ${row.n} har svaret, og siden viser tal fra ${minimumBase} svar`,
        'skriv andelen, hvis du har den, eller se efter, om antallet er rigtigt',
      ),
    );
  }
  if (cells.n_effective && row.nEffective !== null && row.n !== null && row.nEffective > row.n) {
    faults.push(
      warningInCell(
        cells.n_effective,
        `det effektive antal ${shown(cells.n_effective.text)} er større end antal svar`,
        'se efter, om de to tal er byttet om',
      ),
    );
  }
  return faults;
}
