// @ts-nocheck
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * Visits things with a few browser tabs at once, one context for all. Tabs are reused; what a visit leaves in its tab
 * is the next one's to undo.
 */
export async function visitAll<Thing, Found>(
  browser: Browser,
  things: readonly Thing[],
  visit: (page: Page, thing: Thing) => Promise<Found>,
  options: { context?: BrowserContextOptions; prepare?: (page: Page) => Promise<void>; tabs?: number } = {},
): Promise<Found[]> {
  const context = await browser.newContext(options.context);
  const found: Found[] = [];
  const queue = things.map((thing, index) => ({ thing, index }));
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    await options.prepare?.(page);
    for (let next = queue.shift(); next; next = queue.shift())
      found[next.index] = await visit(page, next.thing);
  };
  await Promise.all(Array.from({ length: options.tabs ?? 3 }, work));
  await context.close();
  return found;
}
