import { hideCell, isHidden, isSensitive, isShown, people } from './cell.ts';
import type { AnswerCell, GroupCell } from './survey-table.ts';
import type { Figure, Thresholds } from './observation.ts';
import { rangeOf } from './people-range.ts';
import { roundingSlack, type HalfUnits } from './rounding.ts';
import { findToldAnswer } from './told-answer.ts';
import { tellsFew } from './told-part.ts';
import { isWhole } from './whole.ts';

/**
 * The answers of the groups of one dimension: shown all together or not at all.
 *
 * A table of groups by answers can be taken apart along rows and columns at once, and in a small survey almost every
 * protected table has too many holes to be of use. So the table is shown only when no cell in it is small or hidden,
 * no group of the dimension and no answer of all residents is hidden, and nothing small is left between the table, its
 * groups and the answers of all.
 */
export function protectCrossTable(table: CrossTable): AnswerCell[] {
  if (table.cells.length === 0 || isPublishable(table)) return [...table.cells];
  return table.cells.map(hideCell);
}

function isPublishable(table: CrossTable): boolean {
  const { cells, groups, overall, thresholds } = table;
  if ([...groups, ...overall, ...cells].some(({ figure }) => isHidden(figure))) return false;

  const counts = cells.map((cell) => ({ ...cell, ...countOf(cell, groups) }));
  const isCellSafe = counts.every(
    ({ base, count, figure }) =>
      !isShown(figure) || (base >= thresholds.hideBelow && !isSensitive(count, thresholds)),
  );
  return (
    isCellSafe &&
    groups.every((group) => leavesNoSmallAnswer(group, counts, table)) &&
    overall.every((answer) => leavesNoSmallGroup(answer, counts, table))
  );
}

/** People behind a cell; none when its group is not shown or its base not known. */
function countOf({ group, figure }: AnswerCell, groups: readonly GroupCell[]): Count {
  const row = groups.find((cell) => cell.group === group);
  const base = row && isShown(row.figure) ? (figure.n ?? row.figure.n ?? 0) : 0;
  return { base, count: people(figure.percent ?? 0, base) };
}

/**
 * An answer that is left out of a group's rows is known as 100 − the others, and one that the group's headline leaves out
 * as the difference of the two bases.
 */
function leavesNoSmallAnswer(
  { group, figure }: GroupCell,
  counts: readonly (AnswerCell & Count)[],
  { headlineAnswers, thresholds, halfUnits }: CrossTable,
): boolean {
  const row = counts.filter((cell) => cell.group === group);
  const base = row[0]?.base ?? null;
  if (base === null) return true;
  const percents = row.flatMap((cell) => cell.figure.percent ?? []);
  const rest = 100 - percents.reduce((a, b) => a + b, 0);
  return (
    !isSensitive(Math.abs(base - (figure.n ?? base)), thresholds) &&
    findToldAnswer(
      { answers: row, headline: figure, headlineAnswers, halfUnits, counted: null },
      thresholds,
    ) === null &&
    (rest <= roundingSlack(percents) || !isSensitive(people(rest, base), thresholds))
  );
}

/**
 * A group that is left out of the table, or has no figure in it, is known as everybody − the others, when those have
 * nobody in common. Those who are not in a group are known as everybody − that group, whatever the others are.
 */
function leavesNoSmallGroup(
  { answer, figure }: AnswerCell,
  counts: readonly (AnswerCell & Count)[],
  { headline, thresholds, halfUnits }: CrossTable,
): boolean {
  const everybody = figure.n ?? headline?.n ?? 0;
  const column = counts.filter((cell) => cell.answer === answer && isShown(cell.figure));
  // Bases of answers, all of them: a group's own may leave out those who do not know.
  const isEverybodyInTable = column.reduce((total, cell) => total + cell.base, 0) >= everybody;
  const all = { percent: figure.percent ?? 0, n: everybody };
  const count = people(all.percent, all.n);
  const rest = count - column.reduce((total, cell) => total + cell.count, 0);
  const counted = rangeOf(figure, everybody, halfUnits.answers);
  const whole = { n: everybody, counted, areBothSidesTold: false };
  const parts = column.map((cell) => ({ percent: cell.figure.percent ?? 0, n: cell.base }));
  return (
    (isEverybodyInTable || !isSensitive(rest, thresholds)) &&
    !tellsFew(
      column.map((cell) => ({ ...cell.figure, n: cell.base })),
      whole,
      halfUnits.answers,
      thresholds,
    ) &&
    (isWhole(all, parts) || column.every((cell) => !isSensitive(count - cell.count, thresholds)))
  );
}

/** One dimension of one indicator in one wave. */
export interface CrossTable {
  /** The answers in the groups of this dimension. */
  cells: readonly AnswerCell[];
  /** The groups of this dimension, already protected. */
  groups: readonly GroupCell[];
  /** The answers of all residents, already protected. */
  overall: readonly AnswerCell[];
  headline: Figure | null;
  headlineAnswers: readonly string[] | null;
  halfUnits: HalfUnits;
  thresholds: Thresholds;
}

interface Count {
  base: number;
  count: number;
}
