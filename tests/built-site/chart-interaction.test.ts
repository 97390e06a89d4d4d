import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** Every kind of chart; amounts run from where text starts, so the arrow that leads on turns with the direction. */
const CHARTS = [
  { address: 'indikatorer/evening-walk/', kind: 'trend', on: 'ArrowRight', back: 'ArrowLeft' },
  { address: 'ar/indikatorer/evening-walk/', kind: 'trend', on: 'ArrowRight', back: 'ArrowLeft' },
  { address: 'indikatorer/evening-walk/', kind: 'likert', on: 'ArrowRight', back: 'ArrowLeft' },
  { address: 'ar/indikatorer/evening-walk/', kind: 'likert', on: 'ArrowLeft', back: 'ArrowRight' },
  { address: 'indikatorer/evening-walk/', kind: 'groups', on: 'ArrowRight', back: 'ArrowLeft' },
  { address: 'ar/partnere/', kind: 'bars', on: 'ArrowLeft', back: 'ArrowRight' },
] as const;

/** The first mark of each kind, for the pointer. */
const MARKS = { trend: 'circle.d', likert: 'svg.s rect', groups: 'circle.d', bars: 'rect.bar' };

describe.each(CHARTS)('a $kind chart at $address', ({ address, kind, on, back }) => {
  test('tells its figures one at a time to the arrow keys, also to those pressed before it is ready', async () => {
    const { page, plot, tip, marks } = await open(address, kind);
    await plot.focus();
    await page.keyboard.press(on);
    await expect.poll(() => said(tip)).toEqual(marks[0]);
    await page.keyboard.press(on);
    expect(await said(tip)).toEqual(marks[1]);
    await page.keyboard.press(back);
    expect(await said(tip)).toEqual(marks[0]);
    await page.keyboard.press('End');
    await page.keyboard.press(on);
    expect(await said(tip)).toEqual(marks.at(-1));
    await page.keyboard.press('Home');
    expect(await said(tip)).toEqual(marks[0]);
    await page.close();
  });

  test('is put away by Escape and left by Tab, and begins anew for who comes back', async () => {
    const { page, plot, tip, marks } = await open(address, kind);
    await plot.focus();
    await page.keyboard.press(on);
    await expect.poll(() => said(tip)).not.toEqual([]);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.keyboard.press(on);
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await tip.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press(on);
    expect(await said(tip)).toEqual(marks[0]);
    await page.close();
  });

  // Most screen readers keep the arrow keys to themselves where nothing says that they do something there.
  test('tells a screen reader the whole picture, and each figure that a key picks', async () => {
    const { page, plot, marks } = await open(address, kind);
    const value = () => plot.getAttribute('aria-valuetext');
    const whole = await plot.locator('> svg').getAttribute('aria-label');
    expect(await page.getByRole('slider').count()).toBe(await page.locator('.chart-plot').count());
    expect(await value()).toBe(whole);
    await plot.focus();
    await page.keyboard.press(on);
    await expect.poll(value).toBe(marks[0]?.join('. '));
    expect(await plot.getAttribute('aria-valuenow')).toBe('1');
    await page.keyboard.press('End');
    expect(await plot.getAttribute('aria-valuenow')).toBe(await plot.getAttribute('aria-valuemax'));
    await page.keyboard.press('Escape');
    expect(await value()).toBe(whole);
    expect(await plot.getAttribute('aria-valuenow')).toBe('0');
    await page.close();
  });

  // WCAG 1.4.13: what hovering brings can be hovered, stays while it is, and goes without moving the pointer.
  test('shows a tip that the pointer can go over to, and that Escape puts away', async () => {
    const { page, plot, tip } = await open(address, kind);
    await plot.scrollIntoViewIfNeeded();
    const mark = plot.locator(MARKS[kind]).first();
    const { x, y, width, height } = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2 - 2);
    await page.mouse.move(x + width / 2, y + height / 2);
    await expect.poll(() => tip.isVisible()).toBe(true);
    const first = await said(tip);
    const box = (await tip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, box.y + box.height / 2, { steps: 20 });
    expect(await said(tip)).toEqual(first);
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.close();
  });
});

test('a chart whose script does not arrive stays as it is drawn, and answers at the next touch', async () => {
  const { page, plot, tip, marks } = await open('indikatorer/evening-walk/', 'trend');
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  const script = '**/assets/chart-figure.*.js';
  await page.route(script, (route) => route.abort());
  const drawn = await plot.innerHTML();
  const [failed] = await Promise.all([page.waitForEvent('requestfailed'), plot.focus()]);
  expect(failed.url()).toContain('chart-figure');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await plot.innerHTML()).toBe(drawn);
  await page.unroute(script);
  await plot.blur();
  await plot.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => said(tip)).toEqual(marks[0]);
  expect(thrown).toEqual([]);
  await page.close();
});

describe('a chart whose script arrives late', () => {
  const late = async (how: { hasTouch: boolean }) => {
    const chart = await open('indikatorer/evening-walk/', 'trend', how);
    const held: (() => void)[] = [];
    await chart.page.route(
      '**/assets/chart-figure.*.js',
      (route) => void held.push(() => void route.continue()),
    );
    await chart.plot.scrollIntoViewIfNeeded();
    const box = (await chart.plot.locator(MARKS.trend).first().boundingBox()) ?? { x: 0, y: 0 };
    const arrive = async (): Promise<void> => {
      await expect.poll(() => held.length).toBe(1);
      held[0]?.();
      await chart.plot.locator('canvas').waitFor();
      await chart.page.evaluate(() => new Promise(requestAnimationFrame));
    };
    return { ...chart, at: [box.x + 2, box.y + 2] as const, arrive };
  };

  test('says nothing where the pointer was and is no more', async () => {
    const { page, tip, at, arrive } = await late({ hasTouch: false });
    await page.mouse.move(...at);
    await page.mouse.move(0, 0);
    await arrive();
    expect(await tip.isVisible()).toBe(false);
    await page.close();
  });

  test('answers a finger where it touched, as long as the page has not been scrolled', async () => {
    const { page, tip, at, arrive } = await late({ hasTouch: true });
    await page.touchscreen.tap(...at);
    await arrive();
    expect(await tip.isVisible()).toBe(true);
    await page.close();
  });

  test('says nothing where a finger touched before the page was scrolled', async () => {
    const { page, tip, at, arrive } = await late({ hasTouch: true });
    await page.touchscreen.tap(...at);
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await arrive();
    expect(await tip.isVisible()).toBe(false);
    await page.close();
  });
});

async function open(address: string, kind: string, how = {}): Promise<OpenChart> {
  const page = await browser.newPage(how);
  await page.goto(new URL(address, server.url).href);
  const figure = page.locator(`figure.${kind}`).first();
  const data = await figure.locator('script[type="application/json"]').textContent();
  const { marks } = JSON.parse(data ?? '{"marks":[]}') as { marks: { lines: string[] }[] };
  return {
    page,
    plot: figure.locator('.chart-plot'),
    tip: figure.locator('.chart-tip'),
    marks: marks.map(({ lines }) => lines),
  };
}

function said(tip: Locator): Promise<string[]> {
  return tip.locator('p').allInnerTexts();
}

interface OpenChart {
  page: Page;
  plot: Locator;
  tip: Locator;
  /** What the tip says of each mark. */
  marks: string[][];
}
