import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { possibleBases, type Bases, type Overall, type Part } from '../../src/statistics/possible-bases.ts';
import { halfUnitsOf } from '../../src/statistics/rounding.ts';
import { figure } from './arbitraries.ts';
import { roundPercent } from './attacker.ts';

/** How many gave each answer, which bases are told, and which rows are not shown. */
const truths = fc.record({
  counted: fc.array(fc.nat(40), { minLength: 1, maxLength: 2 }),
  other: fc.array(fc.nat(40), { minLength: 1, maxLength: 2 }),
  leftOut: fc.nat(20),
  hidden: fc.nat(5),
  decimals: fc.constantFrom(0, 1),
  tells: fc.constantFrom('both', 'answers', 'headline', 'neither'),
});
type Truth = typeof truths extends fc.Arbitrary<infer Value> ? Value : never;

function publish({ counted, other, leftOut, hidden, decimals, tells }: Truth) {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const headlineBase = sum(counted) + sum(other);
  const all = headlineBase + leftOut;
  const n = tells === 'both' || tells === 'answers' ? all : null;
  const rows = [
    ...counted.map((number) => ({ place: 'counted' as const, number })),
    ...other.map((number) => ({ place: 'other' as const, number })),
    { place: 'left out' as const, number: leftOut },
  ];
  const parts: Part[] = rows.map(({ place, number }, index) => ({
    place,
    figure:
      index === hidden
        ? figure({ status: 'withheld' })
        : figure({ percent: roundPercent(number, all, decimals), n }),
  }));
  const answers = parts.map((part, index) => ({
    group: null,
    answer: `${index}`,
    figure: part.figure ?? figure({ status: 'withheld' }),
  }));
  const headline = figure({
    percent: roundPercent(sum(counted), headlineBase, decimals),
    n: tells === 'both' || tells === 'headline' ? headlineBase : null,
  });
  const headlineAnswers = counted.map((_, index) => `${index}`);
  const halfUnits = halfUnitsOf(answers, [headline]);
  const overall: Overall = { answers, headline, headlineAnswers, halfUnits, counted: null };
  return { parts, overall, truth: { answers: all, headline: headlineBase } };
}

const isReal = ({ counted, other }: Truth) => [...counted, ...other].some((number) => number > 0);

describe('the bases that a survey may have', () => {
  test('are among those that are tried, where one of them is told', () => {
    fc.assert(
      fc.property(truths.filter(isReal), (survey) => {
        const { parts, overall, truth } = publish(survey);
        const { answers, headline } = truth;
        // All rows but the only ones that tell their base may be hidden, and more than two thirds left out.
        const isTold = overall.answers.some(({ figure: { n } }) => n !== null);
        fc.pre(survey.tells !== 'neither' && (isTold || survey.tells === 'headline'));
        fc.pre(isTold || headline * 3 >= answers);
        expect([...possibleBases(parts, overall)]).toContainEqual(truth);
      }),
      { numRuns: 3000, seed: 20240101 },
    );
  });

  test('are those that are told, and no more than the shown percentages allow', () => {
    fc.assert(
      fc.property(truths.filter(isReal), (survey) => {
        const { parts, overall } = publish(survey);
        const told = overall.answers.find(({ figure: { n } }) => n !== null)?.figure.n ?? null;
        const ofHeadline = overall.headline?.n ?? null;
        const { answers: half } = overall.halfUnits;
        for (const { answers, headline } of possibleBases(parts, overall)) {
          if (told !== null) expect(answers).toBe(told);
          if (ofHeadline !== null) expect(headline).toBe(ofHeadline);
          if (told !== null && ofHeadline !== null) continue;
          expect(headline).toBeLessThanOrEqual(answers + 1);
          for (const { place, figure: shown } of parts) {
            if (place !== 'left out' || shown?.percent == null) continue;
            // A division may have moved either end a little, so one beyond it is tried.
            const off = Math.abs(answers - headline - (shown.percent * answers) / 100);
            expect(off).toBeLessThanOrEqual((half * answers) / 100 + 1.5);
          }
        }
      }),
      { numRuns: 2000, seed: 20240101 },
    );
  });

  test('are none where neither is told', () => {
    const { parts, overall } = publish({
      ...{ counted: [9], other: [9], leftOut: 2, hidden: 5, decimals: 0, tells: 'neither' },
    });
    expect([...possibleBases(parts, overall)]).toEqual([]);
  });
});

describe('the base of a survey whose headline leaves nobody out', () => {
  const basesOf = (ofAnswers: number | null, ofHeadline: number | null): Bases[] => {
    const answers = [{ group: null, answer: 'yes', figure: figure({ percent: 60, n: ofAnswers }) }];
    const parts: Part[] = [
      { place: 'counted', figure: figure({ percent: 60, n: ofAnswers }) },
      { place: 'other', figure: null },
    ];
    const headline = figure({ percent: 60, n: ofHeadline });
    const halfUnits = { answers: 0.5, headline: 0.5 };
    return [
      ...possibleBases(parts, { answers, headline, headlineAnswers: ['yes'], halfUnits, counted: null }),
    ];
  };

  test.each([
    [50, 50, [50]],
    [50, null, [50]],
    [null, 50, [50]],
    [50, 40, []],
    [null, null, []],
  ])('answers tell %s, the headline %s', (ofAnswers, ofHeadline, expected) => {
    expect(basesOf(ofAnswers, ofHeadline)).toEqual(expected.map((n) => ({ answers: n, headline: n })));
  });
});
