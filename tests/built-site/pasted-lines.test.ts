import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { buildHarbour } from './sites.ts';

// The lines that others copy, in a page of theirs that has no styles for them and no margin to spare.
describe.each(['', 'ar/'])('the lines to copy at /%sindikatorer/evening-walk/', (language) => {
  let browser: Browser;
  let server: StaticServer;
  let lines: string[];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(await buildHarbour())]);
    const page = await browser.newPage();
    await page.goto(`${server.url}${language}indikatorer/evening-walk/`);
    const code = await page.locator('pre').allTextContents();
    lines = code.map((line) => line.replace(/https:\/\/[^/"]+\//g, server.url));
    await page.close();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each([360, 1280])('are no wider than a page of %i px', async (width) => {
    expect(lines.map((line) => /^<\w+/.exec(line)?.[0])).toEqual(['<iframe', '<figure']);
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    for (const line of lines) {
      await page.setContent(
        `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin: 0">${line}`,
      );
      await page.locator('iframe, img').waitFor();
      // A picture is as wide as it is said to be once it is there.
      await page
        .locator('img')
        .evaluateAll((pictures) =>
          Promise.all(pictures.map((picture) => (picture as HTMLImageElement).decode())),
        );
      const room = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(room, line).toEqual([width, width]);
    }
    await page.close();
  });

  test('say in the whole caption of the picture where it leads', async () => {
    const page = await browser.newPage();
    await page.setContent(lines[1] ?? '');
    const link = page.locator('figcaption a');
    expect(await link.innerText()).toBe(await page.locator('figcaption').innerText());
    const address = await link.getAttribute('href');
    await page.goto(address ?? '');
    expect(lines[1]?.replace(/<[^>]*>/g, '')).toContain(await page.locator('.site-name b').innerText());
    await page.close();
  });
});
