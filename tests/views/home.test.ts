import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { goalsView } from '../../src/views/pages/goal.ts';
import { homeView } from '../../src/views/pages/home.ts';
import type { Teller } from '../../src/views/telling/told.ts';
import { harbourTeller } from './harbour-teller.ts';

/** The row of a goal on the front page when it has these figures: what is said of the first, and which others are named. */
function rowOf(ids: readonly string[], bases: 'with bases' | 'without bases' = 'with bases') {
  const change = (catalog: Catalog): Catalog => ({
    ...catalog,
    // The indicator »Play street« has no figure without it.
    tables: catalog.tables
      .filter(({ survey }) => survey !== 'stair-count')
      .map((table) => (bases === 'with bases' ? table : withoutBases(table))),
    indicators: catalog.indicators.map((indicator) => {
      const goal = ids.includes(indicator.id) ? 'evenings' : 'together';
      return { ...indicator, facts: { ...indicator.facts, goal } };
    }),
  });
  const row = homeView(harbourTeller({ change })).goals.find(({ address }) => address === '/maal/evenings/');
  return { figure: row?.card?.title, shown: row?.card?.verdict.label, others: row?.others };
}

function withoutBases(table: Catalog['tables'][number]): Catalog['tables'][number] {
  return { ...table, rows: table.rows.map((row) => ({ ...row, n: null, nEffective: null })) };
}

describe('one figure stands for its goal on the front page', () => {
  test('and what is said of it cannot pass for the goal: all are named where one of the others went another way', () => {
    expect(rowOf(['evening-walk', 'noise', 'stairs'])).toEqual({
      figure: 'Evening walk',
      shown: 'Improved',
      others: [
        {
          figure: { text: 'Noise', address: '/indikatorer/noise/' },
          verdict: 'Worsened beyond the limit',
          difference: null,
        },
        {
          figure: { text: 'Dark stairs', address: '/indikatorer/stairs/' },
          verdict: 'Level kept',
          difference: null,
        },
      ],
    });
  });

  test('a figure of which the same is said is named beside one of which it is not', () => {
    expect(rowOf(['stairs', 'belonging', 'helping-hand']).others?.map(({ verdict }) => verdict)).toEqual([
      'Level kept',
      'Unclear',
    ]);
  });

  test('figures that cannot be judged, all for want of a base, are named where they went opposite ways', () => {
    expect(rowOf(['evening-walk', 'noise'], 'without bases')).toMatchObject({
      shown: 'Cannot be judged',
      others: [
        { verdict: 'Cannot be judged', difference: 'About 18 percentage points higher than in 2016.' },
      ],
    });
    expect(rowOf(['litter', 'noise'], 'without bases')).toMatchObject({ others: [] });
  });

  test('and alone where the same can be said of all, or there is no other', () => {
    expect(rowOf(['stairs', 'belonging'])).toMatchObject({ shown: 'Level kept', others: [] });
    expect(rowOf(['litter'])).toMatchObject({ shown: 'Worsened', others: [] });
    expect(rowOf([])).toMatchObject({ shown: undefined, others: [] });
  });

  test('the first that has a figure to show', () => {
    const { figure, others } = rowOf(['play-street', 'belonging']);
    expect([figure, others?.map((other) => other.figure.text)]).toEqual(['Feeling at home', ['Play street']]);
    expect(rowOf(['play-street']).figure).toBe('Play street');
  });

  test('with the warning that one of many may seem to change, where anything is compared', () => {
    const warnings = (teller: Teller) => [homeView(teller).manyFigures, goalsView(teller).manyFigures];
    const warning =
      'We look at 15 figures at once. One of them may look as if it has changed when it has not.';
    expect(warnings(harbourTeller({}))).toEqual([warning, warning]);
    const onlyFirst = (catalog: Catalog): Catalog => ({
      ...catalog,
      tables: catalog.tables.filter(({ year }) => year === 2016),
    });
    expect(warnings(harbourTeller({ change: onlyFirst }))).toEqual([null, null]);
  });
});

test('the front page says that the plan has ended, from the day after its last', () => {
  const { to } = harbourTeller({}).site.report.catalog.settings.period;
  const [year] = to.split('-');
  const leadOn = (buildDate: string) => homeView(harbourTeller({ buildDate })).words.goalsLead;
  expect(leadOn(to)).not.toContain('ended');
  expect(leadOn(`${Number(year) + 1}-01-01`)).toMatch(new RegExp(`The plan ended on .*${year}\\.$`));
});

test('the front page says that its figures follow only where there is one', () => {
  const leadWith = (change: (catalog: Catalog) => Catalog) =>
    homeView(harbourTeller({ change })).words.goalsLead;
  expect(leadWith((catalog) => catalog)).toMatch(/^The plan has \d goals\. Here is the latest figure/);
  expect(leadWith((catalog) => ({ ...catalog, tables: [] }))).toMatch(/^The plan has \d goals\.$/);
  const [some] = harbourTeller({}).site.report.catalog.tables;
  expect(leadWith((catalog) => ({ ...catalog, tables: some ? [some] : [] }))).not.toContain('each of them');
});

test('the front page shows six activities at most, and leads to all of them where there are more', () => {
  const withActivities = (count: number) => {
    const change = (catalog: Catalog): Catalog => {
      const running = catalog.activities.filter(({ facts }) => !facts.ended);
      const activities = Array.from({ length: count }, (_, index) => ({ ...running[0], id: `tea-${index}` }));
      return { ...catalog, activities: activities as typeof running, updates: [] };
    };
    const { activities, allActivities } = homeView(harbourTeller({ change }));
    return { shown: activities.length, allActivities };
  };
  expect(withActivities(6)).toEqual({ shown: 6, allActivities: null });
  expect(withActivities(7)).toEqual({
    shown: 6,
    allActivities: { text: 'See all 7 activities', address: '/aktiviteter/' },
  });
});

test('the figure in front says that newer ones should be here, from then on', () => {
  const overdueOn = (buildDate: string) => homeView(harbourTeller({ buildDate })).featured?.overdue;
  expect(overdueOn('2025-03-01')).toBeNull();
  expect(overdueOn('2027-03-01')).toBe('The figures from 2026 have not been entered yet.');
});
