import { danishNumber } from './danish-csv.ts';
import { warningInCell } from './csv.ts';
import { warningAt, type Fault } from '../problems/problem.ts';
import { listOf, shown } from '../problems/quoted.ts';
import { fold } from '../problems/spelling.ts';
import type { Expectations } from './survey-expectations.ts';
import type { ReadRow } from './survey-row-reader.ts';

/**
 * A whole distribution should add up to about 100, and a share that adds up some of its answers should be their sum, as far as
 * rounding lets them.
 */
export function checkSums(
  rows: readonly ReadRow[],
  { answers, headlines }: Pick<Expectations, 'answers' | 'headlines'>,
): Fault[] {
  const distributions = distributionsOf(rows);
  return [
    ...[...distributions.values()].flatMap((parts) => checkWhole(parts, answers)),
    ...rows.flatMap((read) => checkHeadline(read, distributions, headlines)),
  ];
}

function checkWhole(parts: readonly ReadRow[], answers: Expectations['answers']): Fault[] {
  const [first] = parts;
  const options = first && answers?.get(first.row.indicator);
  const shares = options?.length ? sharesOf(parts, options) : null;
  // Whoever makes a table may leave out a little.
  if (!first || !shares || Math.abs(sumOf(shares) - 100) <= Math.max(2, slackOf(shares))) return [];
  const group = first.row.group === null ? '' : ` for ${shown(first.row.group)}`;
  return [
    warningAt(
      first.row.at,
      `svarene på »${first.row.indicator}«${group} giver tilsammen ${written(sumOf(shares))} procent`,
      'se efter, om alle tallene er rigtige; de skal give omkring 100',
    ),
  ];
}

function checkHeadline(
  { row, cells }: ReadRow,
  distributions: ReadonlyMap<string, readonly ReadRow[]>,
  headlines: Expectations['headlines'],
): Fault[] {
  const counted = headlines?.get(row.indicator) ?? [];
  if (row.answer !== null || row.percent === null || !cells.percent || counted.length === 0) return [];
  const shares = sharesOf(distributions.get(nameOf(row)) ?? [], counted);
  if (!shares || Math.abs(sumOf(shares) - row.percent) <= slackOf([...shares, row.percent])) return [];
  return [
    warningInCell(
      cells.percent,
      `andelen er ${written(row.percent)}, men svarene ${listOf(counted, 'og')}, som den lægger sammen, giver ${written(sumOf(shares))}`,
      'se efter, hvilke af tallene der er rigtige',
    ),
  ];
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

/** What gave these answers, 0–100 each; null when one of them has no share. */
function sharesOf(parts: readonly ReadRow[], options: readonly string[]): number[] | null {
  const shares = options.flatMap(
    (option) => parts.find(({ row }) => row.answer === option)?.row.percent ?? [],
  );
  return shares.length === options.length ? shares : null;
}

function sumOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0);
}

/** How far rounding may have moved these figures together: each by half a unit of its own last decimal. */
function slackOf(figures: readonly number[]): number {
  return sumOf(figures.map((figure) => 10 ** -decimalsOf(figure) / 2)) + 1e-9;
}

function decimalsOf(figure: number): number {
  return danishNumber(figure).split(',')[1]?.length ?? 0;
}

function written(percent: number): string {
  return danishNumber(Number(percent.toFixed(1)));
}
