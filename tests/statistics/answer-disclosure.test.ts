import { describe, expect, test } from 'vitest';
import { protectAnswers } from '../../src/statistics/answer-disclosure.ts';
import type { Figure } from '../../src/statistics/observation.ts';
import { figure, thresholds } from './arbitraries.ts';

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
  return protectAnswers(answers, headline && figure(headline), headlineAnswers, thresholds);
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
    [38.5, ''],
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
