import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { visitAll } from './visit-all.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { listPages, readPages, samplePages, type SitePage } from './site-pages.ts';
import { SITES } from './sites.ts';

/** What fits in the first round trip of a connection: ten packets. */
const FIRST_ROUND_TRIP = 14 * 1024;
/** A page with its fonts and the script that waits for a reader to touch a chart. */
const WHOLE_PAGE = 50 * 1024;

describe.each(SITES)('the weight of $name', ({ folder: build }) => {
  let folder: string;
  let browser: Browser;
  let server: StaticServer;
  let pages: SitePage[];

  beforeAll(async () => {
    folder = await build();
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
    pages = listPages(folder);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('lets every page arrive in the first round trip', () => {
    const heavy = pages.flatMap(({ address, html }) => {
      // The style guide holds every component in every state; it is for those who build the site.
      const limit = /(^|\/)stil\/$/.test(address) ? WHOLE_PAGE : FIRST_ROUND_TRIP;
      const size = compressed(Buffer.from(html), limit);
      return size > limit ? [`${address}: ${(size / 1024).toFixed(1)} KB`] : [];
    });
    expect(heavy).toEqual([]);
  });

  test('lets every page paint from one request', async () => {
    const read = await readPages(await browser.newPage(), pages, (document) =>
      [
        ...document.querySelectorAll(
          'link[rel~="stylesheet"], link[rel~="preload"], script[src]:not([type="module"], [defer], [async]), style',
        ),
      ].map((element) => `${element.tagName} ${element.textContent.match(/@import[^;]*/)?.[0] ?? ''}`),
    );
    const blocked = read.flatMap(({ address, found }) =>
      found.join() === 'STYLE ' || found.length === 0 ? [] : [`${address}: ${found.join(', ')}`],
    );
    expect(blocked).toEqual([]);
  });

  test('keeps each type of page with all it loads below the limit, before anything is touched', async () => {
    const loaded = await visitAll(browser, samplePages(pages), async (page, { address }) => {
      const requested = new Set<string>();
      page.on('request', (request) => requested.add(request.url()));
      await page.goto(new URL(address, server.url).href, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      page.removeAllListeners('request');
      return { address, files: [...requested].map((url) => new URL(url).pathname.slice(1)) };
    });
    const heavy = loaded.flatMap(({ address, files }) => {
      const sizes = files.map((file) => {
        const path = join(folder, file.endsWith('/') || file === '' ? `${file}index.html` : file);
        if (!existsSync(path)) return 0;
        return path.endsWith('.woff2') ? readFileSync(path).length : compressed(readFileSync(path), 0);
      });
      const total = sizes.reduce((sum, size) => sum + size, 0);
      return total > WHOLE_PAGE ? [`${address}: ${(total / 1024).toFixed(1)} KB in ${files.join(' ')}`] : [];
    });
    expect(heavy).toEqual([]);
    expect(loaded.some(({ files }) => files.some((file) => file.endsWith('.js')))).toBe(true);
  });
});

/** Bytes after brotli at its best; a quick pass decides where it is below the limit anyway. */
function compressed(bytes: Buffer, limit: number): number {
  const at = (quality: number) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const quick = at(5);
  return quick <= limit ? quick : at(11);
}
