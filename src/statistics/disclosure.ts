import { protectAnswers } from './answer-disclosure.ts';
import { hide, isHidden } from './cell.ts';
import { protectCrossTable } from './cross-table-disclosure.ts';
import { protectGroups } from './group-disclosure.ts';
import { baseOfAll, knownTotals } from './known-total.ts';
import type { Figure, Thresholds } from './observation.ts';
import { halfUnitsOf } from './rounding.ts';
import type { AnswerCell, Distribution, GroupCell, SurveyTable } from './survey-table.ts';
import { countedInGroups, countedOf } from './told-part.ts';

/**
 * The disclosure guard: one indicator in one wave, with everything hidden that could tell about few people, either by
 * itself or by subtraction from what is shown. Call it once for each wave; waves have no people in common to subtract.
 *
 * - The headline (all residents) is hidden only when its base is below the threshold; then everything is hidden. A base
 *   that only the answers of all tell is its base too.
 * - Groups and answers: see `protectGroups`, `protectAnswers`, `protectCrossTable`.
 * - Rows that editors withhold themselves are protected in the same way.
 *
 * Deterministic, keeps the order of the cells, and changes nothing when it is given its own result.
 */
export function protect(table: SurveyTable, thresholds: Thresholds): SurveyTable {
  const guarded = protectOnce(table, thresholds);
  // Hiding a cell can change how precisely the others are known, so look again until nothing more is hidden.
  return countHidden(guarded) > countHidden(table) ? protect(guarded, thresholds) : guarded;
}

function protectOnce(table: SurveyTable, thresholds: Thresholds): SurveyTable {
  const headline = protectHeadline(table, thresholds);
  if (headline && isHidden(headline)) return hideAll({ ...table, headline }, thresholds);

  const { headlineAnswers } = table;
  const halfUnits = halfUnitsOf(table.answers, [headline, ...table.groups.map(({ figure }) => figure)]);
  const ofAll = table.answers.filter(({ group }) => group === null);
  const counted = headline && countedInGroups(headline, table.groups, halfUnits);
  const overall = protectAnswers(
    { headline, answers: ofAll, headlineAnswers, halfUnits, counted },
    thresholds,
  );
  const told = { headline, answers: overall, headlineAnswers, halfUnits };
  const alone = protectDimensions(table.groups, told, [], thresholds);
  // One dimension that is shown may tell the sum of another.
  const groups = protectDimensions(alone, told, alone, thresholds);
  const dimensions = [...new Set(groups.map(({ dimension }) => dimension))];
  const crossTables = [...new Set<string | null>([...dimensions, null])].map((dimension) =>
    protectCrossTable({
      cells: table.answers.filter(({ group }) => group !== null && dimensionOf(group, groups) === dimension),
      groups: groups.filter((cell) => cell.dimension === dimension),
      overall,
      headline,
      headlineAnswers,
      thresholds,
      halfUnits,
    }),
  );
  const answers = inOrder(table.answers, [overall, ...crossTables], answerKey);
  return { headline, groups, answers, headlineAnswers };
}

function protectHeadline({ headline, answers }: SurveyTable, { hideBelow }: Thresholds): Figure | null {
  if (!headline) return null;
  if (isHidden(headline)) return hide(headline);
  const base = baseOfAll(headline, answers) ?? headline.nEffective;
  return base !== null && base < hideBelow ? hide(headline, 'too-few') : headline;
}

/**
 * The groups, each dimension by itself, with nothing shown that any of the totals could be taken apart by.
 *
 * @param shown groups that tell what all come to
 */
function protectDimensions(
  groups: readonly GroupCell[],
  told: Distribution,
  shown: readonly GroupCell[],
  thresholds: Thresholds,
): GroupCell[] {
  const { halfUnits } = told;
  const totals = knownTotals(told, shown).map((total) => ({
    total,
    known: { halfUnits, counted: total && countedOf(total, told, shown) },
  }));
  const dimensions = [...Map.groupBy(groups, ({ dimension }) => dimension).values()];
  const guarded = dimensions.map((cells) =>
    totals.reduce((own, { total, known }) => protectGroups(own, total, thresholds, known), cells),
  );
  return inOrder(groups, guarded, ({ group }) => group);
}

function hideAll(table: SurveyTable, { hideBelow }: Thresholds): SurveyTable {
  const hideCell = <C extends { figure: Figure }>(cell: C): C => {
    const { n } = cell.figure;
    return { ...cell, figure: hide(cell.figure, n !== null && n < hideBelow ? 'too-few' : 'withheld') };
  };
  return { ...table, groups: table.groups.map(hideCell), answers: table.answers.map(hideCell) };
}

/** Puts the parts back in the order of the whole. */
function inOrder<C>(whole: readonly C[], parts: readonly (readonly C[])[], key: (cell: C) => string): C[] {
  const found = new Map(parts.flat().map((cell) => [key(cell), cell]));
  return whole.map((cell) => found.get(key(cell)) ?? cell);
}

function answerKey({ group, answer }: AnswerCell): string {
  return JSON.stringify([group, answer]);
}

function dimensionOf(group: string, groups: readonly GroupCell[]): string | null {
  return groups.find((cell) => cell.group === group)?.dimension ?? null;
}

function countHidden({ headline, groups, answers }: SurveyTable): number {
  return [headline, ...groups.map(({ figure }) => figure), ...answers.map(({ figure }) => figure)].filter(
    (figure) => figure && isHidden(figure),
  ).length;
}
