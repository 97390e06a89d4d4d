import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { visitAll } from './visit-all.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('the lines of $name', ({ folder: build, siteRoot }) => {
  let site: OpenSite;
  let seen: { address: string; beside: number; crooked: string[]; stray: string[]; broken: string[] }[];

  beforeAll(async () => {
    site = await openSite(build, { withoutFrames: true });
    // The year that has a story, and the goal that has no text in Arabic.
    const more = site.pages.filter(({ address }) => /^((ar\/)?aar\/2024|ar\/maal\/voice)\/$/.test(address));
    expect(more.filter(({ type }) => type === 'year')).toHaveLength(2);
    seen = await visitAll(
      site.browser,
      [...new Set([...site.bothDirections, ...more])],
      async (page, { address }) => {
        await page.goto(site.url(address));
        const headings = await page.evaluate(findCrookedHeadings);
        const stray = await page.evaluate(findStrayTexts);
        return { address: address || '/', ...headings, stray, broken: await page.evaluate(findBrokenNames) };
      },
      { context: { viewport: { width: 1180, height: 900 } } },
    );
  });

  afterAll(() => site?.close());

  test('a heading beside its text stands on the first line of it', () => {
    expect(seen.flatMap(({ address, crooked }) => crooked.map((fault) => `${address} ${fault}`))).toEqual([]);
    // Below each other, there is no line to stand on.
    expect(seen.filter(({ beside }) => beside > 0).length).toBeGreaterThan(10);
  });

  test('what is not translated stands in line with what is, and a text that is not there takes no room', () => {
    expect(seen.flatMap(({ address, stray }) => stray.map((fault) => `${address} ${fault}`))).toEqual([]);
  });

  test('a column of names is as wide as the longest of their words', () => {
    expect(seen.flatMap(({ address, broken }) => broken.map((name) => `${address} ${name}`))).toEqual([]);
  });

  test('a phone shows of the table of a year what can be said, and that there is more', async () => {
    const years = site.bothDirections.filter(({ address }) => /(^|\/)aar\/\d{4}\/$/.test(address));
    expect(years.length).toBeGreaterThan(1);
    const found = await visitAll(
      site.browser,
      years,
      async (page, { address }) => {
        await page.goto(site.url(address));
        return { address, ...(await readTable(page)) };
      },
      { context: { viewport: { width: 360, height: 740 } } },
    );
    // A place whose figures have been counted once has no change to show yet; the harbour has.
    if (siteRoot !== '.') expect(found.filter(({ figures }) => figures > 0)).not.toEqual([]);
    for (const { address, verdicts, verdictSeen, brokenFigures, shadows } of found) {
      expect(verdicts, address).toBeGreaterThan(0);
      expect(verdictSeen, address).toBe(true);
      expect(brokenFigures, address).toEqual([]);
      expect(shadows, address).toBe(4);
    }
  });
});

test('what stands out of line is found', async () => {
  const browser = await launchBrowser({ withoutFrames: true });
  const page = await browser.newPage({ viewport: { width: 1180, height: 900 } });
  await page.setContent(`<html lang="ar" dir="rtl"><style>
    section { display: flex } h2 { width: 300px; margin: 0; font: 20px/30px serif } .prose { font: 20px/30px serif } .low { padding-top: 9px }
    </style><main><section><h2>One</h2><p>straight</p></section><section><h2>Two</h2><p class="low">low</p></section>
    <ul class="rows"><li dir="ltr">turned</li></ul><p dir="ltr">astray</p><p><a dir="ltr">in line</a></p>
    <div class="prose" style="height: 30px"></div></main>`);
  await page.addStyleTag({ content: 'section p { margin: 0; font: 20px/30px serif }' });
  expect(await page.evaluate(findCrookedHeadings)).toEqual({ beside: 2, crooked: ['»Two« 9 px'] });
  expect(await page.evaluate(findStrayTexts)).toEqual(['LI »turned«', 'P »astray«', 'DIV »«']);
  await browser.close();
});

/** Runs in the page: words of the names of rows that begin on one line and end on another. */
function findBrokenNames(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement?.closest('.rows :is(h2, h3)')) continue;
    for (const { index, 0: word } of (text.nodeValue ?? '').matchAll(/\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
}

/** The first table of a page as it lies before it is scrolled. */
function readTable(page: Page) {
  return page
    .locator('.table')
    .first()
    .evaluate((table) => {
      const frame = table.getBoundingClientRect();
      const inside = (cell: Element): boolean => {
        const { left, right } = cell.getBoundingClientRect();
        return left >= frame.left - 1 && right <= frame.right + 1;
      };
      const lines = (cell: Element): number => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      const verdicts = [...table.querySelectorAll('tbody th + td')];
      const figures = [...table.querySelectorAll('td.figures')];
      return {
        verdicts: verdicts.length,
        verdictSeen: verdicts.every(inside),
        figures: figures.length,
        brokenFigures: figures.filter((cell) => lines(cell) > 1).map((cell) => cell.textContent),
        shadows: getComputedStyle(table).backgroundImage.split('linear-gradient').length - 1,
      };
    });
}

/** Runs in the page. Rows that run against the page, single texts that do not begin at its side, and room for no text. */
function findStrayTexts(): string[] {
  const { dir } = document.documentElement;
  const isAgainst = (element: Element): boolean => getComputedStyle(element).direction !== dir;
  const turned = [
    ...document.querySelectorAll('.rows > li, .column > section:not(:has(.lead)), tr:not(.prose *)'),
  ].filter(isAgainst);
  const single = 'main :is(h2, h3, th, dd, p):not(.prose *, blockquote *, .page-head *, section[dir] *)';
  const astray = [...document.querySelectorAll(single)].filter((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    const [line] = text.getClientRects();
    const foreign =
      isAgainst(element) || [...element.children].some((child) => child.tagName === 'A' && isAgainst(child));
    if (!line || !foreign) return false;
    const box = element.getBoundingClientRect();
    return dir === 'rtl' ? box.right - line.right > 1 : line.left - box.left > 1;
  });
  const hollow = [...document.querySelectorAll('.prose')].filter(
    (prose) => prose.childElementCount === 0 && prose.getBoundingClientRect().height > 0,
  );
  return [...turned, ...astray, ...hollow].map(
    ({ tagName, textContent }) => `${tagName} »${textContent.trim().slice(0, 40)}«`,
  );
}

/** Runs in the page. How many headings stand beside their text, and which of them on another line. */
function findCrookedHeadings(): { beside: number; crooked: string[] } {
  const baseline = (element: Element): number => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = texts.nextNode();
    while (text && !(text.textContent?.trim() && text.parentElement?.checkVisibility()))
      text = texts.nextNode();
    const mark = document.createElement('span');
    mark.style.display = 'inline-block';
    text?.parentNode?.insertBefore(mark, text);
    const { bottom } = mark.getBoundingClientRect();
    mark.remove();
    return bottom;
  };
  const pairs = [...document.querySelectorAll('main h2')].flatMap((heading) => {
    const text = heading.nextElementSibling;
    const [head, body] = [heading.getBoundingClientRect(), text?.getBoundingClientRect()];
    const beside = body && (body.left >= head.right - 1 || body.right <= head.left + 1);
    return !text || !beside || text.matches('.verdict') ? [] : [{ heading, text }];
  });
  const crooked = pairs.flatMap(({ heading, text }) => {
    const off = Math.round(baseline(text) - baseline(heading));
    return Math.abs(off) > 1 ? [`»${heading.textContent.trim()}« ${off} px`] : [];
  });
  return { beside: pairs.length, crooked };
}
