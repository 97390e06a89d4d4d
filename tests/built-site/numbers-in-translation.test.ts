import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { launchBrowser } from './browser.ts';
import { numbers } from './shown-numbers.ts';
import { listReaderPages, readPages, type SitePage } from './site-pages.ts';
import { SITES } from './sites.ts';

// What is told in numbers alone is the same in every language. That the original is right is for other tests: the open
// data, the golden pages, the views.

describe.each(SITES)('the numbers of $name', ({ folder: build }) => {
  let folder: string;
  let browser: Browser;
  let pages: (SitePage & { found: string[] })[];
  let tags: string[];

  beforeAll(async () => {
    folder = await build();
    browser = await launchBrowser();
    const translated = listReaderPages(folder).filter(({ type }) => type !== 'style');
    pages = await readPages(await browser.newPage(), translated, readTold);
    tags = [...new Set(pages.flatMap(({ tag }) => tag ?? []))];
    expect(tags).not.toEqual([]);
  });

  afterAll(() => browser?.close());

  /** The files of a translation of which the original tells other numbers, and how many tell any. */
  const compare = (name: RegExp, told: (text: string) => string[]): { wrong: string[]; telling: number } => {
    const read = (file: string): string[] => told(readFileSync(join(folder, file), 'utf8')).sort();
    const originals = builtFiles(folder).filter(
      (file) => name.test(file) && !tags.includes(file.split('/')[0] ?? ''),
    );
    const pairs = originals.flatMap((file) => tags.map((tag) => [read(file), `${tag}/${file}`] as const));
    return {
      wrong: pairs.flatMap(([own, file]) => (same(own, read(file)) ? [] : [`${file}: ${String(own)}`])),
      telling: pairs.filter(([own]) => own.length > 0).length,
    };
  };

  test('are the same in the tables, facts, times and drawings of each page', () => {
    const originals = new Map(
      pages.filter(({ tag }) => tag === null).map(({ page, found }) => [page, found]),
    );
    const told = (lines: readonly string[] = []): string[] => lines.flatMap(numbers).map(String).sort();
    const wrong = pages.filter(({ page, found }) => !same(told(originals.get(page)), told(found)));
    expect(wrong.map(({ address }) => address)).toEqual([]);
    expect(pages.filter(({ found }) => told(found).length > 0).length).toBeGreaterThan(50);
  });

  test('are the same in the drawings that are taken along', () => {
    const texts = (svg: string): string[] =>
      [...svg.matchAll(/<text\b[^>]*>([^<]*)/g)].flatMap(([, text = '']) => numbers(text)).map(String);
    const { wrong, telling } = compare(/^(indikatorer|embed)\/.*\.svg$/, texts);
    expect(wrong).toEqual([]);
    expect(telling).toBeGreaterThan(10);
  });

  test('are the same in the days of the calendars and of the feeds', () => {
    const days = (text: string): string[] => [
      ...(text.match(/^DT(START|END)[^\r\n]*/gm) ?? []),
      ...(text.match(/<pubDate>[^<]*/g) ?? []),
    ];
    const { wrong, telling } = compare(/^nyt\/(maalinger\.ics|rss\.xml)$/, days);
    expect(wrong).toEqual([]);
    expect(telling).toBe(2 * tags.length);
  });
});

function same(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Runs in a browser: the texts that hold nothing but facts. */
function readTold(document: Document): string[] {
  const places = 'main td, main .facts dd, main .timeline b, main time, main svg text, main svg[aria-label]';
  return [...document.querySelectorAll(places)].map(
    (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
  );
}
