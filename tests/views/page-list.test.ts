import { expect, test, vi } from 'vitest';
import { fixedPages } from '../../src/catalog/addresses/fixed-pages.ts';
import { footerFor } from '../../src/views/frame/footer.ts';
import { frameFor } from '../../src/views/frame/frame.ts';
import { figureCard } from '../../src/views/figures/figure-card.ts';
import { newsSources } from '../../src/views/plan/news-sources.ts';
import { siteFiles, type SiteFile } from '../../src/views/frame/kind.ts';
import { pageKinds } from '../../src/views/listing/page-kinds.ts';
import { pageList } from '../../src/views/listing/page-list.ts';
import { sightView } from '../../src/views/plan/line-of-sight.ts';
import { timeline } from '../../src/views/plan/timeline.ts';
import { harbourTeller } from './harbour-teller.ts';

vi.mock('../../src/views/frame/footer.ts', { spy: true });
vi.mock('../../src/views/figures/figure-card.ts', { spy: true });
vi.mock('../../src/views/plan/line-of-sight.ts', { spy: true });
vi.mock('../../src/views/plan/timeline.ts', { spy: true });

test('the list of pages is made without what stands on them', () => {
  expect(pageList(harbourTeller({})).length).toBeGreaterThan(40);
  for (const part of [footerFor, figureCard, sightView, timeline]) expect(part).not.toHaveBeenCalled();
});

test('the list has every page of readers as its view has it', () => {
  const teller = harbourTeller({ tag: 'ar' });
  // The page for what is not found has the address of the front page.
  const { styleGuide: _, editor: __, notFound: ___, ...kinds } = pageKinds;
  const pages = Object.values(kinds).flatMap((kind): SiteFile<unknown>[] =>
    siteFiles(teller.site, kind as never).filter(({ tag }) => tag === 'ar'),
  );
  const frames = new Map(pages.flatMap(({ view }) => frameIn(view())).map((frame) => [frame.page, frame]));
  const list = pageList(teller);
  expect(list.map(({ page }) => frames.get(page))).toEqual(
    list.map((identity) => frameFor(teller, identity)),
  );
});

test('each page that stands by itself is laid out at its address, and listed', () => {
  const teller = harbourTeller({});
  const addresses = Object.values(fixedPages).filter((address) => address !== null);
  const listed = new Set(pageList(teller).map(({ page }) => page));
  expect(addresses.filter((address) => !listed.has(address))).toEqual([]);
  const laidOut = new Set(
    Object.values(pageKinds).flatMap((kind) =>
      siteFiles(teller.site, kind as never).map(({ file }) => `/${file.replace(/index\.html$/, '')}`),
    ),
  );
  expect(addresses.filter((address) => !laidOut.has(address))).toEqual([]);
});

test('the sources of news are sorted once for each site', () => {
  const { site } = harbourTeller({});
  expect(newsSources(site)).toBe(newsSources(site));
});

/** The frame of a view, which may lie beside something else that its page is made of. */
function frameIn(view: unknown): { page: string }[] {
  const { frame, view: inner } = view as { frame?: { page: string }; view?: unknown };
  return frame ? [frame] : inner === undefined ? [] : frameIn(inner);
}
