import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Firefox from '@mozilla/readability';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { listPages, readPages } from './site-pages.ts';
import { buildHarbour } from './sites.ts';

// Of the invented place, since ours changes with every word that an editor writes.
describe('the reading view of Firefox on the page of a figure', () => {
  let browser: Browser;
  let pages: { address: string; found: ReturnType<typeof readView> }[];

  beforeAll(async () => {
    browser = await launchBrowser();
    const page = await browser.newPage();
    for (const file of ['Readability', 'Readability-readerable'])
      await page.evaluate(readFileSync(resolve(`@mozilla/readability/${file}.js`), 'utf8'));
    const figures = listPages(await buildHarbour()).filter(({ type }) => type === 'indicator');
    pages = (await readPages(page, figures, readView)).filter(({ found }) => found.offered);
  });

  afterAll(() => browser?.close());

  // It chooses the part of a page that looks most like an article. What stands around that is not shown.
  test('keeps all that a page says: who translated it, the sentence, the picture in words, and the table', () => {
    const lost = pages.filter(({ found: { told } }) => told.length > 0);
    expect(lost.map(({ address, found: { told } }) => `${address}: ${told.join(' | ')}`)).toEqual([]);
    expect(pages.filter(({ found }) => found.translated).length).toBeGreaterThan(5);
  });

  test('has its title, language and direction', () => {
    const wrong = pages.filter(({ found: { head } }) => head.some(([shown, own]) => shown !== own));
    expect(wrong.map(({ address, found: { head } }) => `${address}: ${head.join(' | ')}`)).toEqual([]);
  });
});

const { resolve } = createRequire(import.meta.url);

declare const Readability: typeof Firefox.Readability;
declare const isProbablyReaderable: typeof Firefox.isProbablyReaderable;

/** What the reading view of a page loses, where the browser offers one. */
function readView(document: Document) {
  const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const own = [...document.querySelectorAll('.notice, .lead, .band p, main h2, main li, main td')].map(
    ({ textContent }) => plain(textContent),
  );
  const { lang, dir } = document.documentElement;
  const title = plain(document.querySelector('h1')?.textContent);
  const translated = document.querySelector('.notice') !== null;
  const offered = isProbablyReaderable(document);
  const view = offered ? new Readability(document).parse() : null;
  const shown = plain(view?.textContent);
  return {
    offered,
    translated,
    told: own.filter((text) => !shown.includes(text)),
    head: [
      [view?.title, title],
      [view?.lang, lang],
      [view?.dir, dir],
    ],
  };
}
