import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect } from '../../src/statistics/disclosure.ts';
import type { Figure } from '../../src/statistics/observation.ts';
import { tellsFew } from '../../src/statistics/told-part.ts';
import { figure, thresholds } from './arbitraries.ts';
import { roundPercent } from './attacker.ts';

type Rows = Record<string, Partial<Figure>>;

/** Which rows are shown; the names of rows of a group's answers are `group/answer`. */
function shownRows(
  headline: Partial<Figure>,
  answers: Rows,
  headlineAnswers: string[] | null,
  groups: Record<string, Partial<Figure> & { dimension?: string }> = {},
): string[] {
  const table = {
    headline: figure(headline),
    groups: Object.entries(groups).map(([group, { dimension = 'age', ...cell }]) => ({
      group,
      dimension,
      figure: figure(cell),
    })),
    answers: Object.entries(answers).map(([name, cell]) => {
      const [answer = '', group = null] = name.split('/').toReversed();
      return { group, answer, figure: figure(cell) };
    }),
    headlineAnswers,
  };
  const found = protect(table, thresholds);
  expect(protect(found, thresholds)).toEqual(found);
  return [
    ...found.groups.map(({ group, figure: { status } }) => (status === '' ? group : '')),
    ...found.answers.map(({ group, answer, figure: { status } }) =>
      status === '' ? [...(group === null ? [] : [group]), answer].join('/') : '',
    ),
  ].filter((name) => name !== '');
}

const of = (n: number, percents: Record<string, number>): Rows =>
  Object.fromEntries(Object.entries(percents).map(([name, percent]) => [name, { percent, n }]));

describe('an answer of few that whole numbers of people tell', () => {
  test('is not covered by those who do not know, whose number the two bases tell', () => {
    // 394 and 3 of 952 people are not counted, and 370 do not know: so 582 are in the base of the headline.
    const answers = of(952, { yes: 19.4, no: 41.4, never: 0.3, 'do not know': 38.9 });
    expect(shownRows({ percent: 31.8, n: 582 }, answers, ['yes'])).not.toContain('no');
    const none = of(952, { yes: 19.4, no: 41.4, never: 0.6, 'do not know': 38.6 });
    expect(shownRows({ percent: 31.8, n: 582 }, none, ['yes'])).toHaveLength(4);
  });

  test('is told by whole percents of few people, with a base that the headline does not tell', () => {
    // 94 of 102 people are counted, to the man, and they are 93.1 percent of 101: one of them does not know.
    const answers = of(102, { often: 27, sometimes: 16, once: 5, always: 44, never: 7, 'do not know': 1 });
    const shown = shownRows({ percent: 93.1 }, answers, ['often', 'sometimes', 'once', 'always']);
    expect(shown.length).toBeLessThan(4);
  });

  test('is told by what is left of all in few people though not in many', () => {
    const answers = { yes: 49, rather: 20, no: 30 };
    expect(shownRows({ percent: 49, n: 150 }, of(150, answers), null)).toEqual([]);
    expect(shownRows({ percent: 49, n: 400 }, of(400, answers), null)).toHaveLength(3);
  });

  test.each([
    ['is not told by a weighted survey, which does not count in people', 120, 3],
    ['is told where the effective base is all who answered, for then nothing was weighted', 150, 0],
  ])('%s', (_, nEffective, shown) => {
    const rows = of(150, { yes: 49, rather: 20, no: 30 });
    const cells = Object.entries(rows).map(([name, cell]) => [name, { ...cell, nEffective }]);
    expect(
      shownRows({ percent: 49, n: 150, nEffective }, Object.fromEntries(cells) as Rows, null),
    ).toHaveLength(shown);
  });

  test.each([
    ['has no row', []],
    ['is missing', [['never', { status: 'missing' as const }]]],
  ])('is told by the sum as well when it %s', (_, never) => {
    // One of 100 people gave another answer; and so did four of 200, whom whole numbers of people do not tell.
    const shown = (n: number, no: number, headline: Partial<Figure>, counted: string[] | null) =>
      shownRows(headline, { ...of(n, { yes: 50, rather: 20, no }), ...Object.fromEntries(never) }, counted);
    expect(shown(100, 29, { percent: 50 }, null)).toEqual([]);
    expect(shown(200, 28, { percent: 50 }, null)).toEqual([]);
    expect(shown(200, 28, { percent: 50, n: 200 }, ['yes'])).toEqual(['yes']);
  });

  test('is told by a headline of 98.0 percent, when its groups show that it has a decimal', () => {
    // 2 of those 398 are in no row.
    const answers = of(406, { yes: 73.65, rather: 23.89, no: 1.97 });
    const groups = (young: number) => ({ young: { percent: young, n: 200 }, old: { percent: 98, n: 206 } });
    const counted = ['yes', 'rather', 'very much'];
    const found = shownRows({ percent: 98, n: 406 }, answers, counted, groups(97.5));
    expect(found.filter((name) => name in answers)).not.toEqual(expect.arrayContaining(['yes', 'rather']));
  });
});

test('answers that can be everybody hide no other, so they are all shown', () => {
  // 13 of 113 people do not know. Were a further answer left out in their place, there would be few of one without a row.
  const answers = of(113, { yes: 19, rather: 17, no: 42, never: 11, 'do not know': 12 });
  expect(shownRows({ percent: 40, n: 100 }, answers, ['yes', 'rather'])).toHaveLength(5);
});

describe('a survey of a million people', () => {
  const million = 1_000_000;
  const answers = { yes: 40, rather: 20, no: 15, never: 10, once: 8, often: 5 };

  test.each([
    {
      what: 'does not tell how many its headline is of',
      headline: { percent: 40 },
      rows: { ...of(million, answers), other: { status: 'withheld' as const } },
      counted: ['yes'],
      // The smallest answer that is shown covers the one that is not.
      expected: ['yes', 'rather', 'no', 'never', 'once'],
    },
    {
      what: 'does not tell how many gave its answers',
      headline: { percent: 40, n: million },
      rows: Object.fromEntries(Object.entries(answers).map(([name, percent]) => [name, { percent }])),
      counted: ['yes'],
      expected: Object.keys(answers),
    },
    {
      what: 'does not round',
      headline: { percent: 51.017442166 },
      rows: {
        yes: { status: 'withheld' as const },
        ...of(million, { rather: 31.4159, no: 43.5296, never: 0.0003, other: 10.0003 }),
      },
      counted: ['yes', 'rather'],
      // “Never” are three people.
      expected: ['no'],
    },
    {
      what: 'does not count in people, and does not say so',
      headline: { percent: 66.273960936, n: million },
      rows: {
        yes: { status: 'withheld' as const },
        rather: { percent: 31 },
        no: { percent: 20 },
        other: { status: 'withheld' as const },
      },
      counted: ['yes', 'rather'],
      // Either side needs a second answer to cover the one that is withheld.
      expected: [],
    },
  ])('is guarded as fast as any, though it $what', ({ headline, rows, counted, expected }) => {
    // Of the processor, which a busy machine does not stretch.
    const start = process.cpuUsage();
    expect(shownRows(headline, rows, counted)).toEqual(expected);
    const { user, system } = process.cpuUsage(start);
    // Milliseconds, fifty times what it takes; trying every base for every answer that may be left out takes up to a minute.
    expect((user + system) / 1000).toBeLessThan(5000);
  });
});

test('an answer of few is told by groups that add up to more precise a headline', () => {
  // 15 of 80 and 17 of 87 are 32 people, and 31 of them said yes; by itself the headline is 31 or 32.
  const groups = { young: { percent: 19, n: 80 }, old: { percent: 20, n: 87 } };
  const answers = of(167, { yes: 18.6, no: 49.7, never: 31.1 });
  const counted = ['yes', 'very much'];
  expect(shownRows({ percent: 19, n: 167 }, answers, counted, groups)).not.toContain('yes');
});

describe('few people of a group that whole numbers of people tell', () => {
  test('are told by the others and by answers that are more precise than the headline', () => {
    // 289 of 312 say yes, 251 of them in these groups: in the fourth, which has no row, 38 of 39.
    const groups = { a: { percent: 86, n: 72 }, b: { percent: 95, n: 109 }, c: { percent: 92, n: 92 } };
    const answers = of(312, { yes: 92.6, no: 7.4 });
    expect(shownRows({ percent: 93, n: 312 }, answers, ['yes'], groups)).not.toEqual(
      expect.arrayContaining(['a', 'b', 'c']),
    );
    expect(shownRows({ percent: 93, n: 312 }, {}, null, groups)).toEqual(['a', 'b', 'c']);
  });

  test('are told by groups of another dimension, which are more precise and add up to more precise a headline', () => {
    // 533 of 1300 people say yes, and at most 461 and 76 of all: so four of 153 do in the group that has no row.
    const groups = { a: { percent: 41, n: 1300 } };
    const dimension = 'gender';
    const others = { q: { percent: 36.9, n: 1248, dimension }, r: { percent: 37.1, n: 205, dimension } };
    expect(shownRows({ percent: 37, n: 1453 }, {}, null, groups)).toEqual(['a']);
    expect(shownRows({ percent: 37, n: 1453 }, {}, null, { ...groups, ...others })).toEqual(['q', 'r']);
  });

  test('are told by answers that add up to the headline which is missing', () => {
    const headline = { status: 'missing' as const };
    // 43 of 102 people say yes, which 21 and 22 percent are more than; 39 of them are in this group, so four of the other 51.
    const few = { young: { percent: 76.5, n: 51 } };
    expect(shownRows(headline, of(102, { yes: 21, rather: 22, no: 58 }), ['yes', 'rather'], few)).toEqual([
      'yes',
      'rather',
      'no',
    ]);
    // Of 166 they are 62 to 64 by themselves, and 64 or 65 by the others: 63 in this group, and one of the other 57.
    const one = { young: { percent: 57.8, n: 109 } };
    const answers = of(166, { yes: 10, very: 6, rather: 22, no: 61 });
    expect(shownRows(headline, answers, ['yes', 'very', 'rather'], one)).not.toContain('young');
  });

  test('are told by the headline of the group that its answers are held against', () => {
    // Of 182 people 58, 93 and 30 gave these answers, and one gave another.
    const rows = (a: number, b: number, c: number) => ({ agree: a, deny: b, 'do not know': c });
    const inGroup = (group: string, n: number, row: Record<string, number>) =>
      of(n, Object.fromEntries(Object.entries(row).map(([answer, one]) => [`${group}/${answer}`, one])));
    const table = (young: Rows) => ({
      ...of(932, rows(26, 52, 20)),
      ...young,
      ...inGroup('middle', 443, rows(25, 51, 22)),
      ...inGroup('old', 307, rows(24, 56, 19)),
    });
    const groups = (young: number) => ({
      young: { percent: young, n: 152 },
      middle: { percent: 31.7, n: 344 },
      old: { percent: 29.3, n: 249 },
    });
    const headline = { percent: 32.2, n: 745 };
    const found = shownRows(
      headline,
      table(inGroup('young', 182, rows(32, 51, 16))),
      ['agree'],
      groups(38.2),
    );
    expect(found.filter((name) => name.includes('/'))).toEqual([]);
  });

  test.each([
    ['are told when two may each be at most four of the sum', 2, 7, true],
    ['are not told when one of them may be five of it', 2, 8, false],
    ['are not told by a sum that does not agree with them', 2, 5, false],
    ['are told of two when those together are more', 1, 5, true],
    ['are told of two by the sum itself when it is few', 1, 4, false],
  ])('%s', (_, percent, sum, expected) => {
    // Of 200 people two percent are three to five and one percent one to three.
    const parts = [figure({ percent, n: 200 }), figure({ percent, n: 200 })];
    const counted = { from: sum, to: sum };
    expect(tellsFew(parts, { n: 400, counted, areBothSidesTold: false }, 0.5, thresholds)).toBe(expected);
    const others = parts.map((part) => figure({ percent: 100 - percent, n: part.n }));
    const rest = { from: 400 - sum, to: 400 - sum };
    expect(tellsFew(others, { n: 400, counted: rest, areBothSidesTold: true }, 0.5, thresholds)).toBe(
      expected,
    );
    expect(tellsFew(others, { n: 400, counted: rest, areBothSidesTold: false }, 0.5, thresholds)).toBe(false);
  });
});

describe('an attacker who counts the people of a large survey', () => {
  const one = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 5, max: 200 }), fc.constant(0));
  const decimals = fc.constantFrom(0, 1, 2);
  const survey = fc.record({
    counted: fc.array(one, { minLength: 2, maxLength: 3 }),
    others: fc.array(one, { minLength: 2, maxLength: 3 }),
    leftOut: fc.array(one, { maxLength: 1 }),
    ofHeadline: decimals,
    ofAnswers: decimals,
    withoutRow: fc.constantFrom(null, null, null, 'c0', 'o0'),
  });

  test('finds no answer of few, whomever the headline leaves out', () => {
    let seen = 0;
    fc.assert(
      fc.property(survey, ({ counted, others, leftOut, ofHeadline, ofAnswers, withoutRow }) => {
        const sum = (some: readonly number[]) => some.reduce((total, next) => total + next, 0);
        const [c, base] = [sum(counted), sum(counted) + sum(others)];
        const n = base + sum(leftOut);
        // Few people, or few on a side of the headline, are what it says by itself.
        fc.pre(base >= thresholds.hideBelow && Math.min(c, base - c) >= thresholds.withholdCellsBelow);
        const headline = { percent: roundPercent(c, base, ofHeadline), n: base };
        // Where all its digits are zero, nobody sees how a percentage was rounded.
        fc.pre(digitsOf(headline.percent) === ofHeadline);
        const sides = { c: counted, o: others, l: leftOut };
        const truth = Object.entries(sides).flatMap(([side, all]) =>
          all.map((count, index) => ({ name: `${side}${index}`, side, count })),
        );
        const rows = Object.fromEntries(
          truth
            .filter(({ name }) => name !== withoutRow)
            .map(({ name, count }) => [name, { percent: roundPercent(count, n, ofAnswers), n }]),
        );
        fc.pre(Object.values(rows).some(({ percent }) => digitsOf(percent) === ofAnswers));
        const isCounted = truth.filter(({ side }) => side === 'c').map(({ name }) => name);
        const shown = shownRows(headline, rows, isCounted);
        seen += shown.length;
        const ranges = truth.map(({ name, side }) => ({
          name,
          side,
          ...(shown.includes(name) ? countsOf(rows[name]?.percent ?? 0, n, ofAnswers) : { from: 0, to: n }),
        }));
        const total = (side: string, end: 'from' | 'to') =>
          sum(ranges.filter((range) => range.side === side).map((range) => range[end]));
        const told = countsOf(headline.percent, base, ofHeadline);
        const from = Math.max(told.from, total('c', 'from'), base - total('o', 'to'));
        const to = Math.min(told.to, total('c', 'to'), base - total('o', 'from'));
        const ends = { c: [from, to], o: [base - to, base - from], l: [n - base, n - base] };
        const found = ranges.filter((range) => {
          if (shown.includes(range.name) || shown.length === 0) return false;
          const [least = 0, most = 0] = ends[range.side as keyof typeof ends];
          const lowest = Math.max(range.from, least - (total(range.side, 'to') - range.to));
          const highest = Math.min(range.to, most - (total(range.side, 'from') - range.from));
          return lowest > 0 && highest < thresholds.withholdCellsBelow;
        });
        expect(found).toEqual([]);
      }),
      { numRuns: 1500, seed: 20240101 },
    );
    // Hiding everything would prove little.
    expect(seen).toBeGreaterThan(2500);
  });
});

function digitsOf(percent: number): number {
  return (String(percent).split('.')[1] ?? '').length;
}

/** Which numbers of `n` people are published as this percentage, by trying all of them. */
function countsOf(percent: number, n: number, decimals: number): { from: number; to: number } {
  const all = Array.from({ length: n + 1 }, (_, count) => count);
  const some = all.filter((count) => roundPercent(count, n, decimals) === percent);
  return { from: some[0] ?? 0, to: some.at(-1) ?? 0 };
}
