import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect } from '../../src/statistics/disclosure.ts';
import type { Figure } from '../../src/statistics/observation.ts';
import type { SurveyTable } from '../../src/statistics/survey-table.ts';
import { figure, thresholds } from './arbitraries.ts';

const EVERYBODY = { percent: 40, n: 300 };

describe('protect(table, thresholds): the headline', () => {
  test('is shown when its base is unknown and when few people are counted', () => {
    expect(guard({ headline: { percent: 36 } }).headline).toEqual(figure({ percent: 36 }));
    expect(guard({ headline: { percent: 1, n: 300 } }).headline).toMatchObject({ percent: 1, n: 300 });
  });

  test('with too few answers takes everything below it along', () => {
    const found = guard({
      headline: { percent: 40, n: 29 },
      groups: { young: { percent: 40, n: 29 } },
      answers: { often: { percent: 40 } },
    });
    expect(found.headline).toEqual(figure({ status: 'too-few' }));
    expect(statuses(found)).toEqual({ young: 'too-few', often: 'withheld' });
  });

  test('is shown from the threshold on, and below it names what is itself below', () => {
    expect(guard({ headline: { percent: 40, n: 30 } }).headline).toEqual(figure({ percent: 40, n: 30 }));
    expect(guard({ headline: { percent: 40, nEffective: 29 } }).headline).toEqual(
      figure({ status: 'too-few' }),
    );
    const groups = { young: { percent: 40, n: 29 }, old: { percent: 40, n: 30 } };
    expect(statuses(guard({ headline: { percent: 40, n: 29 }, groups }))).toEqual({
      young: 'too-few',
      old: 'withheld',
    });
  });

  test('that the editors withhold keeps no number', () => {
    const found = guard({ headline: { status: 'withheld', n: 300, nEffective: 250 } });
    expect(found.headline).toEqual(figure({ status: 'withheld' }));
  });

  test('may be missing', () => {
    const groups = (n: number): SurveyTable['groups'] => [
      { group: 'young', dimension: 'age', figure: figure({ percent: 40, n }) },
      { group: 'old', dimension: 'age', figure: figure({ percent: 40, n: 150 }) },
    ];
    const found = (n: number) =>
      protect({ headline: null, groups: groups(n), answers: [], headlineAnswers: null }, thresholds);
    expect(found(150)).toEqual({ headline: null, groups: groups(150), answers: [], headlineAnswers: null });
    expect(statuses(found(20))).toEqual({ young: 'too-few', old: 'withheld' });
  });

  test('that the editors withhold cannot be added up from its groups', () => {
    const groups = { young: { percent: 40, n: 150 }, old: { percent: 40, n: 150 } };
    expect(statuses(guard({ headline: { status: 'withheld' }, groups }))).toEqual({
      young: 'withheld',
      old: 'withheld',
    });
  });
});

describe('protect(table, thresholds): a base that only the answers tell', () => {
  const answers = { yes: { percent: 50, n: 100 }, no: { percent: 50, n: 100 } };
  /** 60 and 38 of the 100 people: two are in neither group, and 50 − 30 − 20 of them are counted. */
  const groups = { young: { percent: 50, n: 60 }, old: { percent: 52.6, n: 38 } };
  const hidden = { young: 'withheld', old: 'withheld', yes: '', no: '' };
  const headlines = [
    { percent: 50, n: 100 },
    { percent: 50 },
    { percent: 50, nEffective: 90 },
    { status: 'missing' as const },
    { status: 'not-asked' as const },
    null,
  ];

  test.each(headlines)('is subtracted from as that of a headline: %j', (headline) => {
    for (const headlineAnswers of [['yes'], undefined]) {
      const rows = { headline, answers, ...(headlineAnswers && { headlineAnswers }) };
      expect(statuses(guard({ ...rows, groups }))).toEqual(hidden);
      const alone = { danish: { percent: 51.5, n: 97 } };
      expect(statuses(guard({ ...rows, groups: alone }))).toMatchObject({ danish: 'withheld' });
      const everybody = { young: { percent: 50, n: 60 }, old: { percent: 50, n: 40 } };
      expect(statuses(guard({ ...rows, groups: everybody }))).toEqual({
        young: '',
        old: '',
        yes: '',
        no: '',
      });
    }
  });

  test.each(headlines)('is subtracted from with the people who are counted: %j', (headline) => {
    // Of the 40 others three are counted.
    const some = { young: { percent: (100 * 47) / 60, n: 60 } };
    expect(statuses(guard({ headline, answers, groups: some, headlineAnswers: ['yes'] })).young).toBe(
      'withheld',
    );
    const half = { young: { percent: 50, n: 60 } };
    expect(statuses(guard({ headline, answers, groups: half, headlineAnswers: ['yes'] })).young).toBe('');
  });

  test('is subtracted from with any of the answers, to the person', () => {
    // 58 and 155 of 1187 people; all but four of them are in the group. In tenths of a percent it would be all but five.
    const three = { yes: { percent: 4.89 }, rather: { percent: 13.06 }, no: { percent: 82.06 } };
    const rows = Object.fromEntries(
      Object.entries(three).map(([answer, cell]) => [answer, { ...cell, n: 1187 }]),
    );
    const young = (count: number) => ({ young: { percent: (100 * count) / 559, n: 559 } });
    expect(statuses(guard({ headline: null, answers: rows, groups: young(209) })).young).toBe('withheld');
    expect(statuses(guard({ headline: null, answers: rows, groups: young(208) })).young).toBe('');
  });

  test('is below the threshold for the headline too', () => {
    const few = { yes: { percent: 50, n: 12 }, no: { percent: 50, n: 12 } };
    const found = guard({ headline: { percent: 50 }, answers: few, headlineAnswers: ['yes'] });
    expect(found.headline).toEqual(figure({ status: 'too-few' }));
    expect(statuses(found)).toEqual({ yes: 'too-few', no: 'too-few' });
  });

  test('is not told by answers that are themselves hidden', () => {
    const some = { yes: { percent: 50, n: 100 }, no: { percent: 47, n: 100 }, never: { percent: 3, n: 100 } };
    const found = statuses(guard({ headline: { percent: 50 }, answers: some, groups }));
    expect(found).toEqual({ young: '', old: '', yes: 'withheld', no: 'withheld', never: 'withheld' });
  });

  test('is told by another dimension that is shown whole', () => {
    const cells = (women: number) =>
      Object.entries({
        young: ['age', 100],
        old: ['age', 200],
        men: ['gender', 148],
        women: ['gender', women],
      }).map(([group, [dimension, n]]) => ({
        group,
        dimension: String(dimension),
        figure: figure({ percent: 50, n: Number(n) }),
      }));
    for (const headline of [null, figure({ percent: 50 })]) {
      const found = (women: number) =>
        statuses(protect({ headline, groups: cells(women), answers: [], headlineAnswers: null }, thresholds));
      expect(found(152)).toEqual({ young: '', old: '', men: '', women: '' });
      expect(found(149)).toEqual({ young: '', old: '', men: 'withheld', women: 'withheld' });
    }
  });
});

describe('protect(table, thresholds): groups', () => {
  test('that are large enough are shown untouched', () => {
    const groups = { young: { percent: 30, n: 100 }, old: { percent: 45, n: 200 } };
    const found = guard({ headline: EVERYBODY, groups });
    expect(found.groups.map((cell) => cell.figure)).toEqual([figure(groups.young), figure(groups.old)]);
  });

  test('a group with too few answers takes the next smallest along, with every number', () => {
    const groups = {
      young: { percent: 40, n: 29 },
      middle: { percent: 40, n: 120 },
      old: { percent: 40, n: 151 },
    };
    const found = guard({ headline: EVERYBODY, groups });
    expect(statuses(found)).toEqual({ young: 'too-few', middle: 'withheld', old: '' });
    expect(found.groups[1]?.figure).toEqual(figure({ status: 'withheld' }));
  });

  test.each([
    { percent: 4, smaller: 'counted' },
    { percent: 96, smaller: 'not counted' },
  ])('a group with 4 of 100 people $smaller is withheld', ({ percent }) => {
    const groups = {
      young: { percent, n: 100 },
      middle: { percent: 40, n: 100 },
      old: { percent: 40, n: 100 },
    };
    expect(statuses(guard({ headline: EVERYBODY, groups })).young).toBe('withheld');
  });

  test('a share of 0 or of exactly 5 people is shown', () => {
    const groups = {
      young: { percent: 0, n: 100 },
      middle: { percent: 5, n: 100 },
      old: { percent: 95, n: 100 },
    };
    const found = guard({ headline: { percent: 100 / 3, n: 300 }, groups });
    expect(statuses(found)).toEqual({ young: '', middle: '', old: '' });
  });

  test('a small group that was left out of the file is not given away either', () => {
    const groups = { middle: { percent: 40, n: 120 }, old: { percent: 40, n: 160 } };
    expect(statuses(guard({ headline: EVERYBODY, groups }))).toEqual({ middle: 'withheld', old: 'withheld' });
  });

  test('what the editors withhold is covered in the same way', () => {
    const groups = {
      young: { status: 'withheld' as const },
      middle: { percent: 40, n: 100 },
      old: { percent: 40, n: 120 },
    };
    expect(statuses(guard({ headline: EVERYBODY, groups }))).toEqual({
      young: 'withheld',
      middle: 'withheld',
      old: '',
    });
  });

  test('without a base nothing is known to be large enough', () => {
    const groups = { young: { percent: 40 }, old: { percent: 40, n: 150 } };
    expect(statuses(guard({ headline: EVERYBODY, groups }))).toEqual({ young: 'withheld', old: 'withheld' });
    const unknownTotal = guard({
      headline: { percent: 40 },
      groups: { a: { percent: 40, n: 10 }, b: EVERYBODY },
    });
    expect(statuses(unknownTotal)).toEqual({ a: 'too-few', b: 'withheld' });
  });

  test('overlapping groups of no stated dimension are hidden together', () => {
    const groups = {
      young: { percent: 2, n: 150 },
      middle: { percent: 40, n: 110 },
      old: { percent: 40, n: 40 },
      members: { percent: 40, n: 30 },
    };
    // Hiding the smallest, who belong to no age, would leave 300 − 110 − 40 young people to be found.
    const hidden = { young: 'withheld', middle: 'withheld', old: 'withheld', members: 'withheld' };
    expect(statuses(guard({ headline: EVERYBODY, groups }))).toEqual(hidden);
  });

  test('one dimension does not disturb another', () => {
    const table: SurveyTable = {
      headline: figure(EVERYBODY),
      headlineAnswers: null,
      answers: [],
      groups: [
        { group: 'young', dimension: 'age', figure: figure({ percent: 40, n: 20 }) },
        { group: 'women', dimension: 'gender', figure: figure({ percent: 40, n: 150 }) },
        { group: 'old', dimension: 'age', figure: figure({ percent: 40, n: 280 }) },
        { group: 'men', dimension: 'gender', figure: figure({ percent: 40, n: 150 }) },
      ],
    };
    const found = protect(table, thresholds);
    expect(found.groups.map(({ group }) => group)).toEqual(['young', 'women', 'old', 'men']);
    expect(statuses(found)).toEqual({ young: 'too-few', women: '', old: 'withheld', men: '' });
  });
});

describe('protect(table, thresholds): any dimension with the thresholds in use', () => {
  const size = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 300 }));
  const group = fc.tuple(size, fc.double({ min: 0, max: 1, noNaN: true }));
  const dimension = fc
    .array(group, { minLength: 2, maxLength: 6 })
    .map((drawn) =>
      drawn.map(([n, share], index) => ({ name: `g${index}`, n, count: Math.round(n * share) })),
    );

  test('leaves nothing to subtract, in whatever order the rows come', () => {
    let shown = 0;
    fc.assert(
      fc.property(dimension, (all) => {
        const [n, count] = [total(all, (g) => g.n), total(all, (g) => g.count)];
        const rows = (order: typeof all) =>
          Object.fromEntries(order.map((g) => [g.name, { n: g.n, percent: (100 * g.count) / g.n }]));
        const headline = { n, percent: (100 * count) / n };
        const found = statuses(guard({ headline, groups: rows(all) }));
        expect(statuses(guard({ headline, groups: rows([...all].reverse()) }))).toEqual(found);

        for (const { name, n: base, count: counted } of all) {
          const smaller = Math.min(counted, base - counted);
          if (found[name] !== '') continue;
          expect(base >= 30 && (smaller === 0 || smaller >= 5)).toBe(true);
          shown++;
        }
        const hidden = all.filter(({ name }) => found[name] !== '');
        if (hidden.length === 0 || hidden.length === all.length) return;
        const [restN, rest] = [total(hidden, (g) => g.n), total(hidden, (g) => g.count)];
        expect(hidden.length).toBeGreaterThan(1);
        expect(restN).toBeGreaterThanOrEqual(30);
        expect(Math.min(rest, restN - rest)).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 1000, seed: 20240101 },
    );
    // Hiding everything would prove little.
    expect(shown).toBeGreaterThan(1000);
  });
});

describe('protect(table, thresholds): groups that may have people in common', () => {
  const three = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 3, maxLength: 3 });
  const person = fc.record({ draw: fc.nat(9), draws: three(fc.nat(99)) });
  const drawn = fc.record({
    people: fc.array(person, { minLength: 120, maxLength: 240 }),
    /** A person is counted by the headline, and is in a group, who draws less. */
    counted: fc.nat(9),
    sizes: three(fc.integer({ min: 30, max: 99 })),
  });

  test('tell nothing of few people outside any of them', () => {
    let shown = 0;
    fc.assert(
      fc.property(drawn, ({ people, counted, sizes }) => {
        const count = (members: typeof people) => members.filter(({ draw }) => draw < counted).length;
        const cell = (members: typeof people) => ({
          n: members.length,
          percent: (100 * count(members)) / Math.max(1, members.length),
        });
        const groups = sizes.map((size, index) =>
          Object.groupBy(people, ({ draws }) => ((draws[index] ?? 0) < size ? 'inside' : 'outside')),
        );
        const rows = Object.fromEntries(groups.map(({ inside = [] }, index) => [`g${index}`, cell(inside)]));
        const found = statuses(guard({ headline: cell(people), groups: rows }));
        for (const { outside = [] } of groups.filter((_, index) => found[`g${index}`] === '')) {
          const smaller = Math.min(count(outside), outside.length - count(outside));
          if (outside.length > 0) expect(outside.length).toBeGreaterThanOrEqual(30);
          if (smaller > 0) expect(smaller).toBeGreaterThanOrEqual(5);
          shown++;
        }
      }),
      { numRuns: 300, seed: 20240101 },
    );
    // Hiding everything would prove little.
    expect(shown).toBeGreaterThan(100);
  });
});

describe('protect(table, thresholds): answers', () => {
  const answers = {
    always: { percent: 30 },
    often: { percent: 10 },
    sometimes: { percent: 38 },
    seldom: { percent: 21 },
    never: { percent: 1 },
  };

  test('a small answer takes the smallest on its side of the headline along', () => {
    const found = guard({ headline: EVERYBODY, answers, headlineAnswers: ['always', 'often'] });
    const expected = { always: '', often: '', sometimes: '', seldom: 'withheld', never: 'withheld' };
    expect(statuses(found)).toEqual(expected);
  });

  test('all are hidden when it is not stated which the headline counts', () => {
    const found = guard({ headline: EVERYBODY, answers });
    expect(new Set(Object.values(statuses(found)))).toEqual(new Set(['withheld']));
  });

  test('that are all large enough are shown, and so is one that nobody gave', () => {
    const large = { yes: { percent: 40 }, no: { percent: 60 }, unsure: { percent: 0 } };
    expect(statuses(guard({ headline: EVERYBODY, answers: large }))).toEqual({ yes: '', no: '', unsure: '' });
  });

  test('an answer that is the headline is as exempt as the headline', () => {
    const few = { yes: { percent: 1 }, no: { percent: 99 } };
    const found = guard({ headline: { percent: 1, n: 300 }, answers: few, headlineAnswers: ['yes'] });
    expect(statuses(found)).toEqual({ yes: '', no: '' });
  });

  test('are hidden when the base is unknown', () => {
    const found = guard({
      headline: { percent: 40 },
      answers: { yes: { percent: 40 }, no: { percent: 60 } },
    });
    expect(statuses(found)).toEqual({ yes: 'withheld', no: 'withheld' });
  });

  test('in groups are shown for a whole dimension or not at all', () => {
    const table = (yes: number): SurveyTable => ({
      headline: figure(EVERYBODY),
      headlineAnswers: ['yes'],
      groups: ['young', 'old'].map((group) => ({
        group,
        dimension: 'age',
        figure: figure({ percent: 40, n: 150 }),
      })),
      answers: ['young', 'old'].flatMap((group) => [
        { answer: 'yes', group, figure: figure({ percent: 40 }) },
        { answer: 'perhaps', group, figure: figure({ percent: group === 'young' ? yes : 20 }) },
        { answer: 'no', group, figure: figure({ percent: group === 'young' ? 60 - yes : 40 }) },
      ]),
    });
    const shown = protect(table(20), thresholds).answers.map((cell) => cell.figure.status);
    expect(new Set(shown)).toEqual(new Set(['']));
    const hidden = protect(table(2), thresholds).answers.map((cell) => cell.figure);
    expect(hidden).toEqual(hidden.map(() => figure({ status: 'withheld' })));
  });

  test('are looked at again when hiding one has changed how many people they stand for', () => {
    const rows = { a: { percent: 3, n: 250 }, b: { percent: 46, n: 300 }, c: { percent: 1, n: 250 } };
    const found = guard({ headline: { percent: 4, n: 300 }, answers: rows, headlineAnswers: ['a'] });
    expect(statuses(found)).toEqual({ a: 'withheld', b: 'withheld', c: 'withheld' });
  });

  describe('in groups of two dimensions', () => {
    const groups = { young: 'age', old: 'age', women: 'gender', men: 'gender' };
    const table = (changes: Record<string, Partial<Figure>>): SurveyTable => ({
      headline: figure(EVERYBODY),
      headlineAnswers: ['yes'],
      groups: Object.entries(groups).map(([group, dimension]) => ({
        group,
        dimension,
        figure: figure(changes[group] ?? { percent: 40, n: 150 }),
      })),
      answers: [...Object.keys(groups), 'members'].flatMap((group) => [
        { answer: 'yes', group, figure: figure(changes[`${group}/yes`] ?? { percent: 40 }) },
        { answer: 'no', group, figure: figure(changes[`${group}/no`] ?? { percent: 60 }) },
      ]),
    });
    const shownIn = (changes: Record<string, Partial<Figure>>) => {
      const { answers } = protect(table(changes), thresholds);
      return [...new Set(answers.flatMap(({ group, figure: cell }) => (cell.status === '' ? [group] : [])))];
    };

    test('are hidden where their group has no row of its own', () => {
      expect(shownIn({})).toEqual(['young', 'old', 'women', 'men']);
    });

    test('are hidden in one dimension and shown in the other', () => {
      expect(shownIn({ 'men/yes': { percent: 2 }, 'men/no': { percent: 98 } })).toEqual(['young', 'old']);
      expect(shownIn({ 'old/yes': { percent: 2 }, 'old/no': { percent: 98 } })).toEqual(['women', 'men']);
      expect(shownIn({ women: { status: 'withheld' } })).toEqual(['young', 'old']);
    });
  });

  test('rows that say there is no figure keep saying so', () => {
    const rows = { asked: { percent: 1 }, unasked: { status: 'not-asked' as const } };
    expect(statuses(guard({ headline: EVERYBODY, answers: rows })).unasked).toBe('not-asked');
  });
});

interface Rows {
  headline: Partial<Figure> | null;
  groups?: Record<string, Partial<Figure>>;
  answers?: Record<string, Partial<Figure>>;
  headlineAnswers?: string[];
}

/** Guards the rows, and checks on the way that guarding them twice changes nothing. */
function guard({ headline, groups = {}, answers = {}, headlineAnswers }: Rows): SurveyTable {
  const found = protect(
    {
      headline: headline && figure(headline),
      groups: Object.entries(groups).map(([group, cell]) => ({
        group,
        dimension: null,
        figure: figure(cell),
      })),
      answers: Object.entries(answers).map(([answer, cell]) => ({
        answer,
        group: null,
        figure: figure(cell),
      })),
      headlineAnswers: headlineAnswers ?? null,
    },
    thresholds,
  );
  expect(protect(found, thresholds)).toEqual(found);
  return found;
}

function total<T>(items: readonly T[], number: (item: T) => number): number {
  return items.reduce((sum, item) => sum + number(item), 0);
}

function statuses({ groups, answers }: SurveyTable): Record<string, string> {
  return Object.fromEntries([
    ...groups.map(({ group, figure: cell }) => [group, cell.status]),
    ...answers.map(({ answer, figure: cell }) => [answer, cell.status]),
  ]);
}
