import { expect, test } from 'vitest';
import { sitePages } from '../../src/views/frame/page-kind.ts';
import { pageKinds } from '../../src/views/listing/page-kinds.ts';
import { harbourTeller } from './harbour-teller.ts';

const { site } = harbourTeller({ tag: 'en', buildDate: '2026-06-01' });

/** Every address that a view holds, however deep. */
function addressesIn(view: unknown): string[] {
  if (typeof view !== 'object' || view === null) return [];
  const { address, link } = view as { address?: unknown; link?: unknown };
  const own = [address, link].filter((value) => typeof value === 'string');
  return [...own, ...Object.values(view).flatMap(addressesIn)];
}

function ledFrom(kind: 'goal' | 'indicator' | 'activity' | 'partner' | 'year'): Map<string, Set<string>> {
  const pages = sitePages(site, pageKinds[kind] as never).filter(({ tag }) => tag === 'en');
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

test.each(['goal', 'indicator', 'activity', 'partner'] as const)(
  'a year leads to each %s that leads to it, and the other way round',
  (kind) => {
    const years = ledFrom('year');
    const things = ledFrom(kind);
    const edges = (from: ReadonlyMap<string, ReadonlySet<string>>, to: ReadonlyMap<string, unknown>) =>
      [...from].flatMap(([page, leads]) =>
        [...to.keys()].filter((at) => leads.has(at)).map((at) => [page, at]),
      );
    const there = edges(things, years).map(([thing, year]) => `${thing} – ${year}`);
    const back = edges(years, things).map(([year, thing]) => `${thing} – ${year}`);
    expect(there.length).toBeGreaterThan(3);
    expect(back.sort()).toEqual(there.sort());
  },
);
