import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';
import { visitAll } from './visit-all.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('the lines of $name', ({ folder: build }) => {
  let site: OpenSite;

  beforeAll(async () => {
    site = await openSite(build, { withoutFrames: true });
  });

  afterAll(() => site?.close());

  test('a heading beside its text stands on the first line of it', async () => {
    // The year that has a story, where there is one.
    const told = site.pages.filter(({ address }) => /^(ar\/)?aar\/2024\/$/.test(address));
    expect(told.length).toBe(2);
    const found = await visitAll(
      site.browser,
      [...site.bothDirections, ...told],
      async (page, { address }) => {
        await page.goto(site.url(address));
        return (await page.evaluate(findCrookedHeadings)).map((fault) => `${address || '/'} ${fault}`);
      },
      { context: { viewport: { width: 1180, height: 900 } } },
    );
    expect(found.flat()).toEqual([]);
  });

  test('what is not translated stands in line with what is, and a text that is not there takes no room', async () => {
    const more = site.pages.filter(({ address }) => /^ar\/(aar\/2024|maal\/voice)\/$/.test(address));
    expect(more.length).toBeGreaterThan(0);
    const found = await visitAll(
      site.browser,
      [...new Set([...site.bothDirections, ...more])],
      async (page, { address }) => {
        await page.goto(site.url(address));
        return (await page.evaluate(findStrayTexts)).map((fault) => `${address || '/'} ${fault}`);
      },
      { context: { viewport: { width: 1180, height: 900 } } },
    );
    expect(found.flat()).toEqual([]);
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
    for (const { address, verdictSeen, brokenFigures, shadows } of found) {
      expect(verdictSeen, address).toBe(true);
      expect(brokenFigures, address).toEqual([]);
      expect(shadows, address).toBe(4);
    }
  });
});

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
      return {
        verdictSeen: [...table.querySelectorAll('tbody th + td')].every(inside),
        brokenFigures: [...table.querySelectorAll('td.figures')]
          .filter((cell) => lines(cell) > 1)
          .map((cell) => cell.textContent),
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

/** Runs in the page. */
function findCrookedHeadings(): string[] {
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
  return [...document.querySelectorAll('main h2')].flatMap((heading) => {
    const text = heading.nextElementSibling;
    const [head, body] = [heading.getBoundingClientRect(), text?.getBoundingClientRect()];
    const beside = body && (body.left >= head.right - 1 || body.right <= head.left + 1);
    if (!text || !beside || text.matches('.verdict')) return [];
    const off = Math.round(baseline(text) - baseline(heading));
    return Math.abs(off) > 1 ? [`»${heading.textContent.trim()}« ${off} px`] : [];
  });
}
