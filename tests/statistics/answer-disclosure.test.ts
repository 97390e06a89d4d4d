import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protectAnswers } from '../../src/statistics/answer-disclosure.ts';
import type { Figure } from '../../src/statistics/observation.ts';
import { halfUnitsOf } from '../../src/statistics/rounding.ts';
import { figure, thresholds } from './arbitraries.ts';
import { roundPercent } from './attacker.ts';

type Rows = Record<string, Partial<Figure>>;
const EVERYBODY = { percent: 40, n: 300 };

/** What became of each answer: its status, blank when it is shown. */
function statuses(rows: Rows, headline: Partial<Figure> | null, headlineAnswers: string[] | null) {
  return Object.fromEntries(
    guarded(rows, headline, headlineAnswers).map((cell) => [cell.answer, cell.figure.status]),
  );
}

function guarded(rows: Rows, headline: Partial<Figure> | null, headlineAnswers: string[] | null) {
  const answers = Object.entries(rows).map(([answer, cell]) => ({
    answer,
    group: null,
    figure: figure(cell),
  }));
  const whole = headline && figure(headline);
  const halfUnits = halfUnitsOf(answers, [whole]);
  return protectAnswers({ headline: whole, answers, headlineAnswers, halfUnits, counted: null }, thresholds);
}

describe('an answer by itself', () => {
  test.each([
    [29, 'too-few'],
    [30, ''],
  ])('of %i people is »%s«', (n, status) => {
    const rows = { yes: { percent: 40, n }, no: { percent: 60, n } };
    expect(statuses(rows, EVERYBODY, ['yes'])).toEqual({ yes: status, no: status });
  });

  test('that the editors withhold keeps no number', () => {
    const rows = { yes: { percent: 40 }, no: { status: 'withheld' as const, n: 120, nEffective: 110 } };
    expect(guarded(rows, EVERYBODY, ['yes'])[1]?.figure).toEqual(figure({ status: 'withheld' }));
  });

  test('counts on its own base when there is no headline', () => {
    expect(statuses({ yes: { percent: 40 }, no: { percent: 60 } }, null, ['yes'])).toEqual({
      yes: 'withheld',
      no: 'withheld',
    });
    const own = { yes: { percent: 40, n: 300 }, no: { percent: 60, n: 300 } };
    expect(statuses(own, null, ['yes'])).toEqual({ yes: '', no: '' });
  });
});

describe('an answer that is all there is to its side of the headline', () => {
  test.each([
    { side: 'counted', percent: 1, yes: 1 },
    { side: 'not counted', percent: 99, yes: 99 },
  ])('shares its exemption: $side', ({ percent, yes }) => {
    const rows = { yes: { percent: yes }, no: { percent: 100 - yes } };
    expect(statuses(rows, { percent, n: 300 }, ['yes'])).toEqual({ yes: '', no: '' });
  });

  test('does so when it differs by its rounding, and not when it differs by more', () => {
    const rows = (yes: number) => ({ yes: { percent: yes }, no: { percent: 98.6 } });
    expect(statuses(rows(1.3), { percent: 1.4, n: 300 }, ['yes'])).toEqual({ yes: '', no: '' });
    expect(statuses(rows(1), { percent: 1.4, n: 300 }, ['yes'])['yes']).toBe('withheld');
  });

  test('is not alone beside an answer that nobody gave', () => {
    const rows = { yes: { percent: 1 }, rather: { percent: 0 }, no: { percent: 50 }, never: { percent: 49 } };
    expect(statuses(rows, { percent: 1, n: 300 }, ['yes', 'rather'])).toEqual({
      yes: 'withheld',
      rather: 'withheld',
      no: '',
      never: '',
    });
  });

  test('is not alone when another answer of its side has no row', () => {
    const rows = { yes: { percent: 1 }, no: { percent: 60 } };
    expect(statuses(rows, EVERYBODY, ['yes', 'rather'])['yes']).toBe('withheld');
  });
});

describe('what is hidden besides', () => {
  const few = {
    d: { percent: 0.4 },
    c: { percent: 0.6 },
    b: { percent: 19 },
    a: { percent: 40 },
    yes: { percent: 40 },
  };

  test('is the smallest until twice the threshold of people are hidden, and no more', () => {
    const headline = { percent: 40, n: 1000 };
    expect(statuses(few, headline, ['yes'])).toMatchObject({ d: 'withheld', c: 'withheld', b: '', a: '' });
    const fewer = { ...few, c: { percent: 0.5 }, b: { percent: 19.1 } };
    expect(statuses(fewer, headline, ['yes'])).toMatchObject({
      d: 'withheld',
      c: 'withheld',
      b: 'withheld',
      a: '',
    });
  });

  test('is an answer that nobody gave only at the last', () => {
    const rows = {
      a: { percent: 0 },
      few: { percent: 1 },
      b: { percent: 20 },
      c: { percent: 39 },
      yes: { percent: 40 },
    };
    expect(statuses(rows, EVERYBODY, ['yes'])).toEqual({
      a: '',
      few: 'withheld',
      b: 'withheld',
      c: '',
      yes: '',
    });
  });

  test('is of two alike the first by its name, in whatever order they come', () => {
    const rows = {
      d: { percent: 20 },
      b: { percent: 20 },
      c: { percent: 19.5 },
      a: { percent: 0.5 },
      yes: { percent: 40 },
    };
    expect(statuses(rows, { percent: 40, n: 1000 }, ['yes'])).toMatchObject({ a: '', b: '', c: '', d: '' });
    const small = { d: { percent: 29.8 }, b: { percent: 29.8 }, a: { percent: 0.4 }, yes: { percent: 40 } };
    expect(statuses(small, { percent: 40, n: 1000 }, ['yes'])).toEqual({
      d: '',
      b: 'withheld',
      a: 'withheld',
      yes: '',
    });
  });
});

describe('an answer that has no row', () => {
  const sides = (yes: number, headline: Partial<Figure> = EVERYBODY) =>
    statuses({ yes: { percent: yes }, no: { percent: 40.0001 }, never: { percent: 19.9999 } }, headline, [
      'yes',
      'rather',
    ]);

  test.each([
    [39.1, 'withheld'],
    [38.4, ''],
    [20, ''],
    [40, ''],
  ])('of 40 − %d percent of 300 makes the other one »%s«', (yes, status) => {
    expect(sides(yes)).toEqual({ yes: status, no: '', never: '' });
  });

  test('is no answer when it is within the rounding of the others', () => {
    const rows = { yes: { percent: 20 }, rather: { percent: 19 }, no: { percent: 60 } };
    expect(statuses(rows, EVERYBODY, ['yes', 'rather'])).toEqual({ yes: '', rather: '', no: '' });
    const precise = { ...rows, yes: { percent: 20.1 }, rather: { percent: 18.9 } };
    expect(statuses(precise, EVERYBODY, ['yes', 'rather'])).toMatchObject({
      yes: 'withheld',
      rather: 'withheld',
      no: '',
    });
  });

  test('is told by the sum of all answers where a coarse headline does not tell it', () => {
    // 270 and 126 of 400 people: four have given another answer, of which 68 percent says nothing.
    const rows = (no: number) => ({ yes: { percent: 67.5, n: 400 }, no: { percent: no, n: 400 } });
    expect(statuses(rows(31.5), { percent: 68, n: 400 }, ['yes'])).toEqual({ yes: '', no: 'withheld' });
    expect(statuses(rows(30.5), { percent: 68, n: 400 }, ['yes'])).toEqual({ yes: '', no: '' });
    expect(statuses(rows(32.5), { percent: 68, n: 400 }, ['yes'])).toEqual({ yes: '', no: '' });
    const counted = { yes: { percent: 67.5, n: 400 }, rather: { percent: 31.5, n: 400 } };
    expect(statuses(counted, { percent: 99, n: 400 }, ['yes', 'rather'])).toEqual({
      yes: 'withheld',
      rather: 'withheld',
    });
  });

  test('is looked for among all when it is not stated which the headline counts', () => {
    const rows = (no: number) => ({ yes: { percent: 40 }, no: { percent: no } });
    expect(statuses(rows(60), EVERYBODY, null)).toEqual({ yes: '', no: '' });
    expect(statuses(rows(59.1), EVERYBODY, null)).toEqual({ yes: 'withheld', no: 'withheld' });
    expect(statuses(rows(58.3), EVERYBODY, null)).toEqual({ yes: '', no: '' });
  });

  test('cannot be told from the headline when that has no figure', () => {
    const rows = { yes: { percent: 1, n: 300 }, no: { percent: 59, n: 300 }, never: { percent: 40, n: 300 } };
    const expected = { yes: 'withheld', no: 'withheld', never: 'withheld' };
    expect(statuses(rows, { status: 'missing', n: 300 }, ['yes'])).toEqual(expected);
  });
});

describe('a headline that leaves some people out', () => {
  /** 121 of 295; the answers are of 300 people, five of whom do not know. */
  const headline = { percent: 41, n: 295 };

  test('counts the same people as its answers, in percent of more', () => {
    const rows = {
      yes: { percent: 40.3, n: 300 },
      no: { percent: 58, n: 300 },
      unsure: { percent: 1.7, n: 300 },
    };
    expect(statuses(rows, headline, ['yes', 'rather'])).toEqual({ yes: '', no: '', unsure: '' });
    expect(statuses({ ...rows, yes: { percent: 39.3, n: 300 } }, headline, ['yes', 'rather'])['yes']).toBe(
      'withheld',
    );
  });

  test('is held against the largest base of its answers', () => {
    const rows = { yes: { percent: 40.3, n: 300 }, no: { percent: 59.7, n: 290 } };
    expect(statuses(rows, headline, ['yes', 'rather'])).toEqual({ yes: '', no: '' });
  });

  test('is taken as it is when its base is not known', () => {
    const rows = { yes: { percent: 2, n: 200 }, no: { percent: 98, n: 200 } };
    expect(statuses(rows, { percent: 2 }, ['yes'])).toEqual({ yes: '', no: '' });
  });

  test.each([
    [195, ''],
    [196, 'withheld'],
    [197, 'withheld'],
    [199, 'withheld'],
    [200, ''],
    // The reverse: those who do not know are in the headline, and not among the answers.
    [201, 'withheld'],
    [204, 'withheld'],
    [205, ''],
  ])('and those are told by a base of %i beside one of 200: »%s«', (n, status) => {
    const rows = { yes: { percent: 60, n: 200 }, no: { percent: 40, n: 200 } };
    expect(statuses(rows, { percent: (100 * 120) / n, n }, ['yes', 'rather'])).toEqual({
      yes: status,
      no: status,
    });
  });

  test('gives a hidden “don’t know” away by the bases, so every answer is hidden with it', () => {
    const rows = {
      yes: { percent: 60, n: 200 },
      no: { percent: 38.5, n: 200 },
      unsure: { percent: 1.5, n: 200 },
      other: { status: 'not-asked' as const },
    };
    const found = guarded(rows, { percent: 60.91, n: 197 }, ['yes']);
    expect(found.map((cell) => cell.figure)).toEqual([
      figure({ status: 'withheld' }),
      figure({ status: 'withheld' }),
      figure({ status: 'withheld' }),
      figure({ status: 'not-asked' }),
    ]);
  });

  test('tells its base by its percentage when it does not tell it itself', () => {
    // 41 are 10.354 percent of 396 people.
    const rows = (unsure: number) => ({
      yes: { percent: 10.25, n: 400 },
      no: { percent: 89.75 - unsure, n: 400 },
      unsure: { percent: unsure, n: 400 },
    });
    const all = { yes: 'withheld', no: 'withheld', unsure: 'withheld' };
    expect(statuses(rows(1), { percent: 10.354 }, ['yes'])).toEqual(all);
    expect(statuses(rows(5), { percent: 10.789 }, ['yes'])).toEqual({ yes: '', no: '', unsure: '' });
  });

  test('gives nobody away when one of the bases is not told', () => {
    const rows = { yes: { percent: 60, n: 200 }, no: { percent: 40, n: 200 } };
    expect(statuses(rows, { status: 'missing', n: 197 }, null)).toEqual({ yes: '', no: '' });
    expect(statuses(rows, { percent: 60 }, ['yes'])).toEqual({ yes: '', no: '' });
    expect(statuses({ yes: { percent: 60 }, no: { percent: 40 } }, { percent: 60, n: 197 }, ['yes'])).toEqual(
      {
        yes: '',
        no: '',
      },
    );
  });
});

describe('a distribution that leaves nobody out and has no small answer', () => {
  const count = fc.integer({ min: 10, max: 200 });
  const decimals = fc.constantFrom(0, 1, 2);

  test('is shown whole, however coarsely headline and answers are rounded and whomever the headline leaves out', () => {
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 3, maxLength: 6 }),
        decimals,
        decimals,
        fc.boolean(),
        (counts, ...how) => {
          const [ofHeadline, ofAnswers, leavesOut] = how;
          const everybody = counts.reduce((sum, one) => sum + one, 0);
          const base = leavesOut ? everybody - (counts.at(-1) ?? 0) : everybody;
          const headline = { percent: roundPercent(counts[0] ?? 0, base, ofHeadline), n: base };
          const rows = Object.fromEntries(
            counts.map((one, index) => [
              `a${index}`,
              { percent: roundPercent(one, everybody, ofAnswers), n: everybody },
            ]),
          );
          expect(new Set(Object.values(statuses(rows, headline, ['a0'])))).toEqual(new Set(['']));
        },
      ),
    );
  });
});

describe('an answer of few people that is left out', () => {
  const decimals = fc.constantFrom(0, 1, 2);
  const large = fc.integer({ min: 10, max: 200 });
  const draw = fc.tuple(large, large, large, fc.integer({ min: 1, max: 4 }), fc.boolean());
  type Range = [least: number, most: number];

  /**
   * How many of `n` people a percentage may be, as far as it can be seen how the percentages like it were rounded. Not in
   * whole people, for a weighted survey does not count in them.
   */
  function ranges(percents: (number | null)[], n: number): Range[] {
    const digits = Math.max(...percents.map((percent) => (String(percent ?? 0).split('.')[1] ?? '').length));
    const half = 0.5 / 10 ** digits;
    return percents.map((percent) =>
      percent === null ? [0, n] : [((percent - half) * n) / 100, ((percent + half) * n) / 100],
    );
  }

  test('cannot be found from any of the sums, however coarsely headline and answers are rounded', () => {
    let shown = 0;
    fc.assert(
      fc.property(draw, decimals, decimals, ([yes, rather, no, few, isCounted], ofHeadline, ofAnswers) => {
        const n = yes + rather + no + few;
        const headline = roundPercent(yes + rather + (isCounted ? few : 0), n, ofHeadline);
        const cell = (one: number) => ({ percent: roundPercent(one, n, ofAnswers), n });
        const found = guarded(
          { yes: cell(yes), rather: cell(rather), no: cell(no) },
          { percent: headline, n },
          [...['yes', 'rather'], ...(isCounted ? ['few'] : [])],
        ).map(({ figure: { percent } }) => percent);
        shown += found.filter((percent) => percent !== null).length;
        const [a, b, c] = ranges(found, n) as [Range, Range, Range];
        const [h] = ranges([headline], n) as [Range];
        // What is left of all, and of its own side of the headline.
        const ofAll = [n - a[1] - b[1] - c[1], n - a[0] - b[0] - c[0]] as const;
        const ofSide = isCounted
          ? ([h[0] - a[1] - b[1], h[1] - a[0] - b[0]] as const)
          : ([n - h[1] - c[1], n - h[0] - c[0]] as const);
        const [least, most] = [Math.max(ofAll[0], ofSide[0]), Math.min(ofAll[1], ofSide[1])];
        expect(least > 1e-6 && Math.round(most) < thresholds.withholdCellsBelow).toBe(false);
      }),
      { numRuns: 3000, seed: 20240101 },
    );
    // Hiding everything would prove little.
    expect(shown).toBeGreaterThan(3000);
  });
});
