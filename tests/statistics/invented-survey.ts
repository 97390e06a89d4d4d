import fc from 'fast-check';
import type { Thresholds } from '../../src/statistics/observation.ts';
import type { SurveyTable } from '../../src/statistics/survey-table.ts';
import { figure } from './arbitraries.ts';
import { roundPercent, type Shape } from './attacker.ts';

export const ANSWERS = ['a', 'b', 'c'];

/** The survey as it is delivered. */
export function tableOf(truth: Survey): SurveyTable {
  const { people, headlineAnswers, decimals } = truth;
  const members = (group: string | null) => people.filter((p) => group === null || p.groups.includes(group));
  const share = (of: readonly Person[], answers: readonly string[], digits: number, n: number | null) =>
    figure({
      n,
      percent: roundPercent(of.filter((p) => answers.includes(p.answer)).length, of.length, digits),
    });
  const headlineOf = (group: string | null) => {
    const base = members(group).filter(({ answer }) => !truth.leftOut.includes(answer));
    return share(base, headlineAnswers, decimals.headline, base.length);
  };
  const answerOf = (group: string | null, answer: string) => {
    const base = members(group);
    return share(base, [answer], decimals.answers, base.length);
  };
  const groups = shapeOf(truth).groups.filter(({ group }) => group !== truth.withoutRow);
  const answers = ANSWERS.filter((answer) => answer !== truth.withoutRow);
  const withheld = figure({ status: 'withheld' });
  const headline = headlineOf(null);
  return {
    headline: {
      shown: headline,
      'no base': { ...headline, n: null },
      missing: figure({ status: 'missing' }),
      'no row': null,
    }[truth.headline],
    headlineAnswers: truth.isHeadlineStated ? headlineAnswers : null,
    groups: groups.map(({ group, dimension }) => ({
      group,
      dimension: truth.areGroupsDeclared ? dimension : null,
      figure: group === truth.withheld ? withheld : headlineOf(group),
    })),
    answers: [null, ...groups.map(({ group }) => group)].flatMap((group) =>
      answers.map((answer) => ({
        answer,
        group,
        figure: group === null && answer === truth.withheld ? withheld : answerOf(group, answer),
      })),
    ),
  };
}

/** What everybody knows of the survey. */
export function shapeOf(truth: Survey): Shape {
  return {
    answers: ANSWERS,
    headlineAnswers: truth.headlineAnswers,
    leftOut: truth.leftOut,
    groups: [
      ...['x', 'y', 'z'].slice(0, truth.first).map((group) => ({ group, dimension: 'first' })),
      ...['p', 'q'].slice(0, truth.second).map((group) => ({ group, dimension: 'second' })),
    ],
    decimals: truth.decimals,
    hideBelow: truth.hideBelow,
    most:
      truth.headline === 'shown' && truth.leftOut.length === 0
        ? truth.people.length
        : truth.people.length + 3,
  };
}

export function thresholdsOf({ hideBelow, withholdCellsBelow }: Survey): Thresholds {
  return { hideBelow, flagBelow: 2 * hideBelow, withholdCellsBelow };
}

/** Small numbers of people and low thresholds, so that every table can be tried. */
export function surveys(most: number): fc.Arbitrary<Survey> {
  const decimals = fc.constantFrom(0, 1, 9);
  return fc
    .record({
      first: fc.constantFrom(2, 2, 3),
      second: fc.constantFrom(0, 2),
      areGroupsDeclared: fc.boolean(),
      headline: fc.constantFrom<Survey['headline']>('shown', 'shown', 'no base', 'missing', 'no row'),
      headlineAnswers: fc.constantFrom<string[]>(['a'], ['a', 'b'], ['b', 'c']),
      isHeadlineStated: fc.boolean(),
      leavesOut: fc.constantFrom(false, false, true),
      decimals: fc.record({ headline: decimals, answers: decimals }),
      hideBelow: fc.constantFrom(3, 4, 6),
      withholdCellsBelow: fc.constantFrom(2, 2, 3),
      withheld: fc.constantFrom(null, null, null, 'x', 'b'),
      withoutRow: fc.constantFrom(null, null, null, 'y', 'c'),
      weights: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 8, maxLength: 8 }),
      draws: fc.array(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)), { minLength: 8, maxLength: most }),
    })
    .map(({ weights, draws, leavesOut, ...rest }) => ({
      ...rest,
      // Of a group that the editors withhold the guard cannot see that it overlaps others, if nobody declares it.
      areGroupsDeclared: rest.areGroupsDeclared || rest.withheld === 'x',
      leftOut: leavesOut && isSeen(rest) && !rest.headlineAnswers.includes('c') ? ['c'] : [],
      people: draws.map(([g, h, a]) => ({
        answer: pick(ANSWERS, weights, a),
        groups: [
          pick(['x', 'y', 'z'].slice(0, rest.first), weights.slice(3), g),
          ...(rest.second > 0 ? [pick(['p', 'q'], weights.slice(6), h)] : []),
        ],
      })),
    }));
}

/**
 * Whether the headline leaves people out for all to see, and no more is kept from readers than what is small: the guard
 * does not know who they are whom it leaves out.
 */
function isSeen({ headline, withheld }: Pick<Survey, 'headline' | 'withheld'>): boolean {
  return headline === 'shown' && withheld !== 'b';
}

/** One of the names, more often the heavier ones. */
function pick(names: readonly string[], weights: readonly number[], draw: number): string {
  const total = names.reduce((sum, _, index) => sum + (weights[index] ?? 1), 0);
  let left = draw % total;
  return names.find((_, index) => (left -= weights[index] ?? 1) < 0) ?? names[0] ?? '';
}

/** A survey with everybody who answered. */
export interface Survey extends Pick<Shape, 'headlineAnswers' | 'leftOut' | 'decimals' | 'hideBelow'> {
  people: Person[];
  /** Number of groups in each of two dimensions. */
  first: number;
  second: number;
  /** Whether the guard is told the dimension of the groups. */
  areGroupsDeclared: boolean;
  /** What is delivered of the headline. */
  headline: 'shown' | 'no base' | 'missing' | 'no row';
  isHeadlineStated: boolean;
  withholdCellsBelow: number;
  /** A group or an answer that the editors withhold themselves. */
  withheld: string | null;
  /** A group or an answer whose rows the editors leave out. */
  withoutRow: string | null;
}

export interface Person {
  answer: string;
  groups: string[];
}
