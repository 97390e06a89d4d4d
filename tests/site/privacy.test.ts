import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { visitAll } from './visit-all.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { listReaderPages, samplePages, type SitePage, withoutThemes } from './site-pages.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('every page of $name', ({ folder: build }) => {
  let browser: Browser;
  let server: StaticServer;
  let pages: SitePage[];

  beforeAll(async () => {
    const folder = await build();
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
    pages = withoutThemes(listReaderPages(folder));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('asks no other server, keeps nothing about the reader, and keeps to its own policy, also when charts are touched', async () => {
    const seen = await visitAll(
      browser,
      pages,
      async (page, { address, type }) => {
        const faults = listen(page, server.url);
        await page.goto(new URL(address, server.url).href);
        if (type === 'indicator' || type === 'partners') await touchCharts(page, faults);
        faults.push(...(await page.evaluate(readTraces)));
        return faults.map((fault) => `${address || '/'}: ${fault}`);
      },
      { prepare: async (page) => void (await page.addInitScript(recordViolations)) },
    );
    expect(seen.flat()).toEqual([]);
  });

  test('says the same without JavaScript, and unfolds', async () => {
    const read = (javaScriptEnabled: boolean) =>
      visitAll(
        browser,
        // What a script changes does not depend on the language; the direction of reading may.
        samplePages(pages).filter(({ tag }) => tag === null || tag === 'ar'),
        async (page, { address }) => {
          await page.goto(new URL(address, server.url).href);
          // The search form is there only for those whose browser can search.
          await page.locator('search').evaluateAll((forms) => forms.forEach((form) => form.remove()));
          return page.locator('body').innerText();
        },
        { context: { javaScriptEnabled } },
      );
    const [without, withScript] = [await read(false), await read(true)];
    expect(without).toEqual(withScript);
    // The shortest page is an embedded figure: its sentence, its source.
    expect(Math.min(...without.map((text) => text.length))).toBeGreaterThan(60);
  });
});

test('a page that asks others, keeps something, or breaks its policy is found', async () => {
  const folder = join(inject('fixtureFolder'), 'faulty-page');
  mkdirSync(folder);
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="da"><title>x</title><link rel="icon" href="data:,">
    <meta http-equiv="Content-Security-Policy" content="style-src 'none'">
    <p style="color: red">coloured</p><img src="https://other.invalid/picture.png" alt=""><img src="missing.png" alt="">
    <script>
      document.cookie = 'reader=1';
      localStorage.setItem('visits', '1');
      sessionStorage.setItem('visit', '1');
      window.kept = Promise.all([
        new Promise((done) => (indexedDB.open('readers').onsuccess = done)),
        caches.open('pages'),
        navigator.serviceWorker.register('worker.js'),
      ]);
      console.warn('a warning');
      throw new Error('a mistake');
    </script></html>`,
  );
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  const page = await browser.newPage();
  await page.addInitScript(recordViolations);
  const faults = listen(page, server.url);
  await page.goto(server.url);
  await page.evaluate('kept.then(() => undefined)');
  faults.push(...(await page.evaluate(readTraces)));
  // What the browser says of a fault in words of its own comes beside the fault.
  expect(
    faults.filter((fault) => !/^console: (Failed to load|Applying inline style)/.test(fault)).sort(),
  ).toEqual([
    `404 ${server.url}missing.png`,
    'asks https://other.invalid/picture.png',
    'cache pages',
    'console: a warning',
    'cookie reader=1',
    'database readers',
    'error: a mistake',
    'local storage visits',
    'policy: style-src-attr inline ',
    `service worker ${server.url}`,
    'session storage visit',
  ]);
  await browser.close();
  await server.close();
});

test('a table under a chart unfolds without JavaScript', async () => {
  const folder = await SITES[0].folder();
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('indikatorer/utryg-sted/', server.url).href);
  const table = page.locator('figure.trend table');
  expect(await table.isVisible()).toBe(false);
  await page.locator('figure.trend summary').click();
  expect(await table.isVisible()).toBe(true);
  await browser.close();
  await server.close();
});

/** What the page asks of others from now on, and what goes wrong in it; filled while it loads. */
function listen(page: Page, own: string): string[] {
  const faults: string[] = [];
  page.removeAllListeners();
  page.on('request', (request) => {
    if (!request.url().startsWith(own)) faults.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  return faults;
}

/** Asks every chart for its interactive layer, by pointer and by keyboard. */
async function touchCharts(page: Page, faults: string[]): Promise<void> {
  for (const plot of await page.locator('[data-chart]').all()) {
    await plot.scrollIntoViewIfNeeded();
    await plot.hover();
    const canvas = plot.locator('canvas');
    await canvas
      .waitFor({ state: 'attached', timeout: 5000 })
      .catch(() => faults.push('a chart did not come alive'));
    await plot.focus().catch(() => undefined);
    await page.keyboard.press('ArrowRight');
  }
}

function recordViolations(): void {
  const violations: string[] = [];
  Object.assign(window, { violations });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    violations.push(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
  );
}

/** What the page left in the browser, and what its policy stopped. */
async function readTraces(): Promise<string[]> {
  const { violations } = window as unknown as { violations: string[] };
  const databases = await indexedDB.databases();
  const caches = await window.caches.keys();
  const workers = await navigator.serviceWorker.getRegistrations();
  return [
    ...violations,
    ...(document.cookie === '' ? [] : [`cookie ${document.cookie}`]),
    ...Object.keys(localStorage).map((key) => `local storage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session storage ${key}`),
    ...databases.map(({ name }) => `database ${name}`),
    ...caches.map((name) => `cache ${name}`),
    ...workers.map(({ scope }) => `service worker ${scope}`),
  ];
}
