import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readShifts } from './layout-shift.ts';
import { visitAll } from './visit-all.ts';
import { serveFolder } from './server.ts';
import { listReaderPages, samplePages } from './site-pages.ts';
import { buildHarbour } from './sites.ts';

/**
 * Cumulative layout shift from which a reader loses the line; a "good" page stays below 0.1. Tables may settle their columns
 * and lines their length.
 */
const FELT = 0.02;

describe('a page that arrives a little at a time, as on a slow line', () => {
  let shifts: string[];

  beforeAll(async () => {
    const folder = await buildHarbour();
    const [browser, server] = await Promise.all([
      launchBrowser(),
      serveFolder(folder, { arrival: 'in pieces' }),
    ]);
    const pages = samplePages(listReaderPages(folder)).filter(({ tag }) => tag === null || tag === 'ar');
    expect(pages.length).toBeGreaterThan(40);
    const look = async (page: Page, { address }: { address: string }): Promise<string[]> => {
      await page.goto(new URL(address, server.url).href);
      return (await readShifts(page))
        .filter(({ value }) => value > FELT)
        .map(({ value, moved }) => `${address || '/'}: ${value.toFixed(3)}, ${moved}`);
    };
    const visit = (width: number, visited: typeof pages) =>
      visitAll(browser, visited, look, { context: { viewport: { width, height: 800 } }, tabs: 6 });
    // Languages differ where lines break, which a wide window has fewer of.
    const wide = pages.filter(({ tag }) => tag === null);
    shifts = [...(await visit(412, pages)), ...(await visit(1280, wide))].flat();
    await browser.close();
    await server.close();
  });

  test('moves nothing that is already there', () => expect(shifts).toEqual([]));
});

test('the menu stands from its first word on where it stands when all of it and the languages have come', async () => {
  const folder = await buildHarbour();
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  for (const address of ['', 'ar/'])
    for (const width of [1280, 412]) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(new URL(address, server.url).href);
      const first = page.locator('.site-header nav li').first();
      const whole = await first.boundingBox();
      const taken = await page
        .locator('.site-header nav li:not(:first-child), .site-header nav + nav')
        .evaluateAll((parts) => {
          for (const part of parts) part.remove();
          return parts.length;
        });
      expect(taken).toBeGreaterThan(3);
      expect(await first.boundingBox(), `${address || '/'} at ${width} px`).toEqual(whole);
      await page.close();
    }
  await browser.close();
  await server.close();
});

describe('a shift', () => {
  let page: Page;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 412, height: 800 } });
    close = () => browser.close();
  });

  afterAll(() => close?.());

  test('is found, with what has moved', async () => {
    await page.setContent('<main style="height: 400px; background: navy"></main>');
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await page.evaluate(() => void (document.body.style.paddingTop = '90px'));
    expect(await readShifts(page)).toEqual([
      { value: expect.closeTo(0.066, 2), moved: 'main »« 8,8 → 8,98' },
    ]);
  });
});
