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
  const halfUnits = halfUnitsOf(rows);
  return [
    ...[...distributions.values()].flatMap((parts) => checkWhole(parts, answers, halfUnits)),
    ...rows.flatMap((read) => checkHeadline(read, distributions, headlines, halfUnits)),
  ];
}

function checkWhole(
  parts: readonly ReadRow[],
  answers: Expectations['answers'],
  halfUnits: HalfUnits,
): Fault[] {
  const [first] = parts;
  const options = first && answers?.get(first.row.indicator);
  const shares = options?.length ? sharesOf(parts, options) : null;
  // Whoever makes a table may leave out a little.
  if (!first || !shares) return [];
  const slack = Math.max(2, shares.length * halfUnits.answers(first.row.indicator) + TINY);
  if (Math.abs(sumOf(shares) - 100) <= slack) return [];
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
  halfUnits: HalfUnits,
): Fault[] {
  const counted = headlines?.get(row.indicator) ?? [];
  if (row.answer !== null || row.percent === null || !cells.percent || counted.length === 0) return [];
  const shares = sharesOf(distributions.get(nameOf(row)) ?? [], counted);
  if (!shares) return [];
  const slack = shares.length * halfUnits.answers(row.indicator) + halfUnits.headline(row.indicator) + TINY;
  if (Math.abs(sumOf(shares) - row.percent) <= slack) return [];
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

/** How far rounding may have moved one answer of an indicator, and a share that is none, in percentage points. */
interface HalfUnits {
  answers(indicator: string): number;
  headline(indicator: string): number;
}

/**
 * Half a unit of the last decimal. The answers of an indicator, of all residents and of groups, come from one source and were
 * rounded alike, and so do and were its other shares: the most precise of them tells how, since 40 may be 40,0.
 */
function halfUnitsOf(rows: readonly ReadRow[]): HalfUnits {
  const ofKind = (isAnswer: boolean): ((indicator: string) => number) => {
    const most = new Map<string, number>();
    for (const { row, cells } of rows)
      if ((row.answer !== null) === isAnswer)
        most.set(
          row.indicator,
          Math.max(most.get(row.indicator) ?? 0, decimalsIn(cells.percent?.text ?? '')),
        );
    return (indicator) => 10 ** -(most.get(indicator) ?? 0) / 2;
  };
  return { answers: ofKind(true), headline: ofKind(false) };
}

/** As they are written, with the zeros at the end. */
function decimalsIn(percent: string): number {
  return /[,.](\d+)/.exec(percent)?.[1]?.length ?? 0;
}

/** More than what adding up decimals as a computer holds them gets wrong. */
const TINY = 1e-9;

function written(percent: number): string {
  return danishNumber(Number(percent.toFixed(1)));
}
