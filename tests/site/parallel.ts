import { availableParallelism } from 'node:os';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A browser keeps one core busy beside its tabs, and on two cores several tabs take longer than one after the other. */
const TABS = Math.max(1, availableParallelism() - 1);

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
  await Promise.all(Array.from({ length: options.tabs ?? TABS }, work));
  await context.close();
  return found;
}
