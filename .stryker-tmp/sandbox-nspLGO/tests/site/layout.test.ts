// @ts-nocheck
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { visitAll } from './parallel.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { listPages, samplePages } from './site-pages.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('each type of page of $name, in every language', ({ folder: build }) => {
  let browser: Browser;
  let server: StaticServer;
  let looks: (Look & { address: string })[];
  const faults = (find: (look: Look) => string[]) =>
    looks.flatMap((seen) => find(seen).map((fault) => `${seen.address || '/'}: ${fault}`));

  beforeAll(async () => {
    const folder = await build();
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
    const samples = samplePages(listPages(folder));
    looks = await visitAll(browser, samples, async (page, { address }) => {
      await page.setViewportSize({ width: 412, height: 800 });
      await page.goto(new URL(address, server.url).href);
      return { address, ...(await look(page)) };
    });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('moves nothing after it is painted', () => {
    expect(faults(({ shift }) => (shift === 0 ? [] : [`layout shift ${shift.toFixed(4)}`]))).toEqual([]);
  });

  test('is as wide as a screen of 320 px, with everything unfolded', () => {
    expect(faults(({ narrow }) => narrow)).toEqual([]);
  });

  test('is as wide as the screen when text is twice as large', () => {
    expect(faults(({ enlarged }) => enlarged)).toEqual([]);
  });
});

/** Looks at a page three times: as it arrives on a phone, on the narrowest screen, and with text of twice the size. */
async function look(page: Page): Promise<Look> {
  const shift = await page.evaluate(measureShift);
  await page.setViewportSize({ width: 320, height: 800 });
  const narrow = await page.evaluate(findOverflow);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  return { shift, narrow, enlarged: await page.evaluate(findOverflow) };
}

/** What sticks out sideways: the page itself, and the first elements that make it wider. */
function findOverflow(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const root = document.documentElement;
  const width = root.clientWidth;
  if (root.scrollWidth <= width) return [];
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    if (right <= width + 0.5 && left >= -0.5) return false;
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      if (getComputedStyle(parent).overflowX !== 'visible' && parent !== document.body && parent !== root)
        return false;
    }
    return true;
  });
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} »${element.textContent.trim().slice(0, 30)}«`;
  return [`${root.scrollWidth} px wide instead of ${width}: ${out.slice(0, 3).map(name).join(', ')}`];
}

async function measureShift(): Promise<number> {
  await document.fonts.ready;
  await new Promise((settled) => setTimeout(settled, 150));
  const shifts = await new Promise<PerformanceEntry[]>((seen) => {
    const observer = new PerformanceObserver((list) => seen(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => seen([]), 50);
  });
  return shifts.reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0);
}

interface Look {
  /** Cumulative layout shift; 0 when nothing moved. */
  shift: number;
  narrow: string[];
  enlarged: string[];
}
