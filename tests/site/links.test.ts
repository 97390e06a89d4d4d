import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { listFiles, listPages, readPages, type SitePage } from './site-pages.ts';
import { buildHarbour, HARBOUR, SITES } from './sites.ts';
import { writtenNames } from './written-names.ts';

const BELOW = '/base/';
const PLACES = [
  ...SITES.map((site) => ({ ...site, base: '/' })),
  {
    name: 'the harbour below a path',
    siteRoot: HARBOUR.siteRoot,
    folder: () => buildHarbour(BELOW),
    base: BELOW,
  },
];

/** Link texts that say nothing when they are read alone. */
const SILENT = [
  ...['her', 'klik her', 'læs mere', 'se mere', 'mere', 'link', 'here', 'click here', 'read more', 'more'],
  ...['buraya tıklayın', 'daha fazlasını okuyun', 'devamı', 'هنا', 'اقرأ المزيد', 'یہاں', 'مزید پڑھیں'],
];

describe.each(PLACES)('the links of $name', ({ folder: build, siteRoot, base }) => {
  let folder: string;
  let browser: Browser;
  let pages: (SitePage & { found: Links })[];
  const written = writtenNames(siteRoot);

  beforeAll(async () => {
    folder = await build();
    browser = await launchBrowser();
    pages = await readPages(await browser.newPage(), listPages(folder), readLinks);
  });

  afterAll(() => browser?.close());

  test('lead to a page or a file, and to a place on it that exists', () => {
    const anchors = new Map(pages.map(({ address, found }) => [`${base}${address}`, new Set(found.ids)]));
    const broken = pages.flatMap(({ address, found }) =>
      found.addresses.flatMap((link) => {
        const target = new URL(link, `http://here${base}${address}`);
        if (target.host !== 'here') return [];
        const path = decodeURIComponent(target.pathname);
        const place = decodeURIComponent(target.hash.slice(1));
        if (!path.startsWith(base)) return [`${address} → ${link} (not below ${base})`];
        const ids = anchors.get(path);
        if (!ids)
          return existsSync(join(folder, path.slice(base.length))) && !path.endsWith('/')
            ? []
            : [`${address} → ${link}`];
        return place === '' || ids.has(place) ? [] : [`${address} → ${link} (no such place)`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('outside are absolute, secure, and tell nothing of the reader', () => {
    const outside = pages.flatMap(({ found }) => found.addresses).filter((link) => /^[a-z]+:/i.test(link));
    const wrong = outside.filter(
      (link) => !/^(https:\/\/|mailto:|tel:)/.test(link) && !/^http:\/\/localhost:4321\//.test(link),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('say in themselves where they lead', () => {
    const empty = pages.flatMap(({ address, found }) => found.nameless.map((link) => `${address} → ${link}`));
    expect(empty).toEqual([]);
  });

  // A listener may hear all links of a page as a list (WCAG 2.4.4).
  test('say it without the words around them', () => {
    const silent = pages.flatMap(({ address, found }) =>
      found.named
        .filter(({ name }) => SILENT.includes(name.toLowerCase()) && !written.isLink(name))
        .map(({ name }) => `${address} »${name}«`),
    );
    expect(silent).toEqual([]);
  });

  test('lead to one place when they are called the same', () => {
    const torn = pages.flatMap(({ address, found }) =>
      [...Map.groupBy(found.named, ({ name }) => name)].flatMap(([name, alike]) => {
        const targets = new Set(alike.map(({ target }) => target));
        return targets.size > 1 && !written.namesTwo(name)
          ? [`${address} »${name}« → ${[...targets].join(', ')}`]
          : [];
      }),
    );
    expect(torn).toEqual([]);
  });

  test('in feeds and the site map lead to pages that exist', () => {
    const files = listFiles(folder).filter((file) => /\.xml$/.test(file));
    expect(files.filter((file) => file.endsWith('rss.xml')).length).toBeGreaterThan(1);
    const known = new Set(pages.map(({ address }) => `${base}${address}`));
    const links = files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/<(?:link|loc|guid[^>]*)>(https?:[^<]+)</g)].map(
        ([, link = '']) => ({ file, link }),
      ),
    );
    expect(links.length).toBeGreaterThan(files.length);
    const broken = links.filter(({ link }) => {
      const path = decodeURIComponent(new URL(link).pathname);
      return !known.has(path) && !files.includes(path.slice(base.length));
    });
    expect(broken).toEqual([]);
  });
});

test('an address that was given up leads on, in every language', async () => {
  const folder = await buildHarbour();
  for (const prefix of ['', 'ar/']) {
    const file = join(folder, `${prefix}aktiviteter/old-pier/index.html`);
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(`/${prefix}aktiviteter/pier-cafe/`);
  }
});

function readLinks(document: Document): Links {
  const linked = [...document.querySelectorAll('a[href], link[href], script[src], img[src], source[src]')];
  const anchors = [...document.querySelectorAll('a[href]')];
  const name = (link: Element): string =>
    link.getAttribute('aria-label') ??
    `${link.textContent}${link.querySelector('[aria-label]')?.getAttribute('aria-label') ?? ''}`;
  return {
    addresses: linked.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    named: anchors
      // A word that is explained looks and works otherwise than a link to what it names: its purpose is the word itself.
      .filter((link) => !link.matches('.term'))
      .map((link) => ({
        name: name(link).replace(/\s+/g, ' ').trim(),
        target: link.getAttribute('href') ?? '',
      })),
    nameless: anchors
      .filter((link) => name(link).trim() === '')
      .map((link) => link.getAttribute('href') ?? ''),
  };
}

interface Links {
  addresses: string[];
  ids: string[];
  /** Links and what they are called, without the words that are explained. */
  named: { name: string; target: string }[];
  /** Addresses of links without any text. */
  nameless: string[];
}
