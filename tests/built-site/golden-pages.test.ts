import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareWithGolden } from './golden-picture.ts';
import { type Shot, SHOTS } from './golden-shots.ts';
import { drawsAlike, launchPinnedBrowser } from './pinned-browser.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { buildHarbour } from './sites.ts';

/**
 * The key states as they were last looked at. A difference is written beside the kept picture as `*.changed.png`; look
 * at both, and take the new ones with `npm run site -- golden-pages -u`.
 */
const FOLDER = 'tests/golden/pages';

const elsewhere = drawsAlike ? '' : ' (not compared here: the pinned browser is made for Linux x64)';

describe.skipIf(!drawsAlike)(`the pages look as they were last looked at${elsewhere}`, () => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchPinnedBrowser(), serveFolder(await buildHarbour())]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(SHOTS)('$name', async (shot) => {
    const update = expect.getState().snapshotState.snapshotUpdateState === 'all';
    const picture = await take(browser, server.url, shot);
    expect(await compareWithGolden(`${FOLDER}/${shot.name}.png`, picture, update)).toBeNull();
  });
});

async function take(browser: Browser, url: string, shot: Shot): Promise<Buffer> {
  const { address, from, width, height, media, ...context } = shot;
  const page = await browser.newPage({
    viewport: { width, height },
    bypassCSP: true,
    reducedMotion: 'reduce',
    ...context,
  });
  // The site's letters never hold a text back, so whether they come in time is chance; here they always do.
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
  if (media) await page.emulateMedia({ media });
  await page.goto(new URL(address, url).href);
  // A page that has been laid out has asked for its letters.
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  if (from) await page.locator(from).evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.context().close();
  return picture;
}
