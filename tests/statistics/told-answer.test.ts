import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/statistics/observation.ts';
import { findToldAnswer } from '../../src/statistics/told-answer.ts';
import { figure, thresholds } from './arbitraries.ts';

type Cell = number | Partial<Figure>;

/** Answers in whole percents of so many people; the headline counts those whose names begin with c. */
function side(
  headline: Partial<Figure> | null,
  n: number,
  answers: Record<string, Cell>,
  {
    headlineAnswers = Object.keys(answers).filter((answer) => answer.startsWith('c')) as string[] | null,
  } = {},
): 'counted' | 'other' | null {
  return findToldAnswer(
    {
      headline: headline && figure(headline),
      headlineAnswers,
      answers: Object.entries(answers).map(([answer, cell]) => ({
        answer,
        group: null,
        figure: figure(typeof cell === 'number' ? { percent: cell, n } : cell),
      })),
      halfUnits: { answers: 0.5, headline: 0.5 },
      counted: null,
    },
    thresholds,
  );
}

const hidden = { status: 'withheld' as const };

describe('an answer of few people', () => {
  test('is told on the side where it is', () => {
    // Of 60 people 27 and three, and 24 and six.
    expect(side({ percent: 50, n: 60 }, 60, { c1: 45, c2: hidden, o1: 40, o2: 10 })).toBe('counted');
    expect(side({ percent: 50, n: 60 }, 60, { c1: 40, c2: 10, o1: 45, o2: hidden })).toBe('other');
  });

  test('is not told where it may be nobody, five, or any of two', () => {
    const headline = { percent: 50, n: 60 };
    expect(side(headline, 60, { c1: 50, c2: hidden, o1: 40, o2: 10 })).toBeNull();
    expect(side(headline, 60, { c1: 42, c2: hidden, o1: 40, o2: 10 })).toBeNull();
    expect(side(headline, 60, { c1: 43, c2: hidden, o1: 40, o2: 10 })).toBe('counted');
    expect(side(headline, 60, { c1: 45, c2: hidden, c3: hidden, o1: 40, o2: 10 })).toBeNull();
  });

  test('is not told by a headline that counts few itself', () => {
    // Four people, two of whom gave the answer; and three of five.
    expect(side({ percent: 7, n: 60 }, 60, { c1: 3, c2: hidden, o1: 90, o2: 3 })).toBeNull();
    expect(side({ percent: 8, n: 60 }, 60, { c1: 3, c2: hidden, o1: 90, o2: 2 })).toBe('counted');
  });

  test('is told of those whom the headline leaves out, few as they are', () => {
    // 33 of 66 people are in the base of the headline and 30 do not know.
    const answers = { c1: 24, o1: 26, o2: 45, o3: hidden };
    expect(side({ percent: 48, n: 33 }, 66, answers)).toBe('other');
  });

  test('is told when it has no row', () => {
    const headline = { percent: 50, n: 60 };
    expect(side(headline, 60, { c1: 50, o1: 40, o2: 5 })).toBe('other');
    expect(side(headline, 60, { c1: 50, o1: 40, o2: 10 })).toBeNull();
    const headlineAnswers = ['c1', 'c2'];
    expect(side(headline, 60, { c1: 45, o1: 40, o2: 10 }, { headlineAnswers })).toBe('counted');
    expect(side(headline, 60, { c1: 45, o1: 40, o2: 10 })).toBeNull();
  });

  test('is not told by a weighted survey', () => {
    const answers = { c1: 45, c2: hidden, o1: 40, o2: { percent: 10, n: 60, nEffective: 50 } };
    expect(side({ percent: 50, n: 60 }, 60, answers)).toBeNull();
    const unweighted = { c1: 45, c2: hidden, o1: 40, o2: 10 };
    expect(side({ percent: 50, n: 60, nEffective: 50 }, 60, unweighted)).toBeNull();
  });

  test('is not looked for among three answers that the headline leaves out', () => {
    // Were there three, the one without a number would be one person.
    const answers = { c1: 4, o1: 24, o2: 4, o3: 45, o4: hidden };
    expect(side({ percent: 13, n: 16 }, 49, answers)).toBeNull();
  });
});
