import { danishNumber } from './danish-csv.ts';
import { warningInCell } from './csv.ts';
import { warningAt, type Fault } from '../problems/problem.ts';
import { listOf, shown } from '../problems/quoted.ts';
import { fold } from '../problems/spelling.ts';
import type { ReadRow } from './survey-row-reader.ts';

/**
 * A whole distribution should add up to about 100; rounding of its parts is allowed for.
 *
 * @param answers answer options of each indicator id
 */
export function checkSums(
  rows: readonly ReadRow[],
  answers: ReadonlyMap<string, readonly string[]> | undefined,
): Fault[] {
  return [...distributionsOf(rows).values()].flatMap((parts) => {
    const [first] = parts;
    const options = first && answers?.get(first.row.indicator);
    const sum = sumOf(parts, options ?? []);
    if (!first || !options?.length || sum === null || (sum >= 98 && sum <= 102)) return [];
    const group = first.row.group === null ? '' : ` for ${shown(first.row.group)}`;
    return [
      warningAt(
        first.row.at,
        `svarene på »${first.row.indicator}«${group} giver tilsammen ${written(sum)} procent`,
        'se efter, om alle tallene er rigtige; de skal give omkring 100',
      ),
    ];
  });
}

/**
 * A share that adds up some of the answers should be their sum, as far as rounding lets it.
 *
 * @param headlines the answers that the share of an indicator id adds up
 */
export function checkHeadlines(
  rows: readonly ReadRow[],
  headlines: ReadonlyMap<string, readonly string[]> | undefined,
): Fault[] {
  if (!headlines || headlines.size === 0) return [];
  const distributions = distributionsOf(rows);
  return rows.flatMap(({ row, cells }) => {
    const counted = headlines.get(row.indicator) ?? [];
    if (row.answer !== null || row.percent === null || !cells.percent || counted.length === 0) return [];
    const sum = sumOf(distributions.get(nameOf(row)) ?? [], counted);
    // Each of the figures may be rounded by half a percent.
    if (sum === null || Math.abs(sum - row.percent) <= (counted.length + 1) / 2 + 1e-9) return [];
    return [
      warningInCell(
        cells.percent,
        `andelen er ${written(row.percent)}, men svarene ${listOf(counted, 'og')}, som den lægger sammen, giver ${written(sum)}`,
        'se efter, hvilke af tallene der er rigtige',
      ),
    ];
  });
}

/** The rows of answers, by indicator and group. */
function distributionsOf(rows: readonly ReadRow[]): Map<string, ReadRow[]> {
  return Map.groupBy(
    rows.filter(({ row }) => row.answer !== null),
    ({ row }) => nameOf(row),
  );
}

function nameOf({ indicator, group }: ReadRow['row']): string {
  return JSON.stringify([indicator, fold(group ?? '')]);
}

/** What these answers come to together; null when one of them has no share. */
function sumOf(parts: readonly ReadRow[], options: readonly string[]): number | null {
  const shares = options.map((option) => parts.find(({ row }) => row.answer === option)?.row.percent ?? null);
  if (shares.includes(null)) return null;
  return shares.reduce<number>((total, share) => total + (share ?? 0), 0);
}

function written(percent: number): string {
  return danishNumber(Number(percent.toFixed(1)));
}
