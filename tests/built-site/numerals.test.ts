import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveFolder, type StaticServer } from './server.ts';

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(inject('siteFolder'));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const FIGURE = 'indikatorer/utryg-dag/';

// Typefaces of Arabic letters have digits, and most have no per cent sign: »5%« was of two, a thin one and a bold one.
describe.each([
  ['with the typeface of the site', false],
  ['where it has not come', true],
])('a figure in Arabic letters is written in one typeface, %s', (_, isRefused) => {
  test.each([
    ['ur', FIGURE, 'main p'],
    ['ur', FIGURE, 'main h1'],
    ['ur', FIGURE, '.ch text'],
    ['ur', 'om/', '.sight text'],
    ['ar', FIGURE, 'main p'],
    ['ar', FIGURE, '.ch text'],
  ])('%s/%s: %s', async (tag, path, selector) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    if (isRefused) await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(new URL(`${tag}/${path}`, server.url).href);
    // A typeface that text does not wait for is used from the second page on.
    if (!isRefused) {
      await page.evaluate(() => document.fonts.ready);
      await page.reload();
    }
    const digit = await typefaceOf(page, selector, '5');
    const sign = await typefaceOf(page, selector, '%');
    await context.close();
    expect(sign).toBe(digit);
    expect(digit.includes('Atkinson')).toBe(!isRefused);
  });
});

// A letter that the typeface lacks is drawn in another one in the middle of a word.
test.each([
  ['Polish', 'ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ'],
  ['Czech and Slovak', 'áčďéěíľňóřšťúůýž ÁČĎÉĚÍĽŇÓŘŠŤÚŮÝŽ'],
  ['Romanian', 'ăâîșț ĂÂÎȘȚ şţ'],
  ['French', 'àâçéèêëîïôœùûüÿ ŒŸ'],
  ['German', 'äöüß ÄÖÜẞ'],
  ['Turkish', 'çğıöşü ÇĞİÖŞÜ'],
  ['Lithuanian and Latvian', 'ąčęėįšųūž āčēģīķļņšūž'],
])('the letters of %s are all of the site’s typeface', async (_, letters) => {
  const page = await browser.newPage();
  await page.goto(new URL(FIGURE, server.url).href);
  await page.evaluate(
    (text) =>
      Promise.all([...text].map((letter) => document.fonts.load('1em "Atkinson Hyperlegible Next"', letter))),
    letters,
  );
  await page.reload();
  expect(await typefaceOf(page, 'main p', letters)).toMatch(/^Atkinson[^+]*$/);
  await page.close();
});

/** What the browser draws a text in, when it stands where the first element of a selector is. */
async function typefaceOf(page: Page, selector: string, text: string): Promise<string> {
  await page
    .locator(selector)
    .first()
    .evaluate((element, said) => {
      element.textContent = said;
      // Typefaces are known of what is laid out.
      element.getBoundingClientRect();
    }, text);
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName).join(' + ');
}
