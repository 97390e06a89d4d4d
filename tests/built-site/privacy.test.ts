import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { visitAll } from './visit-all.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { listReaderPages, samplePages, type SitePage, withoutThemes } from './site-pages.ts';
import { buildHarbour, SITES } from './sites.ts';
import { coveringPages } from './structures.ts';

describe.each(SITES)('every page of $name', ({ folder: build }) => {
  let browser: Browser;
  let server: StaticServer;
  let pages: SitePage[];
  let visited: SitePage[];

  beforeAll(async () => {
    const folder = await build();
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
    pages = withoutThemes(listReaderPages(folder));
    // Only a script can keep something, or ask for what is not written in the page. What is written is part of the
    // structure; `links.test.ts` and `page-policy.test.ts` read on every page what it asks for, and what its policy lets in.
    const both = samplePages(pages).filter(({ tag }) => tag === null || tag === 'ar');
    const covering = await coveringPages(await browser.newPage(), pages, both);
    visited = [...new Set([...covering, ...pages.filter(mayRun)])];
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('asks no other server, keeps nothing about the reader, and keeps to its own policy, also when charts are touched', async () => {
    let touched = 0;
    const seen = await visitAll(
      browser,
      visited,
      async (page, { address, type }) => {
        const faults = listen(page, server.url);
        await page.goto(new URL(address, server.url).href);
        if (TOUCHED.includes(type)) touched += await touchCharts(page, faults);
        faults.push(...(await page.evaluate(readTraces)));
        return faults.map((fault) => `${address || '/'}: ${fault}`);
      },
      { prepare: async (page) => void (await page.addInitScript(recordViolations)) },
    );
    expect(seen.flat()).toEqual([]);
    expect(visited.filter(mayRun).length).toBeGreaterThan(20);
    const charts = pages.filter(({ type }) => TOUCHED.includes(type)).map(chartsIn);
    expect(touched).toBe(charts.reduce((sum, count) => sum + count));
    expect(touched).toBeGreaterThan(20);
    expect(new Set(visited.map(({ type }) => type))).toEqual(new Set(pages.map(({ type }) => type)));
  });

  test('says the same without JavaScript', async () => {
    // Without a script, a `noscript` or a style for those who have none there is nothing that could differ; and what does
    // depends on the direction of reading at most, not on the language.
    const scripted = samplePages(
      pages.filter((page) => mayRun(page) || /<noscript|\(scripting/.test(page.html)),
    );
    const both = scripted.filter(({ tag }) => tag === null || tag === 'ar');
    expect(both.length).toBeGreaterThan(5);
    const read = (javaScriptEnabled: boolean) =>
      visitAll(
        browser,
        both,
        async (page, { address }) => {
          await page.goto(new URL(address, server.url).href);
          return page.evaluate(() => {
            // The search form is there only for those whose browser can search.
            document.querySelectorAll('search').forEach((form) => form.remove());
            return document.body.innerText;
          });
        },
        { context: { javaScriptEnabled } },
      );
    const [without, withScript] = [await read(false), await read(true)];
    expect(without).toEqual(withScript);
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
  const folder = await buildHarbour();
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('indikatorer/evening-walk/', server.url).href);
  const table = page.locator('figure.trend table');
  expect(await table.isVisible()).toBe(false);
  await page.locator('figure.trend summary').click();
  expect(await table.isVisible()).toBe(true);
  await browser.close();
  await server.close();
});

/** Types of page with charts that come alive; those of the style guide are the same. */
const TOUCHED: readonly SitePage['type'][] = ['indicator', 'partners'];

function chartsIn({ html }: SitePage): number {
  return html.match(/<[^>]* data-chart=/g)?.length ?? 0;
}

/** Whether a page has a script that runs. */
function mayRun({ html }: SitePage): boolean {
  return /<script(?![^>]* type="?(?:application\/(?:ld\+)?json|importmap)\b)/.test(html);
}

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

/** Asks every chart for its interactive layer, by pointer and by keyboard. Answers how many there are. */
async function touchCharts(page: Page, faults: string[]): Promise<number> {
  const plots = await page.locator('[data-chart]').all();
  for (const plot of plots) {
    await plot.scrollIntoViewIfNeeded();
    await plot.hover();
    const canvas = plot.locator('canvas');
    await canvas
      .waitFor({ state: 'attached', timeout: 5000 })
      .catch(() => faults.push('a chart did not come alive'));
    await plot.focus().catch(() => undefined);
    await page.keyboard.press('ArrowRight');
  }
  return plots.length;
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
