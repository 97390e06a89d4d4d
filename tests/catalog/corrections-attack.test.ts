import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctionsOf } from '../../src/catalog/figures/corrections.ts';
import { isShown } from '../../src/statistics/cell.ts';
import { protect } from '../../src/statistics/disclosure.ts';
import { breaches } from '../statistics/breaches.ts';
import { surveys, tableOf, thresholdsOf, type Survey } from '../statistics/invented-survey.ts';
import { rowOf } from './small-catalog.ts';

/** Surveys with people in a group that has no rows, of whom so many answered only after the headline was published. */
const late = fc
  .tuple(surveys(13), fc.integer({ min: 1, max: 9 }))
  .map(([survey, few]) => {
    const now: Survey = {
      ...survey,
      headline: 'shown',
      leftOut: [],
      withheld: null,
      withoutRow: 'y',
      second: 0,
    };
    const outside = now.people.filter(({ groups }) => groups.includes('y'));
    const before = now.people.filter((person) => !outside.slice(0, few).includes(person));
    return { now, before: { ...now, people: before } };
  })
  .filter(({ now, before }) => before.people.length > 0 && before.people.length < now.people.length);

test('an attacker who puts the old headline beside the groups of today finds out nothing hidden', () => {
  let told = 0;
  let dangerous = 0;
  fc.assert(
    fc.property(late, ({ now, before }) => {
      const old = tableOf(before).headline;
      const { groups, published, change } = correct(now, before);
      if (groups.every(({ figure }) => !isShown(figure))) return;
      const seen = { headline: old, groups, answers: [], headlineAnswers: published.headlineAnswers };
      const found = breaches(before, seen);
      if (found.length > 0) dangerous++;
      if (!change) return;
      told++;
      expect(found).toEqual([]);
    }),
    { numRuns: 1500, seed: 20240101 },
  );
  // Telling nothing, or having nothing to tell that is dangerous, would prove little.
  expect(told).toBeGreaterThan(20);
  expect(dangerous).toBeGreaterThan(20);
}, 60_000);

/** What is shown now, and what the log tells of the headline. */
function correct(now: Survey, before: Survey) {
  const table = { ...tableOf(now), answers: [] };
  const published = protect(table, thresholdsOf(now));
  const figures = [{ group: null, figure: table.headline }, ...table.groups];
  const rows = figures.flatMap(({ group, figure }) =>
    figure ? [{ ...rowOf({ ...figure, group }), year: 2021 }] : [],
  );
  const valueOf = ({ percent = null, n = null } = {}) => ({ percent, n, nEffective: null });
  const row = {
    ...{ survey: 'svar', indicator: 'glad', year: 2021, group: null, answer: null },
    ...valueOf(table.headline as object),
    before: valueOf(tableOf(before).headline as object),
    correction: { date: '2026-03-01', reason: 'Sene svar.' },
    at: { line: 2, column: 1 },
  };
  const [correction] = correctionsOf(rows, [row], {
    dimensions: new Map(table.groups.map(({ group }) => [group, 'first'])),
    headlineAnswers: now.headlineAnswers,
    thresholds: thresholdsOf(now),
  });
  return { groups: published.groups, published, change: correction?.change ?? null };
}
