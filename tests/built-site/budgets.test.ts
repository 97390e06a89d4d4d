import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
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
    [browser, server] = await Promise.all([launchBrowser({ withoutFrames: true }), serveFolder(folder)]);
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
      found.every((each) => each === 'STYLE ') ? [] : [`${address}: ${found.join(', ')}`],
    );
    expect(blocked).toEqual([]);
  });

  test('keeps each type of page with all it loads below the limit, before anything is touched', async () => {
    const loaded = await visitAll(browser, samplePages(pages), async (page, sample) => {
      const requested = new Set<string>();
      page.on('request', (request) => requested.add(request.url()));
      await page.goto(new URL(sample.address, server.url).href, { waitUntil: 'load' });
      // A page that has been laid out has asked for its letters.
      await page.evaluate(async () => {
        document.body.getBoundingClientRect();
        await document.fonts.ready;
      });
      page.removeAllListeners('request');
      return { sample, files: [...requested].map((url) => fileAt(new URL(url).pathname)) };
    });
    expect(loaded.flatMap(({ sample, files }) => heavier(folder, sample, files))).toEqual([]);
    expect(loaded.some(({ files }) => files.some((file) => file.endsWith('.js')))).toBe(true);
    const lettered = loaded.filter(({ files }) => files.some((file) => file.endsWith('.woff2')));
    expect(lettered.length).toBeGreaterThan(loaded.length / 2);
    // What a page loads is what it names: so the pages that are not visited here can be weighed too.
    const unnamed = loaded.flatMap(({ sample, files }) => {
      const named = filesNamed(folder, sample);
      return files.filter((file) => !named.includes(file)).map((file) => `${sample.address}: ${file}`);
    });
    expect(unnamed).toEqual([]);
  });

  test('keeps every page with all it names below the limit', () => {
    expect(pages.flatMap((page) => heavier(folder, page, filesNamed(folder, page)))).toEqual([]);
  });
});

test('a page that is too heavy is found, whatever makes it so', () => {
  const folder = join(inject('fixtureFolder'), 'heavy-pages');
  const write = (file: string, content: string | Buffer) => writeFileSync(join(folder, file), content);
  const noise = () => randomBytes(51 * 1024);
  mkdirSync(folder);
  write('picture.png', noise());
  write('letters.woff2', noise());
  write('small.js', 'import"./heavy.js";import("./late.js")');
  write('heavy.js', `/* ${noise().toString('base64')} */`);
  write('late.js', 'export {}');
  write('picture.html', '<img alt="" src="/picture.png">');
  write('choice.html', '<img alt="" src="/small.js" srcset="/small.js 1x, /picture.png 2x">');
  write('letters.html', '<style>@font-face { src: url(/letters.woff2) }</style>');
  write('script.html', '<script type="module" src="/small.js"></script>');
  write('words.html', noise().toString('base64'));
  write('light.html', '<a href="/picture.png">a picture</a>');
  const found = builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const page = { file, address: file, html: readFileSync(join(folder, file), 'utf8') };
      return heavier(folder, page, filesNamed(folder, page));
    });
  expect(found.map((fault) => fault.replace(/: .* KB in/, ':'))).toEqual([
    'choice.html: choice.html small.js picture.png heavy.js',
    'letters.html: letters.html letters.woff2',
    'picture.html: picture.html picture.png',
    'script.html: script.html small.js heavy.js',
    'words.html: words.html',
  ]);
});

/** That a page with these files is over the limit; nothing when it is not. */
function heavier(folder: string, { address }: Pick<SitePage, 'address'>, files: readonly string[]): string[] {
  const weigh = (quick: boolean) => files.reduce((sum, file) => sum + weight(join(folder, file), quick), 0);
  const total = weigh(true) > WHOLE_PAGE ? weigh(false) : 0;
  return total > WHOLE_PAGE ? [`${address}: ${(total / 1024).toFixed(1)} KB in ${files.join(' ')}`] : [];
}

const weights = new Map<string, number>();

/** Bytes of a file as it is sent, at most or exactly; letters and pictures are small as they are. */
function weight(path: string, quick: boolean): number {
  const key = `${path} ${quick}`;
  const known = weights.get(key);
  if (known !== undefined) return known;
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const packed = /\.(woff2|png|jpg|webp|avif)$/.test(path);
  const size = packed ? bytes.length : compressed(bytes, quick ? Infinity : 0);
  weights.set(key, size);
  return size;
}

/** What a page asks for while it arrives: itself, its letters and pictures, its scripts with what they import at once. */
function filesNamed(folder: string, { file, html }: Pick<SitePage, 'file' | 'html'>): string[] {
  const named = [
    ...matches(html, /url\(["']?([^"')]+)["']?\)/g),
    ...matches(html, /<link rel="icon" href="([^"]+)"/g),
    ...matches(html, /<(?:img|source|script|video|audio)\b[^>]*? src="([^"]+)"/g),
    ...matches(html, / srcset="([^"]+)"/g).flatMap((set) =>
      set.split(',').map((part) => part.trim().split(' ')[0] ?? ''),
    ),
  ].filter((address) => address.startsWith('/'));
  const files = new Set([file, ...named.map(fileAt)]);
  // A set that grows while it is walked is walked to its end.
  for (const script of files) {
    const path = join(folder, script);
    if (!script.endsWith('.js') || !existsSync(path)) continue;
    for (const imported of matches(readFileSync(path, 'utf8'), /\b(?:import|from)\s*["']([^"']+)["']/g))
      files.add(posix.join(posix.dirname(script), imported));
  }
  return [...files];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

/** The file that is served at an address. */
function fileAt(address: string): string {
  const file = decodeURIComponent(address.slice(1));
  return file.endsWith('/') || file === '' ? `${file}index.html` : file;
}

/** Bytes after brotli at its best; a quick pass decides where it is below the limit anyway. */
function compressed(bytes: Buffer, limit: number): number {
  const at = (quality: number) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const quick = at(5);
  return quick <= limit ? quick : at(11);
}
