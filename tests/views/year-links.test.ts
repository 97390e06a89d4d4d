import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import type { Site } from '../../src/catalog/joined/site.ts';
import { siteFiles } from '../../src/views/frame/kind.ts';
import { pageKinds } from '../../src/views/listing/page-kinds.ts';
import { sightView } from '../../src/views/plan/line-of-sight.ts';
import { tellerFor } from '../../src/views/telling/told.ts';
import { harbourTeller } from './harbour-teller.ts';

const [site, later] = [
  (kept: Catalog) => kept,
  // A goal and a partner who came in the middle of the plan.
  (kept: Catalog): Catalog => ({
    ...kept,
    goals: kept.goals.map((goal) =>
      goal.id === 'voice' ? { ...goal, facts: { ...goal.facts, started: '2024-08-01' } } : goal,
    ),
    partners: kept.partners.map((partner) =>
      partner.id === 'count-office'
        ? { ...partner, facts: { ...partner.facts, started: '2024-08-01' } }
        : partner,
    ),
  }),
].map((change) => harbourTeller({ tag: 'en', buildDate: '2026-06-01', change }).site) as [Site, Site];

/** Every address that a view holds, however deep. */
function addressesIn(view: unknown): string[] {
  if (typeof view !== 'object' || view === null) return [];
  const { address, link } = view as { address?: unknown; link?: unknown };
  const own = [address, link].filter((value) => typeof value === 'string');
  return [...own, ...Object.values(view).flatMap(addressesIn)];
}

function ledFrom(
  kind: 'goal' | 'indicator' | 'activity' | 'partner' | 'year',
  of = site,
): Map<string, Set<string>> {
  const pages = siteFiles(of, pageKinds[kind] as never).filter(({ tag }) => tag === 'en');
  return new Map(
    pages.map(({ file, view }) => {
      // What stands around every page leads nowhere in particular.
      const {
        frame: _frame,
        next: _next,
        previous: _previous,
        ...content
      } = view() as Record<string, unknown>;
      return [`/${file.replace('index.html', '')}`, new Set(addressesIn(content))];
    }),
  );
}

test.each([
  ...(['goal', 'indicator', 'activity', 'partner'] as const).map((kind) => ({ kind, of: site, also: '' })),
  ...(['goal', 'indicator', 'partner'] as const).map((kind) => ({ kind, of: later, also: ', also late' })),
])('a year leads to each $kind that leads to it, and the other way round$also', ({ kind, of }) => {
  const years = ledFrom('year', of);
  const things = ledFrom(kind, of);
  const edges = (from: ReadonlyMap<string, ReadonlySet<string>>, to: ReadonlyMap<string, unknown>) =>
    [...from].flatMap(([page, leads]) =>
      [...to.keys()].filter((at) => leads.has(at)).map((at) => [page, at]),
    );
  const there = edges(things, years).map(([thing, year]) => `${thing} – ${year}`);
  const back = edges(years, things).map(([year, thing]) => `${thing} – ${year}`);
  expect(there.length).toBeGreaterThan(3);
  expect(back.sort()).toEqual(there.sort());
});

test('the line of sight leads from a figure to no year that does not tell of it, also where its goal came late', () => {
  const years = ledFrom('year', later);
  const { goals } = sightView(tellerFor(later, 'en')).list;
  const silent = goals.flatMap(({ figures }) =>
    figures.flatMap(({ figure, years: measured }) =>
      measured
        .filter(({ address }) => !years.get(address)?.has(figure.address))
        .map(({ address }) => `${figure.address} – ${address}`),
    ),
  );
  expect(goals.flatMap(({ figures }) => figures.flatMap((each) => each.years)).length).toBeGreaterThan(10);
  expect(silent).toEqual([]);
});
