import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACADE } from '../../src/charts/draw-facade.ts';
import { launchBrowser } from './browser.ts';
import { contrast } from './contrast.ts';
import { readDrawnContrast } from './drawn-contrast.ts';
import { inkShare, paintedPixels } from './pixels.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { buildHarbour } from './sites.ts';

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(await buildHarbour());
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

// What the keyboard meets is seen in forced colours too: keyboard.test.ts.
describe.each(['light', 'dark'] as const)('in forced colours on a %s ground', (colorScheme) => {
  let page: Page;
  const open = (address: string) => page.goto(new URL(address, server.url).href);

  beforeAll(async () => {
    page = await browser.newPage({ colorScheme, forcedColors: 'active', deviceScaleFactor: 2 });
  });

  afterAll(() => page?.close());

  test.each([
    ['the front page', '', '.band .fa'],
    ['a figure', 'indikatorer/evening-walk/', '.band .fa'],
    ['a row', 'maal/evenings/', '.rows .fa'],
    ['a figure on other people’s pages', 'embed/evening-walk/', '.wave:last-of-type .fa'],
    ['one in light colours', 'embed/evening-walk/lys/', '.wave:last-of-type .fa'],
    ['one in dark colours', 'embed/evening-walk/moerk/', '.wave:last-of-type .fa'],
    ['a poster', 'plakat/evenings/', '.fa'],
  ])('the windows of %s that are lit differ from those that are not', async (_, address, selector) => {
    await open(address);
    const facade = page.locator(selector).first();
    // The block of a row has no name; its sentence tells the figure.
    const told = await facade.evaluate((block) => block.ariaLabel ?? block.parentElement?.textContent ?? '');
    const lit = Number(/(\d+)\s(?:out\s)?of\s100/.exec(told)?.[1]);
    expect(lit).toBeGreaterThan(0);
    const filled = await windowsFilled(page, selector);
    expect(filled.filter((share) => share > 0.6)).toHaveLength(lit);
    expect(filled.filter((share) => share > 0.1 && share < 0.45)).toHaveLength(100 - lit);
  });

  test.each(['stil/', 'ar/stil/', 'om/', 'partnere/', 'embed/evening-walk/', 'plakat/evenings/'])(
    'every letter and mark of the drawings at %s stands out',
    async (address) => {
      await open(address);
      expect(await page.locator('svg').count()).toBeGreaterThan(0);
      expect(await readDrawnContrast(page)).toEqual([]);
    },
  );

  test('the two sides of an answer scale differ in their outline', async () => {
    await open('indikatorer/evening-walk/');
    const outline = (tone: string) =>
      page
        .locator(`.likert .chart-plot .${tone} rect`)
        .first()
        .evaluate((bar) => {
          const { strokeDasharray, fillOpacity, stroke, fill } = getComputedStyle(bar);
          return [strokeDasharray, fillOpacity, stroke === fill].join();
        });
    const looks = await Promise.all(['a4', 'a2', 'b2', 'b4'].map(outline));
    expect(new Set(looks).size).toBe(4);
  });

  test('the words beside a mark can be read', async () => {
    await open('indikatorer/evening-walk/');
    await page.locator('.trend .chart-plot').focus();
    await page.keyboard.press('ArrowRight');
    const line = page.locator('.trend .chart-tip p').first();
    await line.waitFor();
    // Letters on a ground: neither an empty box nor a solid one.
    const share = inkShare(await paintedPixels(line), await groundOf(page));
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.5);
    expect(await borderContrast(page, '.trend .chart-tip', 'Top')).toBeGreaterThanOrEqual(3);
  });

  test('the code of a poster can be scanned', async () => {
    await open('plakat/evenings/');
    const { data, width, height } = await paintedPixels(page.locator('.qr'));
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toMatch(/\/maal\/evenings\/$/);
  });

  test('what can be said is framed, and so are notes and the search form', async () => {
    await open('stil/');
    expect(await borderContrast(page, '.verdict b', 'Top')).toBeGreaterThanOrEqual(3);
    const frames = await page
      .locator('.verdict b')
      .evaluateAll((chips) => chips.map((chip) => getComputedStyle(chip).borderTopStyle));
    expect(new Set(frames)).toEqual(new Set(['solid', 'dashed', 'dotted']));
    expect(await borderContrast(page, '.note', 'Left')).toBeGreaterThanOrEqual(3);
    expect(await borderContrast(page, '.notice', 'Left')).toBeGreaterThanOrEqual(3);
    await open('soeg/');
    expect(await borderContrast(page, 'input', 'Top')).toBeGreaterThanOrEqual(3);
    expect(await borderContrast(page, 'button', 'Top')).toBeGreaterThanOrEqual(3);
  });

  test('the page that one is on is marked in the menus', async () => {
    await open('maal/');
    for (const menu of ['.site-nav', '.site-languages']) {
      const look = (selector: string) =>
        page
          .locator(`.site-header ${menu} ${selector}`)
          .first()
          .evaluate((link) => {
            const { fontWeight, textDecorationLine } = getComputedStyle(link);
            return [fontWeight, textDecorationLine];
          });
      expect(await look('[aria-current]')).toEqual(['700', 'underline']);
      expect(await look('a:not([aria-current])')).toEqual(['400', 'none']);
    }
  });

  test('what is overdue on the timeline is told by its dashes', async () => {
    await open('stil/');
    expect(await windowOf(page, '.overdue', 'borderTopStyle')).toBe('dashed');
    expect(await windowOf(page, 'li:not(.done, .overdue)', 'borderTopStyle')).toBe('solid');
  });

  test('what has happened on the timeline differs from what has not', async () => {
    await open('stil/');
    const done = await windowOf(page, '.done', 'backgroundColor');
    const ahead = await windowOf(page, 'li:not(.done)', 'backgroundColor');
    expect(contrast({ colour: done, opacity: 1 }, ahead)).toBeGreaterThanOrEqual(3);
  });
});

/** A style of the window that marks the first such event on the timeline. */
function windowOf(
  page: Page,
  event: string,
  property: 'backgroundColor' | 'borderTopStyle',
): Promise<string> {
  return page
    .locator(`.timeline ${event}`)
    .first()
    .evaluate((marked, asked) => getComputedStyle(marked, '::after')[asked], property);
}

/** The colour that the reader has chosen for the ground of everything. */
function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** How much of each of the hundred windows is painted, row by row. */
async function windowsFilled(page: Page, selector: string): Promise<number[]> {
  const picture = await paintedPixels(page.locator(selector).first());
  const ground = await groundOf(page);
  const { width, height } = FACADE;
  return Array.from({ length: 100 }, (_, index) => {
    const [x, y] = [(index % 25) * 10 + 0.5, Math.floor(index / 25) * 15 + 0.5];
    return inkShare(picture, ground, {
      left: x / width,
      top: y / height,
      right: (x + 7) / width,
      bottom: (y + 11) / height,
    });
  });
}

/** Contrast of an element's border with the ground it stands on; 1 when there is none. */
async function borderContrast(page: Page, selector: string, side: 'Top' | 'Left'): Promise<number> {
  const border = await page
    .locator(selector)
    .first()
    .evaluate((element, of) => {
      const style = getComputedStyle(element);
      const seen = parseFloat(style[`border${of}Width`]) >= 1 && style[`border${of}Style`] !== 'none';
      return {
        colour: seen ? style[`border${of}Color`] : 'none',
        ground: getComputedStyle(document.body).backgroundColor,
      };
    }, side);
  return contrast({ colour: border.colour, opacity: 1 }, border.ground);
}
