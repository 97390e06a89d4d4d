import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/statistics/observation.ts';
import { countedInGroups, countedOf, tellsFew } from '../../src/statistics/told-part.ts';
import { figure, thresholds } from './arbitraries.ts';

const whole = { answers: 0.5, headline: 0.5 };
const toATenth = { answers: 0.05, headline: 0.5 };

function told(headline: Partial<Figure> | null, answers: Record<string, Partial<Figure>>, counted: string[]) {
  return {
    headline: headline && figure(headline),
    answers: Object.entries(answers).map(([answer, cell]) => ({ answer, group: null, figure: figure(cell) })),
    headlineAnswers: counted,
    halfUnits: toATenth,
  };
}

describe('how many people a headline counts', () => {
  const headline = { percent: 30, n: 1000 };
  const total = figure(headline);
  const own = { from: 295, to: 305 };
  const [yes, no] = [
    { percent: 30.1, n: 1000 },
    { percent: 69.9, n: 1000 },
  ];

  test('is told by its own percentage alone when nothing else is', () => {
    expect(countedOf(total, told(headline, {}, ['yes']), [])).toEqual(own);
  });

  test('is told more closely by the answers that it counts, when all of them have a row', () => {
    const one = { from: 301, to: 301 };
    expect(countedOf(total, told(headline, { yes }, ['yes']), [])).toEqual(one);
    const two = { yes: { percent: 20, n: 1000 }, rather: { percent: 10.1, n: 1000 } };
    expect(countedOf(total, told(headline, two, ['yes', 'rather']), [])).toEqual({ from: 301, to: 301 });
    const most = { yes: { percent: 30, n: 1000 }, rather: { status: 'withheld' as const } };
    expect(countedOf(total, told(headline, most, ['yes', 'rather']), [])).toEqual({ from: 300, to: 305 });
    expect(countedOf(total, told(headline, { yes }, ['yes', 'rather']), [])).toEqual(own);
  });

  test('is told by the answers that it does not count', () => {
    expect(countedOf(total, told(headline, { no }, ['yes']), [])).toEqual({ from: 301, to: 301 });
    const hidden = { no, never: { status: 'withheld' as const } };
    expect(countedOf(total, told(headline, hidden, ['yes']), [])).toEqual({ from: 295, to: 301 });
    expect(countedOf(total, told(headline, { yes: { status: 'withheld' } }, ['yes']), [])).toEqual(own);
    // With no headline to agree with, nobody else must not be taken for everybody.
    const missing = told({ status: 'missing' }, { yes: { status: 'withheld' } }, ['yes']);
    expect(countedOf(total, missing, [])).toEqual({ from: 0, to: 1000 });
  });

  test('is told by answers of more people than it is a share of', () => {
    // 301 of 1000; another 200 do not know.
    const answers = { yes: { percent: 25.1, n: 1200 } };
    expect(countedOf(total, told(headline, answers, ['yes']), [])).toEqual({ from: 301, to: 301 });
  });

  test('is told by answers that leave their base to it', () => {
    expect(countedOf(total, told(headline, { yes: { percent: 30.1 } }, ['yes']), [])).toEqual({
      from: 301,
      to: 301,
    });
  });

  test('is not told by answers of other people, which do not agree', () => {
    expect(countedOf(total, told(headline, { yes: { percent: 40, n: 1000 } }, ['yes']), [])).toEqual(own);
  });

  test('is not told by a weighted survey', () => {
    const weighted = { ...headline, nEffective: 800 };
    expect(countedOf(figure(weighted), told(weighted, { yes }, ['yes']), [])).toEqual(own);
    const answers = { yes: { ...yes, nEffective: 800 } };
    expect(countedOf(total, told(headline, answers, ['yes']), [])).toEqual(own);
  });

  test('is the sum of the answers that it would count when it is missing, rounded as they are', () => {
    // By itself 44 percent of 102 would be 45.
    const sum = figure({ percent: 44, n: 102 });
    const answers = { yes: { percent: 21.6, n: 102 }, rather: { percent: 21.6, n: 102 } };
    for (const missing of [null, { status: 'missing' as const }]) {
      expect(countedOf(sum, told(missing, answers, ['yes', 'rather']), [])).toEqual({ from: 44, to: 44 });
      const unstated = { ...told(missing, answers, []), headlineAnswers: null };
      expect(countedOf(sum, unstated, [])).toEqual({ from: 45, to: 45 });
    }
  });

  test('is told by groups that share everybody among them', () => {
    const group = (percent: number, n: number) => ({
      group: `${percent} ${n}`,
      dimension: 'age',
      figure: figure({ percent, n }),
    });
    const [young, old, rest] = [group(10, 100), group(32, 800), group(40, 100)];
    // Each of the small ones is one number of people, and the large one four more or less.
    const sum = { from: 10 + 252 + 40, to: 10 + 260 + 40 };
    expect(countedInGroups(total, [young, old, rest], whole)).toEqual(sum);
    expect(countedOf(total, told(headline, {}, ['yes']), [young, old, rest])).toEqual({ ...sum, to: own.to });
    expect(countedInGroups(total, [young, old], whole)).toBeNull();
    const weighted = { ...old, figure: { ...old.figure, nEffective: 700 } };
    expect(countedInGroups(total, [young, weighted, rest], whole)).toBeNull();
    expect(countedInGroups(figure({ percent: 30 }), [young, old, rest], whole)).toBeNull();
    // A dimension of its own says what both do.
    const [women, men] = [group(23.9, 500), group(36, 500)].map((cell) => ({ ...cell, dimension: 'gender' }));
    const both = [young, old, rest, women, men].flatMap((cell) => cell ?? []);
    expect(countedInGroups(total, both, whole)).toEqual({ from: sum.from, to: 304 });
  });
});

describe('few people', () => {
  const of = (counted: number, n: number) => ({
    n,
    counted: { from: counted, to: counted },
    areBothSidesTold: true,
  });

  test('are told of what is left of the sum, too', () => {
    // 40 of 80 are in the group, so three of the other 20.
    const parts = [figure({ percent: 50, n: 80 }), figure({ status: 'withheld' })];
    expect(tellsFew(parts, of(43, 100), 0.5, thresholds)).toBe(true);
    expect(tellsFew(parts, of(45, 100), 0.5, thresholds)).toBe(false);
    expect(tellsFew(parts, of(57, 100), 0.5, thresholds)).toBe(true);
    expect(tellsFew(parts, of(55, 100), 0.5, thresholds)).toBe(false);
  });

  test('are told by a percentage of nobody, of one and of four, but not of five', () => {
    const counts = [0, 1, 4, 5];
    const few = counts.filter((count) =>
      tellsFew([figure({ percent: count, n: 100 })], of(50 + count, 200), 0.5, thresholds),
    );
    expect(few).toEqual([1, 4]);
  });

  test('are not told by parts that are more people than the sum', () => {
    const parts = [figure({ percent: 2, n: 100 }), figure({ percent: 50, n: 100 })];
    expect(tellsFew(parts, of(52, 200), 0.5, thresholds)).toBe(true);
    expect(tellsFew(parts, of(52, 199), 0.5, thresholds)).toBe(false);
  });

  test('are not told by a weighted survey', () => {
    const parts = [figure({ percent: 2, n: 100, nEffective: 80 }), figure({ percent: 50, n: 100 })];
    expect(tellsFew(parts, of(52, 200), 0.5, thresholds)).toBe(false);
  });

  test('are not told when one part does not agree with the sum, whatever the others do', () => {
    // The second and the sum say that the first is 12.
    const parts = [figure({ percent: 2, n: 100 }), figure({ percent: 50, n: 100 })];
    expect(tellsFew(parts, of(62, 200), 0.5, thresholds)).toBe(false);
  });
});
