import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * Visits things one after the other in a browser tab, which is reused: what a visit leaves in it is the next one's to
 * undo. More `tabs` at once pay only where visits wait: as many files of tests as there are cores run side by side.
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
  await Promise.all(Array.from({ length: options.tabs ?? 1 }, work));
  await context.close();
  return found;
}
