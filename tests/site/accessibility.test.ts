import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from './browser.ts';
import { visitAll } from './parallel.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { listPages, samplePages, type SitePage } from './site-pages.ts';
import { SITES } from './sites.ts';

vi.setConfig({ testTimeout: 300_000 });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(SITES)('each type of page of $name, in every language', ({ folder: build }) => {
  let browser: Browser;
  let server: StaticServer;
  let samples: SitePage[];

  beforeAll(async () => {
    const folder = await build();
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
    samples = samplePages(listPages(folder));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('breaks no rule of WCAG 2.2 AA in the light', async () => {
    const violations = await visitAll(browser, samples, (page, sample) =>
      audit(page, new URL(sample.address, server.url).href, (axe) =>
        // Colours are the same in every language, and looking at them takes most of the time.
        axe.withTags(TAGS).disableRules(showsColours(sample) ? [] : ['color-contrast']),
      ),
    );
    expect(violations.flat()).toEqual([]);
  });

  // Only colours change in the dark.
  test('has contrast enough in the dark', async () => {
    const violations = await visitAll(
      browser,
      samples.filter(showsColours),
      (page, sample) =>
        audit(page, new URL(sample.address, server.url).href, (axe) => axe.withRules(['color-contrast'])),
      { context: { colorScheme: 'dark' } },
    );
    expect(violations.flat()).toEqual([]);
  });
});

/** One language of each direction is enough to see every colour. */
function showsColours({ tag }: SitePage): boolean {
  return tag === null || tag === 'ar';
}

async function audit(
  page: Page,
  address: string,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  await page.goto(address);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  // Legacy mode saves a tab for each page; it differs only for frames, and there are none. What passes need not be told.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await choose(axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) =>
          `${new URL(address).pathname} ${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
      ),
  );
}
