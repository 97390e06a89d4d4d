import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { launchBrowser } from './browser.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { buildHarbour } from './sites.ts';

let browser: Browser;
let server: StaticServer;
let folder: string;

beforeAll(async () => {
  folder = await buildHarbour();
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each([
  { changed: 'nothing', pattern: /never/, alive: true },
  { changed: 'the script of the page', pattern: /\/ChartFigure[^/]*\.js$/, alive: false },
  { changed: 'what it imports at first', pattern: /\/preload-helper[^/]*\.js$/, alive: false },
  { changed: 'what it imports when a chart is touched', pattern: /\/chart-figure[^/]*\.js$/, alive: false },
])('a chart comes alive when $changed was changed on the way: $alive', async ({ pattern, alive }) => {
  const page = await browser.newPage();
  let changed = 0;
  await page.route(pattern, async (route) => {
    changed += 1;
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n` });
  });
  const refused = new Promise<false>((told) =>
    page.on('console', (message) => message.text().includes('integrity') && told(false)),
  );
  await page.goto(`${server.url}indikatorer/evening-walk/`);
  await page.locator('[data-chart]').first().hover();
  const canvas = page.locator('[data-chart] canvas').first();
  const drawn = canvas.waitFor({ state: 'attached', timeout: 10_000 }).then(
    () => true,
    () => false,
  );
  const came = (await Promise.race([drawn, refused])) || (await drawnSoon(page));
  expect([came, changed > 0]).toEqual([alive, !alive]);
  await page.close();
});

test.each([
  { address: '', runs: false },
  { address: 'indikatorer/evening-walk/', runs: true },
])('what is put into »$address« does not run, and scripts of the site: $runs', async ({ address, runs }) => {
  const page = await browser.newPage();
  const answered: string[] = [];
  page.on('response', (response) => answered.push(new URL(response.url()).pathname));
  const script = builtFiles(folder).find((file) => /BrowserEditor.*\.js$/.test(file));
  if (script === undefined) throw new Error('the site has no script of the editor to put into a page');
  await page.route(new URL(address, server.url).href, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      '<main',
      `<script>document.title = 'ran'</script><img src="none.png" onerror="document.title = 'ran'" alt="">` +
        `<script type="module" src="/${script}"></script><main`,
    );
    await route.fulfill({ response, body: html });
  });
  await page.goto(new URL(address, server.url).href);
  expect(await page.title()).not.toBe('ran');
  expect(answered).toContain(`${new URL(address, server.url).pathname}none.png`);
  expect(answered.includes(`/${script}`)).toBe(runs);
  await page.close();
});

/** Whether a chart comes alive after all, a moment after the browser has refused a script. */
async function drawnSoon(page: Page): Promise<boolean> {
  await page.waitForTimeout(300);
  return (await page.locator('[data-chart] canvas').count()) > 0;
}
