import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { listReaderPages, readPages, type SitePage } from './site-pages.ts';
import { SITES } from './sites.ts';

// What stands around the content of a page. The golden pages hold it as it is on one page of each type; here every page is
// held to its original, and the originals to each other.

describe.each(SITES)('what stands around each page of $name', ({ folder: build, siteRoot }) => {
  let browser: Browser;
  let pages: FramedPage[];

  beforeAll(async () => {
    browser = await launchBrowser();
    const read = await readPages(await browser.newPage(), listReaderPages(await build()), readFrame);
    pages = read.flatMap(({ found, ...page }) => (found ? [{ ...page, found }] : []));
    expect(pages.length).toBeGreaterThan(50);
  });

  afterAll(() => browser?.close());

  const faults = (fault: (page: FramedPage) => unknown): string[] =>
    pages.flatMap((page) => {
      const found = fault(page);
      return found ? [`${page.address || '/'}: ${JSON.stringify(found)}`] : [];
    });
  const inLanguage = ({ tag }: FramedPage, page: string): string => `${tag === null ? '' : `/${tag}`}${page}`;

  test('names the tab after the heading, and the site after that', () => {
    const wrong = faults(({ type, found }) => {
      if (type === 'front') return !found.title.startsWith(found.site) && found.title;
      return found.title !== `${found.heading} · ${found.site}` && [found.title, found.heading];
    });
    expect(wrong).toEqual([]);
  });

  test('leads to the same places as on its original, in its own language', () => {
    const originals = new Map(
      pages.filter(({ tag }) => tag === null).map(({ page, found }) => [page, found]),
    );
    const wrong = faults((page) => {
      const original = originals.get(page.page);
      if (!original) return 'has no original';
      const expected = original.places.map((place) =>
        /^https?:/.test(place) ? place : inLanguage(page, place),
      );
      return JSON.stringify(page.found.places) !== JSON.stringify(expected) && page.found.places;
    });
    expect(wrong).toEqual([]);
  });

  test('leads to itself in each language, and marks the one it is in', () => {
    const tags = [...new Set(pages.map(({ tag }) => tag))];
    const wrong = faults((page) => {
      // What is not found has no address of its own in any language.
      const own = page.type === 'not found' ? '/' : page.page;
      const addresses = tags.map((tag) => inLanguage({ ...page, tag }, own));
      const { languages, ownLanguage } = page.found;
      const right =
        JSON.stringify([...languages].sort()) === JSON.stringify(addresses.sort()) &&
        JSON.stringify(ownLanguage) === JSON.stringify([inLanguage(page, own)]);
      return !right && { languages, ownLanguage };
    });
    expect(wrong).toEqual([]);
  });

  test('marks in the menu where it belongs, as the path above it does', () => {
    const wrong = faults(({ found: { menu, marked, path } }) => {
      const expected = menu.filter((address) => path.includes(address));
      return JSON.stringify(marked) !== JSON.stringify(expected) && { marked, path };
    });
    expect(wrong).toEqual([]);
    const unmarked = faults(({ type, found }) => found.marked.length === 0 && !WITHOUT_PLACE.includes(type));
    expect(unmarked).toEqual([]);
  });

  test('has the icon, and the feed of its own language', () => {
    const icons = new Set(pages.map(({ found }) => found.icon));
    expect([...icons]).toEqual([expect.stringMatching(/^\/favicon\.svg$/)]);
    const wrong = faults((page) => {
      const expected = page.found.isListed ? inLanguage(page, '/nyt/rss.xml') : '';
      return page.found.feed !== expected && page.found.feed;
    });
    expect(wrong).toEqual([]);
  });

  test('leads from the notice of a translation to the original', () => {
    const noticed = pages.filter(({ found }) => found.notice !== null);
    // In ours, people may have read every one.
    if (siteRoot !== '.') expect(noticed.length).toBeGreaterThan(20);
    const wrong = faults(({ page, found }) => found.notice !== null && found.notice !== page && found.notice);
    expect(wrong).toEqual([]);
  });

  test('ends with the same words on every page of a language', () => {
    const ends = Map.groupBy(pages, ({ tag }) => tag);
    for (const alike of ends.values()) {
      const [front] = alike;
      expect(front?.found.end.length).toBeGreaterThan(5);
      for (const { address, found } of alike) expect(found.end, address).toEqual(front?.found.end);
    }
  });
});

/** Types of page that are reached from the foot of the others, and stand below nothing in the menu. */
const WITHOUT_PLACE = [
  'front',
  'partners',
  'partner',
  'data',
  'method',
  'accessibility',
  'statement',
  'style',
  'not found',
];

/** Runs in a browser; null for what stands in no frame, as a poster does. */
function readFrame(page: Document): Frame | null {
  const header = page.querySelector('.site-header');
  if (!header) return null;
  const words = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const path = (element: Element | null | undefined): string => {
    if (!element) return '';
    const address = new URL(element.getAttribute('href') ?? '', 'http://here');
    return address.host === 'here' || address.host.startsWith('localhost') ? address.pathname : address.href;
  };
  const paths = (selector: string): string[] => [...page.querySelectorAll(selector)].map(path);
  const notice = page.querySelector('.notice a');
  return {
    title: page.title,
    site: words(header.querySelector('.site-name b')),
    heading: words(page.querySelector('h1')),
    places: paths('.site-name, .site-header .site-nav a, .breadcrumbs a, .site-footer nav a'),
    menu: paths('.site-header .site-nav a'),
    marked: paths('.site-header .site-nav a[aria-current]'),
    path: [...paths('.breadcrumbs a'), path(page.querySelector('.site-languages [aria-current]'))],
    languages: paths('.site-languages a'),
    ownLanguage: paths('.site-languages a[aria-current]'),
    icon: path(page.querySelector('link[rel="icon"]')),
    feed: path(page.querySelector('link[type="application/rss+xml"]')),
    isListed: page.querySelector('link[rel="canonical"]') !== null,
    notice: notice ? path(notice) : null,
    end: [...page.querySelectorAll('.site-footer .site-bar > p, .site-footer nav a')].map(words),
  };
}

type FramedPage = SitePage & { found: Frame };

/** All addresses of the site itself are paths from the root of its host. */
interface Frame {
  title: string;
  /** The name of the site as it stands in the header. */
  site: string;
  heading: string;
  /** Every link around the content but those to other languages. */
  places: string[];
  menu: string[];
  /** The links of the menu that are marked as the place of this page. */
  marked: string[];
  /** The pages above this one, and itself. */
  path: string[];
  languages: string[];
  ownLanguage: string[];
  icon: string;
  feed: string;
  /** Search engines may show it. */
  isListed: boolean;
  /** Where the notice above a translation leads; null without one. */
  notice: string | null;
  /** The lines and links of the footer. */
  end: string[];
}
