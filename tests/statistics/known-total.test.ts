import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/statistics/observation.ts';
import { baseOfAll, impliedBase, knownTotals } from '../../src/statistics/known-total.ts';
import { figure } from './arbitraries.ts';

type Rows = Record<string, Partial<Figure>>;

const answersOf = (rows: Rows, group: string | null = null) =>
  Object.entries(rows).map(([answer, cell]) => ({ answer, group, figure: figure(cell) }));
const groupsOf = (rows: Rows, dimension: string | null = 'age') =>
  Object.entries(rows).map(([group, cell]) => ({ group, dimension, figure: figure(cell) }));

describe('baseOfAll(headline, answers)', () => {
  const rows = answersOf({ yes: { percent: 50, n: 98 }, no: { percent: 50, n: 100 }, other: {} });

  test.each([
    [figure({ percent: 50, n: 90 }), rows, 90],
    [figure({ percent: 50, nEffective: 80 }), rows, 100],
    [null, rows, 100],
    [null, answersOf({ yes: { percent: 50 } }), null],
    [null, answersOf({ yes: { percent: 50, n: 60 } }, 'young'), null],
  ])('is what the headline says, else the most that an answer of all says: %#', (headline, answers, n) => {
    expect(baseOfAll(headline, answers)).toBe(n);
  });
});

const halfUnits = { answers: 0.05, headline: 0.5 };

describe('impliedBase({ headline, answers, headlineAnswers }, everybody)', () => {
  const implied = (
    headline: Partial<Figure> | null,
    rows: Rows,
    headlineAnswers: string[] | null = ['yes'],
    everybody: number | null = 330,
  ) =>
    impliedBase(
      { headline: headline && figure(headline), answers: answersOf(rows), headlineAnswers, halfUnits },
      everybody,
    );
  const rows = { yes: { percent: 63.6 }, no: { percent: 27.3 }, unsure: { percent: 9.1 } };

  test('is that of which the counted answers are the share of the headline', () => {
    expect(implied({ percent: 70 }, rows)).toBe(300);
    expect(implied({ percent: 99.9 }, rows, ['yes', 'no'])).toBe(300);
  });

  test('is not told by a share that rounding makes as much of another', () => {
    expect(implied({ percent: 63.6 }, rows)).toBeNull();
    expect(implied({ percent: 64 }, rows)).toBeNull();
    expect(implied({ percent: 65 }, rows)).not.toBeNull();
  });

  test.each([
    ['its own base', { percent: 70, n: 300 }, ['yes'], 330],
    ['no share', { status: 'missing' as const }, ['yes'], 330],
    ['a share of nobody', { percent: 0 }, ['yes'], 330],
    ['no row', null, ['yes'], 330],
    ['answers that are not stated', { percent: 70 }, null, 330],
    ['an answer without a row', { percent: 70 }, ['yes', 'rather'], 330],
    ['answers without a base', { percent: 70 }, ['yes'], null],
  ])('is not asked for beside %s', (_, headline, headlineAnswers, everybody) => {
    expect(implied(headline, rows, headlineAnswers, everybody)).toBeNull();
  });

  test('is not told by an answer that is hidden', () => {
    expect(implied({ percent: 70 }, { ...rows, yes: { status: 'withheld' } })).toBeNull();
  });
});

describe('knownTotals({ headline, answers, headlineAnswers }, groups)', () => {
  const rows = { yes: { percent: 40, n: 200 }, no: { percent: 50, n: 200 }, unsure: { percent: 10, n: 200 } };
  const totals = (
    headline: Partial<Figure> | null,
    answers: Rows,
    headlineAnswers: string[] | null,
    groups = groupsOf({}),
  ) =>
    knownTotals(
      { headline: headline && figure(headline), answers: answersOf(answers), headlineAnswers, halfUnits },
      groups,
    ).map((one) => one && { percent: one.percent, n: one.n });

  test('are the headline when it tells its base', () => {
    expect(totals({ percent: 44, n: 180 }, rows, ['yes'])).toEqual([{ percent: 44, n: 180 }]);
  });

  test('take its base from the answers when it does not, or the base that its share implies', () => {
    expect(totals({ percent: 40 }, rows, ['yes'])).toEqual([{ percent: 40, n: 200 }]);
    expect(totals({ percent: 44.4 }, rows, ['yes'])).toEqual([{ percent: 44.4, n: 180 }]);
    expect(totals({ percent: 44.4 }, rows, null)).toEqual([{ percent: 44.4, n: 200 }]);
  });

  test('take its share from the answers that it counts when it is not there', () => {
    expect(totals(null, rows, ['yes', 'unsure'])).toEqual([{ percent: 50, n: 200 }]);
    expect(totals({ status: 'missing' }, rows, ['yes'])).toEqual([{ percent: 40, n: 200 }]);
  });

  test('are every sum of shown answers when it is not known which are counted, or how many gave one', () => {
    const shares = (headlineAnswers: string[] | null, answers: Rows = rows) =>
      totals(null, answers, headlineAnswers)
        .map((one) => one?.percent)
        .sort((a, b) => Number(a) - Number(b));
    expect(shares(null)).toEqual([0, 10, 40, 50, 60, 90, 100]);
    expect(shares(['yes', 'no'], { ...rows, no: { status: 'withheld' } })).toEqual([0, 40]);
    expect(shares(null, { ...rows, no: { status: 'withheld' } })).toEqual([0, 10, 40, 50]);
  });

  test('are sums as exact as their answers, but for so many answers that there are more sums than can be tried', () => {
    // 58 and 155 of 1187 people.
    const exact = { yes: { percent: 4.89, n: 1187 }, rather: { percent: 13.06, n: 1187 } };
    expect(totals(null, exact, null).map((one) => one?.percent)).toEqual([0, 13.06, 4.89, 17.95]);
    const many = (answers: number) =>
      totals(
        null,
        Object.fromEntries(
          Array.from({ length: answers }, (_, index) => [index, { percent: 0.01 * 2 ** index, n: 9999 }]),
        ),
        null,
      );
    expect(many(10)).toHaveLength(1024);
    expect(many(16).length).toBeLessThan(16_000);
  });

  test('are the sums of whole dimensions when no answer tells a base', () => {
    const groups = [
      ...groupsOf({ young: { percent: 40, n: 100 }, old: { percent: 50, n: 100 } }),
      ...groupsOf({ men: { percent: 45, n: 90 }, women: { status: 'withheld' } }, 'gender'),
    ];
    expect(totals({ percent: 46 }, {}, null, groups)).toEqual([{ percent: 46, n: 200 }]);
    expect(totals(null, {}, null, groups)).toEqual([{ percent: 45, n: 200 }]);
    expect(totals(null, rows, ['yes'], groups)).toEqual([{ percent: 40, n: 200 }]);
  });

  test('are only what the headline says when nothing tells a base', () => {
    expect(totals({ percent: 46 }, {}, null)).toEqual([{ percent: 46, n: null }]);
    expect(totals(null, {}, null, groupsOf({ none: { status: 'missing' } }))).toEqual([null]);
  });
});
