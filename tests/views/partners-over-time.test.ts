import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/catalog/entries/item.ts';
import { find, type Catalog } from '../../src/catalog/entries/join.ts';
import { factsOf } from '../../src/catalog/entries/facts.ts';
import { hoursChart } from '../../src/views/plan/hours-chart.ts';
import { hoursTable } from '../../src/views/plan/hours-table.ts';
import { sightView } from '../../src/views/plan/line-of-sight.ts';
import { activityView } from '../../src/views/pages/activity.ts';
import { partnersView, partnerView } from '../../src/views/pages/partner.ts';
import { harbourTeller } from './harbour-teller.ts';

/** The harbour on a day, in whose plan of 2021–2026 these facts of its partners are others. */
function harbour(buildDate: string, changes: Record<string, Partial<Facts<'partners'>>>) {
  const change = (kept: Catalog): Catalog => ({
    ...kept,
    partners: kept.partners.map((partner) => ({
      ...partner,
      facts: { ...partner.facts, ...changes[partner.id] },
    })),
  });
  return harbourTeller({ buildDate, change });
}

/** The cells of the hours of a year, by partner; the last row is their sum. */
function hoursIn(teller: ReturnType<typeof harbour>, year: number) {
  return hoursTable(teller, year)?.rows.map(({ cells: [name, agreed] }) => [name, agreed]);
}

describe('a partner who is no party and whom the agreement does not mention', () => {
  const teller = harbour('2025-03-01', {
    'count-office': { agreementText: undefined, started: '2024-08-01' },
  });

  test('is listed as one who has joined, and says since when', () => {
    const { lists } = partnersView(teller);
    expect(lists.map(({ heading, cards }) => [heading, cards.at(-1)?.title.text])).toEqual([
      ['Parties to the agreement', 'Street worker'],
      ['Others mentioned in the agreement', 'Youth worker'],
      ['Others who have joined', 'Office of Counts'],
    ]);
    const view = partnerView(teller, find(teller.site.report.catalog.partners, 'count-office'));
    expect(view).toMatchObject({
      standing: 'Not mentioned in the agreement',
      there: ['Part of the plan from August 1, 2024.'],
      instead: null,
      next: null,
    });
    expect(view.years.links.map(({ text }) => text)).toEqual(['2024', '2025', '2026']);
  });

  test('has agreed hours from the first year, none before it, and none by the agreement', () => {
    const others = [
      ['Harbour Board', '450'],
      ['Tenants’ Union', '120'],
    ];
    expect(hoursIn(teller, 2023)).toEqual([...others, ['Total (calculated)', '570']]);
    expect(hoursIn(teller, 2024)).toEqual([
      ...others,
      ['Office of Counts', '80'],
      ['Total (calculated)', '650'],
    ]);
    const { gaps } = sightView(teller);
    const silent = gaps.lines.find(({ text }) => text.startsWith('Office of Counts'));
    expect(silent?.text).toBe('Office of Counts has not reported hours for 2024.');
    const facts = factsOf(teller.site.report.catalog, '2025-03-01');
    expect(facts.get('hours.total')).toEqual({ kind: 'number', value: 570 });
    expect(facts.get('hours.period')).toEqual({ kind: 'number', value: 570 * 6 });
  });

  test('is named under the hours of a year as one whom the agreement does not mention', () => {
    const outside = (year: number) => hoursTable(teller, year)?.outside;
    expect(outside(2024)).toMatchObject({
      label: 'Not mentioned in the agreement',
      links: [{ text: 'Office of Counts', address: '/partnere/count-office/' }],
    });
    expect(outside(2023)?.links).toEqual([]);
  });

  test('is not among those who give the hours of the agreement', () => {
    expect(hoursChart(teller)?.table.rows).toEqual([
      ['Harbour Board', '450'],
      ['Tenants’ Union', '120'],
      ['Total (calculated)', '570'],
    ]);
  });
});

test('a partner whom the agreement has come to mention is among those who give its hours from the first day', () => {
  const begins = { 'count-office': { started: '2024-08-01' } };
  const rowsOn = (day: string) => hoursChart(harbour(day, begins))?.rows.length;
  expect([rowsOn('2024-07-31'), rowsOn('2024-08-01')]).toEqual([2, 3]);
});

test('where no partner has words of the agreement, nobody is said to be outside it', () => {
  const unquoted = { agreementText: undefined };
  const ids = ['harbour-board', 'tenants-union', 'street-worker', 'youth-worker', 'count-office'];
  const teller = harbour('2025-03-01', Object.fromEntries(ids.map((id) => [id, unquoted])));
  expect(partnersView(teller).lists.map(({ cards }) => cards.length)).toEqual([3, 2]);
});

describe('a partner who has left', () => {
  const ended = { on: '2024-06-30', instead: 'street-worker' };
  const leaves = { 'harbour-board': { ended } };
  const teller = harbour('2025-03-01', leaves);
  const viewOn = (day: string) => {
    const on = harbour(day, leaves);
    return partnerView(on, find(on.site.report.catalog.partners, 'harbour-board'));
  };

  test('stays a party, last of their list, and says so', () => {
    const [parties] = partnersView(teller).lists;
    expect(parties?.cards.map(({ title, left }) => [title.text, left])).toEqual([
      ['Tenants’ Union', null],
      ['Street worker', null],
      ['Harbour Board', 'Took part until June 30, 2024.'],
    ]);
    expect(factsOf(teller.site.report.catalog, '2025-03-01').get('count.parties')).toEqual({
      kind: 'number',
      value: 3,
    });
    expect(viewOn('2024-06-30')).toMatchObject({
      standing: 'Party to the agreement',
      there: ['Took part until June 30, 2024.'],
      instead: { text: 'Replaced by: Street worker', address: '/partnere/street-worker/' },
      activities: [],
      endedActivities: [{ address: '/aktiviteter/pier-cafe/' }, { address: '/aktiviteter/repair-shed/' }],
    });
  });

  test('is there until that day', () => {
    expect(viewOn('2024-06-29')).toMatchObject({
      there: ['Takes part until June 30, 2024.'],
      instead: null,
      activities: [{}, {}],
      endedActivities: [],
    });
  });

  test('has hours in the years until then, and is not said to have reported none after', () => {
    expect(hoursIn(teller, 2024)?.[0]).toEqual(['Harbour Board', '450']);
    expect(hoursIn(teller, 2025)?.map(([name]) => name)).toEqual([
      'Tenants’ Union',
      'Office of Counts',
      'Total (calculated)',
    ]);
    expect(hoursChart(teller)?.rows.map(({ value }) => value)).toEqual([120, 80]);
    const facts = factsOf(teller.site.report.catalog, '2025-03-01');
    expect(facts.get('hours.total')).toEqual({ kind: 'number', value: 200 });
    expect(facts.get('hours.period')).toEqual({ kind: 'number', value: 200 * 6 + 450 * 4 });
    const { gaps } = sightView(harbour('2027-03-01', leaves));
    expect(gaps.lines.find(({ text }) => text.startsWith('Harbour Board'))?.text).not.toMatch(/2025|2026/);
  });

  test('tells of the years that it was there in order of time', () => {
    const both = harbour('2025-03-01', { 'harbour-board': { started: '2022-05-01', ended } });
    const view = partnerView(both, find(both.site.report.catalog.partners, 'harbour-board'));
    expect(view.there).toEqual(['Part of the plan from May 1, 2022.', 'Took part until June 30, 2024.']);
  });

  test('says nothing of activities that it was never tied to, and tells of its surveys in the past', () => {
    const viewOfCounts = (day: string) => {
      const on = harbour(day, { 'count-office': { ended: { on: '2024-06-30' } } });
      return partnerView(on, find(on.site.report.catalog.partners, 'count-office'));
    };
    const [before, after] = [viewOfCounts('2024-06-29'), viewOfCounts('2024-06-30')];
    expect(before.noActivities).toBe('Is not linked to a particular activity.');
    expect(before.words.surveys).toBe('Supplies figures from');
    expect(after).toMatchObject({ activities: [], endedActivities: [], noActivities: null });
    expect(after.surveys.length).toBeGreaterThan(0);
    expect(after.words.surveys).toBe('Supplied figures from');
  });

  test('says so on the page of an activity that it is still written in', () => {
    const cafeOf = (told: ReturnType<typeof harbour>) =>
      activityView(told, find(told.site.report.catalog.activities, 'pier-cafe'));
    const left = 'Took part until June 30, 2024.';
    expect(cafeOf(teller)).toMatchObject({
      responsible: [{ partner: { text: 'Tenants’ Union' }, left: null }],
      helpers: [{ partner: { text: 'Harbour Board' }, left }],
    });
    const unionLeft = harbour('2025-03-01', { 'tenants-union': { ended } });
    expect(cafeOf(unionLeft)).toMatchObject({ responsible: [{ left }], helpers: [{ left: null }] });
  });

  test('says so in the picture of what is tied to what, and in the same as a list', () => {
    const { picture, list } = sightView(teller);
    const box = picture?.columns
      .flatMap(({ boxes }) => boxes)
      .find(({ id }) => id === 'partner/harbour-board');
    expect(box?.more.join(' ')).toBe('Took part until June 30, 2024.');
    const left = list.goals.flatMap(({ activities }) =>
      activities.flatMap(({ partners }) => partners.map((partner) => partner.left)),
    );
    expect(new Set(left)).toEqual(new Set([null, 'Took part until June 30, 2024.']));
  });
});

describe('a partner whom another replaces', () => {
  const replacedIn = (year: number) =>
    harbour('2025-03-01', {
      'harbour-board': { ended: { on: `${year}-06-30`, instead: 'street-worker' } },
      'street-worker': { hoursPerYear: 300, started: `${year}-07-01` },
    });

  test('has no hours beside them in the year in which they came', () => {
    const teller = replacedIn(2023);
    const others = [
      ['Tenants’ Union', '120'],
      ['Office of Counts', '80'],
    ];
    expect(hoursIn(teller, 2022)).toEqual([
      ['Harbour Board', '450'],
      ...others,
      ['Total (calculated)', '650'],
    ]);
    const [union, counts] = others;
    expect(hoursIn(teller, 2023)).toEqual([
      union,
      ['Street worker', '300'],
      counts,
      ['Total (calculated)', '500'],
    ]);
    const facts = factsOf(teller.site.report.catalog, '2025-03-01');
    expect(facts.get('hours.period')).toEqual({ kind: 'number', value: 200 * 6 + 450 * 2 + 300 * 4 });
    const { gaps } = sightView(teller);
    const silent = gaps.lines.find(({ text }) => text.startsWith('Harbour Board'));
    expect(silent?.text).toMatch(/2022/);
    expect(silent?.text).not.toMatch(/2023/);
  });

  test('is still named in that year by the hours that they reported for it', () => {
    expect(hoursIn(replacedIn(2024), 2024)).toContainEqual(['Harbour Board', '–']);
  });
});

test.each(['2027-03-01', '2026-12-31'])(
  'the hours of the agreement on %s are those of the last day of the plan, also of who leaves with it',
  (day) => {
    const ended = { on: '2026-12-31' };
    const teller = harbour(day, {
      'harbour-board': { ended: { on: '2026-12-30' } },
      'tenants-union': { ended },
      'count-office': { ended: { on: '2027-01-31' } },
    });
    expect(hoursChart(teller)?.rows.map(({ value }) => value)).toEqual([120, 80]);
    const { catalog } = teller.site.report;
    expect(factsOf(catalog, day).get('hours.total')).toEqual({ kind: 'number', value: 200 });
  },
);
