import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { builtFiles } from '../../src/build/built-files.ts';
import { PAGE_TYPES, type PageType } from './page-types.ts';

/** Every HTML file of a built site, in order of address. */
export function listPages(folder: string): SitePage[] {
  const locales = listLocales(folder);
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const address = file.replace(/(^|\/)index\.html$/, '$1');
      const [first = '', ...rest] = address.split('/');
      const tag = locales.includes(first) ? first : null;
      const page = `/${tag === null ? address : rest.join('/')}`;
      const html = readFileSync(join(folder, file), 'utf8');
      return { file, address, tag, page, type: typeOf(page, html), html };
    });
}

/** Every page that is made for readers: not the redirects, and not the door of the CMS, which has a test of its own. */
export function listReaderPages(folder: string): SitePage[] {
  return listPages(folder).filter(isForReaders);
}

/** One page of each type in each language: the one with the most to show, which is the longest. */
export function samplePages(pages: readonly SitePage[]): SitePage[] {
  const kinds = Map.groupBy(pages.filter(isForReaders), ({ tag, type }) => `${tag} ${type}`);
  return [...kinds.values()].map((alike) =>
    alike.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)),
  );
}

/**
 * Pages without those that are another one in the colours of their address. What is found in the structure of one holds for
 * all, as `take-along.test.ts` holds that they differ in nothing else.
 */
export function withoutThemes(pages: readonly SitePage[]): SitePage[] {
  return pages.filter(({ page }) => !/^\/embed\/[^/]+\/[^/]+\/$/.test(page));
}

/**
 * What `extract` finds in each page, parsed by the browser's own parser. `extract` runs in the browser and sees
 * nothing of the test around it. The page must be a blank one: a page of ours refuses to parse strings.
 */
export async function readPages<Found>(
  browserPage: Page,
  pages: readonly SitePage[],
  extract: (document: Document) => Found,
): Promise<(SitePage & { found: Found })[]> {
  const source = `(pages) => { const extract = ${extract.toString()};
    return JSON.stringify(pages.map((html) => extract(new DOMParser().parseFromString(html, 'text/html')))); }`;
  const all = [];
  for (let start = 0; start < pages.length; start += 40) {
    const batch = pages.slice(start, start + 40);
    // As one text: what is handed over as objects is described and checked value by value.
    const answer = await browserPage.evaluate(
      `(${source})(${JSON.stringify(batch.map(({ html }) => html))})`,
    );
    const read = JSON.parse(answer as string) as Found[];
    all.push(...batch.map((page, index) => ({ ...page, found: read[index] as Found })));
  }
  return all;
}

function listLocales(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(entry.name))
    .filter(({ name }) => readdirSync(join(folder, name)).includes('404.html'))
    .map(({ name }) => name);
}

function isForReaders({ type }: SitePage): boolean {
  return type !== 'redirect' && type !== 'editor';
}

function typeOf(page: string, html: string): PageType | 'redirect' {
  if (/<meta http-equiv="refresh"/i.test(html)) return 'redirect';
  const found = PAGE_TYPES.find(({ address }) => address.test(page));
  // Silently left out, it would be a page that no test ever opens.
  if (!found) throw new Error(`${page} is of no type that tests/built-site/page-types.ts names.`);
  return found.type;
}

/** One HTML file of a built site. */
export interface SitePage {
  /** Path below the folder. */
  file: string;
  /** The address without the base path and the first slash: `en/maal/tryghed/`. */
  address: string;
  /** The language's segment; null for the default language. */
  tag: string | null;
  /** The address that the page has in the default language: `/maal/tryghed/`. */
  page: string;
  type: PageType | 'redirect';
  html: string;
}
