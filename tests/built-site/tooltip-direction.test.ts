import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { buildHarbour } from './sites.ts';

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(await buildHarbour())]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

// A percent and a Danish name run from left to right: side by side they would be one text, its end before its beginning.
test.each([
  ['ar/indikatorer/evening-walk/', 'trend'],
  ['ar/indikatorer/evening-walk/', 'groups'],
  ['ar/indikatorer/evening-walk/', 'likert'],
  ['ar/partnere/', 'bars'],
])(
  'at %s each line of the tip of a %s chart has its value to the left of its name',
  async (address, kind) => {
    const page = await browser.newPage();
    await page.goto(new URL(address, server.url).href);
    const figure = page.locator(`figure.${kind}`).first();
    await figure.locator('.chart-plot').focus();
    await page.keyboard.press('Home');
    await figure.locator('.chart-tip p').first().waitFor();
    const lines = await valuesBesideNames(figure.locator('.chart-tip'));
    expect(lines).not.toEqual([]);
    expect(lines.filter(({ value, name }) => value > name)).toEqual([]);
    await page.close();
  },
);

/** Each line that names its value and stands in one line: where its value ends on the right, and its name begins on the left. */
function valuesBesideNames(tip: Locator): Promise<{ line: string; value: number; name: number }[]> {
  return tip.locator('p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const text = paragraph.firstChild;
      const line = text?.textContent ?? '';
      const colon = line.indexOf(': ');
      if (!text || colon < 0) return [];
      const boxOf = (from: number, to: number): DOMRect => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, to);
        return range.getBoundingClientRect();
      };
      const [name, value] = [boxOf(0, colon), boxOf(colon + 2, line.length)];
      // Half a pixel is what letters of a font overlap.
      return name.height > 1.5 * boxOf(0, 1).height
        ? []
        : [{ line, value: value.right - 0.5, name: name.left }];
    }),
  );
}
