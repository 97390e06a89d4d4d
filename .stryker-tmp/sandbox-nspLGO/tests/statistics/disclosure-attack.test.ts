// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHidden } from '../../src/statistics/cell.ts';
import { protect } from '../../src/statistics/disclosure.ts';
import type { SurveyTable } from '../../src/statistics/survey-table.ts';
import { figure } from './arbitraries.ts';
import { attack, roundPercent } from './attacker.ts';
import type { Shape } from './attacker.ts';

const ANSWERS = ['a', 'b', 'c'];

describe('an attacker who tries every table that agrees with what is published', () => {
  test('never finds out a hidden cell', () => {
    let hiddenSeen = 0;
    let shownSeen = 0;
    fc.assert(
      fc.property(survey, (truth) => {
        const published = protect(tableOf(truth), thresholdsOf(truth));
        expect(protect(published, thresholdsOf(truth))).toEqual(published);
        expect(breaches(truth, published)).toEqual([]);
        const cells = [...published.groups, ...published.answers];
        hiddenSeen += cells.filter((cell) => isHidden(cell.figure)).length;
        shownSeen += cells.filter((cell) => !isHidden(cell.figure)).length;
      }),
      { numRuns: 200, seed: 20240101 },
    );
    // Hiding everything, or nothing, would prove little.
    expect(hiddenSeen).toBeGreaterThan(200);
    expect(shownSeen).toBeGreaterThan(200);
  }, 60_000);

  test('does find out cells when only the small ones themselves are hidden', () => {
    const found = fc.sample(survey, { numRuns: 60, seed: 20240101 }).filter((truth) => {
      const table = tableOf(truth);
      const naive = { ...table, groups: table.groups.map((cell) => hideSmall(cell, truth)) };
      return (
        breaches(truth, { ...naive, answers: table.answers.map((cell) => hideSmall(cell, truth)) }).length > 0
      );
    });
    expect(found.length).toBeGreaterThan(10);
  }, 60_000);
});

/** Cells that the attacker can tell, or can tell to be small, though they are hidden. */
function breaches(truth: Survey, published: SurveyTable): string[] {
  const { headline } = published;
  if (!headline || isHidden(headline)) {
    const cells = [...published.groups, ...published.answers];
    return cells.filter((cell) => !isHidden(cell.figure)).map(() => 'shown below a hidden headline');
  }
  const { withholdCellsBelow } = thresholdsOf(truth);
  const people = truth.people.length;
  const headlineCount = count(truth, (person) => truth.headlineAnswers.includes(person.answer));
  const smaller = Math.min(headlineCount, people - headlineCount);
  const small = (value: number) => value > 0 && value < withholdCellsBelow;
  const findings = attack(published, shapeOf(truth));
  const found: string[] = [];

  for (const { group, figure: cell } of published.groups) {
    if (!isHidden(cell)) continue;
    const pairs = findings.groups.get(group) ?? [];
    if (new Set(pairs.map(({ n }) => n)).size < 2) found.push(`base of ${group}`);
    // When nobody or everybody is counted by the headline, the same is known of every group.
    if (smaller > 0 && new Set(pairs.map((pair) => pair.count)).size < 2) found.push(`share of ${group}`);
    const isSmall = pairs.every((pair) => small(Math.min(pair.count, pair.n - pair.count)));
    if (smaller >= withholdCellsBelow && isSmall) found.push(`smallness of ${group}`);
  }
  for (const { group, answer, figure: cell } of published.answers) {
    if (!isHidden(cell)) continue;
    const values = [
      ...((group === null ? findings.answers.get(answer) : findings.cells.get(`${group}/${answer}`)) ?? []),
    ];
    const actual = count(truth, (p) => p.answer === answer && (group === null || p.groups.includes(group)));
    // A cross-table is hidden as a whole; that nobody, or enough people, are in a cell of it may show.
    if (group !== null && !small(actual)) continue;
    // The headline is exempt, and so is what it says by itself: about an answer that is the same as the headline, and
    // about every answer on a side where there is nobody.
    const side = sideOf(answer, truth.headlineAnswers);
    if (group === null && (side.length === 1 || count(truth, (p) => side.includes(p.answer)) === 0)) continue;
    if (values.length < 2) found.push(`${group}/${answer}`);
    if (smaller >= withholdCellsBelow && values.every(small)) found.push(`smallness of ${group}/${answer}`);
  }
  return found;
}

/** The answers that the headline counts together with this one, or leaves out together with it. */
function sideOf(answer: string, headlineAnswers: readonly string[]): string[] {
  return ANSWERS.filter((other) => headlineAnswers.includes(other) === headlineAnswers.includes(answer));
}

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

function tableOf(truth: Survey): SurveyTable {
  const { people, headlineAnswers } = truth;
  const cell = (base: Person[], answers: readonly string[]) =>
    figure({
      n: base.length,
      percent: roundPercent(
        base.filter((p) => answers.includes(p.answer)).length,
        base.length,
        truth.decimals,
      ),
    });
  const members = (group: string | null) => people.filter((p) => group === null || p.groups.includes(group));
  const groups = shapeOf(truth).groups.filter(({ group }) => group !== truth.leftOut);
  const withheld = figure({ status: 'withheld' });
  return {
    headline: cell(people, headlineAnswers),
    headlineAnswers: truth.isHeadlineStated ? headlineAnswers : null,
    groups: groups.map(({ group, dimension }) => ({
      group,
      dimension,
      figure: group === truth.withheld ? withheld : cell(members(group), headlineAnswers),
    })),
    answers: [null, ...groups.map(({ group }) => group)].flatMap((group) =>
      ANSWERS.map((answer) => ({
        answer,
        group,
        figure: group === null && answer === truth.withheld ? withheld : cell(members(group), [answer]),
      })),
    ),
  };
}

function shapeOf(truth: Survey): Shape {
  return {
    answers: ANSWERS,
    headlineAnswers: truth.headlineAnswers,
    groups: [
      ...['x', 'y', 'z'].slice(0, truth.first).map((group) => ({ group, dimension: 'first' })),
      ...['p', 'q'].slice(0, truth.second).map((group) => ({ group, dimension: 'second' })),
    ],
    decimals: truth.decimals,
    hideBelow: truth.hideBelow,
  };
}

function thresholdsOf({ hideBelow, withholdCellsBelow }: Survey) {
  return { hideBelow, flagBelow: 2 * hideBelow, withholdCellsBelow };
}

function count({ people }: Survey, test: (person: Person) => boolean): number {
  return people.filter(test).length;
}

/** Small numbers of people and low thresholds, so that every table can be tried. */
const survey: fc.Arbitrary<Survey> = fc
  .record({
    first: fc.constantFrom(2, 2, 3),
    second: fc.constantFrom(0, 2),
    headlineAnswers: fc.constantFrom(['a'], ['a', 'b'], ['b', 'c']),
    isHeadlineStated: fc.boolean(),
    decimals: fc.constantFrom(0, 1, 9),
    hideBelow: fc.constantFrom(3, 4, 6),
    withholdCellsBelow: fc.constantFrom(2, 2, 3),
    withheld: fc.constantFrom(null, null, null, 'x', 'b'),
    leftOut: fc.constantFrom(null, null, null, 'y'),
    weights: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 8, maxLength: 8 }),
    draws: fc.array(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)), { minLength: 8, maxLength: 16 }),
  })
  .map(({ weights, draws, ...rest }) => ({
    ...rest,
    people: draws.map(([g, h, a]) => ({
      answer: pick(ANSWERS, weights, a),
      groups: [
        pick(['x', 'y', 'z'].slice(0, rest.first), weights.slice(3), g),
        ...(rest.second > 0 ? [pick(['p', 'q'], weights.slice(6), h)] : []),
      ],
    })),
  }));

/** One of the names, more often the heavier ones. */
function pick(names: readonly string[], weights: readonly number[], draw: number): string {
  const total = names.reduce((sum, _, index) => sum + (weights[index] ?? 1), 0);
  let left = draw % total;
  return names.find((_, index) => (left -= weights[index] ?? 1) < 0) ?? names[0] ?? '';
}

interface Survey extends Pick<Shape, 'headlineAnswers' | 'decimals' | 'hideBelow'> {
  people: Person[];
  first: number;
  second: number;
  isHeadlineStated: boolean;
  withholdCellsBelow: number;
  /** A group or an answer that the editors withhold themselves. */
  withheld: string | null;
  /** A group whose rows the editors leave out. */
  leftOut: string | null;
}

interface Person {
  answer: string;
  groups: string[];
}
