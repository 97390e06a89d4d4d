import type { Browser } from 'playwright-core';
import { type BrowserOptions, launchBrowser } from './browser.ts';
import { serveFolder, type ServeOptions } from './server.ts';
import { listReaderPages, samplePages, type SitePage } from './site-pages.ts';

/**
 * A built site as readers meet it: served, with a browser to open its pages. The caller closes it. The options say how it
 * is served, and what the browser can do without.
 */
export async function openSite(
  build: () => Promise<string>,
  { withoutFrames = false, ...served }: ServeOptions & BrowserOptions = {},
): Promise<OpenSite> {
  const folder = await build();
  const [browser, server] = await Promise.all([
    launchBrowser({ withoutFrames }),
    serveFolder(folder, served),
  ]);
  const pages = listReaderPages(folder);
  const samples = samplePages(pages);
  return {
    browser,
    pages,
    samples,
    bothDirections: samples.filter(({ tag }) => tag === null || tag === 'ar'),
    url: (address) => new URL(address, server.url).href,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** A site with a browser and a server of its own. */
export interface OpenSite {
  browser: Browser;
  /** Every page for readers. */
  pages: SitePage[];
  /** One page of each type in each language. */
  samples: SitePage[];
  /** One page of each type in a language that reads from the left, and in one that reads from the right. */
  bothDirections: SitePage[];
  /** Where an address of the site is served. */
  url: (address: string) => string;
  close: () => Promise<void>;
}
