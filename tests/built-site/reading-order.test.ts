import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readingOrder } from './reading-order.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { buildHarbour } from './sites.ts';

/** Of the invented place, since ours changes with every word that an editor writes. */
const TOLD = [
  { name: 'front', address: '' },
  { name: 'figure-of-many-waves', address: 'indikatorer/evening-walk/' },
  { name: 'figure-of-one-wave', address: 'indikatorer/play-street/' },
  // The first goals; the others are told alike.
  { name: 'year', address: 'aar/2022/', lines: 60 },
  { name: 'poster', address: 'plakat/evenings/' },
  { name: 'embed', address: 'embed/evening-walk/' },
].flatMap(({ name, address, lines }) => [
  { name, address, lines },
  { name: `${name}-arabic`, address: `ar/${address}`, lines },
]);

describe('what a screen reader tells, in order', () => {
  const folder = new URL('../golden/screen-reader/', import.meta.url);
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(await buildHarbour())]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  // Read a difference aloud; `npm run site -- reading-order -u` keeps the new text.
  test.each(TOLD)('$name, as it was last read', async ({ name, address, lines }) => {
    const page = await browser.newPage();
    await page.goto(new URL(address, server.url).href);
    await page
      .locator('figure details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const whole = readingOrder(await page.locator('main').ariaSnapshot()).split('\n');
    const told = `${whole.slice(0, lines).join('\n')}\n`;
    await page.close();
    await expect(told).toMatchFileSnapshot(fileURLToPath(new URL(`${name}.txt`, folder)));
  });
});
