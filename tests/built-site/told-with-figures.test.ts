import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { launchBrowser } from './browser.ts';
import type { PageType } from './page-types.ts';
import { listReaderPages, readPages, type SitePage } from './site-pages.ts';
import { SITES } from './sites.ts';

/** Pages whose words are all the interface's own, or of the invented neighbourhood. */
const WITHOUT_TEXTS: readonly PageType[] = ['search', 'statement', 'style'];

describe.each(SITES)('every page of $name', ({ folder: build, siteRoot }) => {
  const { catalog } = openDoor(siteRoot);
  let browser: Browser;
  let pages: (SitePage & { found: Read })[];

  beforeAll(async () => {
    browser = await launchBrowser();
    pages = await readPages(await browser.newPage(), listReaderPages(await build()), read);
  });

  afterAll(() => browser?.close());

  test('names the survey beside each block of windows that shows a figure', () => {
    const names = (catalog?.surveys ?? []).flatMap(({ original, translations }) =>
      [original, ...translations.values()].map(({ words }) => words.title),
    );
    const places = pages
      .filter(({ type }) => type !== 'style')
      .flatMap(({ address, found }) => found.figures.map((text) => ({ address, text })));
    expect(places.length).toBeGreaterThan(20);
    expect(places.filter(({ text }) => !names.some((name) => text.includes(name)))).toEqual([]);
  });

  test('says that it is a machine’s translation where one of its texts is', () => {
    const told = [
      catalog?.goals,
      catalog?.indicators,
      catalog?.activities,
      catalog?.partners,
      catalog?.pages,
    ];
    const machine = told.flatMap((items) =>
      (items ?? []).flatMap(({ translations }) =>
        [...translations].flatMap(([tag, { state, words }]) =>
          state === 'machine' ? [{ tag, title: words.title }] : [],
        ),
      ),
    );
    const silent = pages.filter(
      ({ tag, type, found }) =>
        !WITHOUT_TEXTS.includes(type as PageType) &&
        machine.some((text) => text.tag === tag && found.headings.includes(text.title)) &&
        !found.isNoticed &&
        !found.remarks.some((line) => NOTICES.some((notice) => line.includes(notice))),
    );
    expect(silent.map(({ address }) => address)).toEqual([]);
    // In ours, people may have read every one.
    if (siteRoot !== '.') expect(machine.length).toBeGreaterThan(20);
  });
});

/** Of what posters and embedded figures say of a machine or of a changed original. */
const NOTICES = ['machine', 'changed since', 'آلياً', 'تغيّر', 'makine', 'değişti', 'مشین', 'بدل'];

/** Runs in a browser. */
function read(page: Document): Read {
  const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const places = ['.rows.goals > li:has(.fa)', '.band', '.sheet:has(.notes p + p)', 'main:has(> .wave .fa)'];
  return {
    figures: [...page.querySelectorAll(places.join(', '))].map(words),
    headings: [...page.querySelectorAll('h1, h2, h3')].map(words),
    isNoticed: page.querySelector('.notice') !== null,
    remarks: [...page.querySelectorAll('.notes p, .source')].map(words),
  };
}

interface Read {
  /** The words around each figure that is drawn as a block of windows. */
  figures: string[];
  headings: string[];
  /** It says above its content what to think of the translation. */
  isNoticed: boolean;
  /** What posters and embedded figures say of their texts. */
  remarks: string[];
}
