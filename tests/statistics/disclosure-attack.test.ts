import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHidden } from '../../src/statistics/cell.ts';
import { protect } from '../../src/statistics/disclosure.ts';
import type { SurveyTable } from '../../src/statistics/survey-table.ts';
import { figure } from './arbitraries.ts';
import { breaches } from './breaches.ts';
import { surveys, tableOf, thresholdsOf, type Survey } from './invented-survey.ts';

describe('an attacker who tries every table that agrees with what is published', () => {
  test('never finds out a hidden cell', () => {
    let hiddenSeen = 0;
    let shownSeen = 0;
    fc.assert(
      fc.property(surveys(13), (truth) => {
        const published = protect(tableOf(truth), thresholdsOf(truth));
        expect(protect(published, thresholdsOf(truth))).toEqual(published);
        expect(breaches(truth, published)).toEqual([]);
        const cells = [...published.groups, ...published.answers];
        hiddenSeen += cells.filter((cell) => isHidden(cell.figure)).length;
        shownSeen += cells.filter((cell) => !isHidden(cell.figure)).length;
      }),
      { numRuns: 600, seed: 20240101 },
    );
    // Hiding everything, or nothing, would prove little.
    expect(hiddenSeen).toBeGreaterThan(200);
    expect(shownSeen).toBeGreaterThan(200);
  }, 60_000);

  test('does find out cells when only the small ones themselves are hidden', () => {
    const found = fc.sample(surveys(13), { numRuns: 60, seed: 20240101 }).filter((truth) => {
      const table = tableOf(truth);
      const naive = { ...table, groups: table.groups.map((cell) => hideSmall(cell, truth)) };
      return (
        breaches(truth, { ...naive, answers: table.answers.map((cell) => hideSmall(cell, truth)) }).length > 0
      );
    });
    expect(found.length).toBeGreaterThan(10);
  }, 60_000);
});

function hideSmall<C extends SurveyTable['groups'][number] | SurveyTable['answers'][number]>(
  cell: C,
  truth: Survey,
): C {
  const { hideBelow, withholdCellsBelow } = thresholdsOf(truth);
  const { percent, n } = cell.figure;
  const number = Math.round(((percent ?? 0) * (n ?? 0)) / 100);
  const smaller = 'answer' in cell ? number : Math.min(number, (n ?? 0) - number);
  const empty = { percent: null, n: null };
  if ((n ?? 0) < hideBelow) return { ...cell, figure: figure({ ...empty, status: 'too-few' }) };
  const isSmall = smaller > 0 && smaller < withholdCellsBelow;
  return isSmall ? { ...cell, figure: figure({ ...empty, status: 'withheld' }) } : cell;
}
