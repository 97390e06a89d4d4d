import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    mkdirSync(folder, { recursive: true });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  // A difference is written beside the golden file as `*.changed.txt`: read both aloud, and keep the better one.
  test.each(TOLD)('$name, as it was last read', async ({ name, address, lines }) => {
    const page = await browser.newPage();
    await page.goto(new URL(address, server.url).href);
    await page
      .locator('figure details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const whole = readingOrder(await page.locator('main').ariaSnapshot()).split('\n');
    const told = `${whole.slice(0, lines).join('\n')}\n`;
    await page.close();
    const golden = new URL(`${name}.txt`, folder);
    const changed = new URL(`${name}.changed.txt`, folder);
    const same = existsSync(golden) && readFileSync(golden, 'utf8') === told;
    if (same) rmSync(changed, { force: true });
    else writeFileSync(changed, told);
    expect(same, `differs from tests/golden/screen-reader/${name}.txt; see ${name}.changed.txt`).toBe(true);
  });
});
