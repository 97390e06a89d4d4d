import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { launchBrowser } from './browser.ts';
import { listPages, readPages, type SitePage } from './site-pages.ts';
import { buildHarbour, PLACES } from './sites.ts';
import { writtenNames } from './written-names.ts';

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
    const files = new Set(builtFiles(folder));
    const broken = pages.flatMap(({ address, found }) =>
      [...found.addresses, ...found.asked].flatMap((link) => {
        const target = new URL(link, `http://here${base}${address}`);
        if (target.host !== 'here') return [];
        const path = decodeURIComponent(target.pathname);
        const place = decodeURIComponent(target.hash.slice(1));
        if (!path.startsWith(base)) return [`${address} → ${link} (not below ${base})`];
        // The statement's address has no last slash in the law; every host leads on to the folder.
        const ids = anchors.get(path.replace(/\/was$/, '/was/'));
        if (!ids) return files.has(path.slice(base.length)) ? [] : [`${address} → ${link}`];
        return place === '' || ids.has(place) ? [] : [`${address} → ${link} (no such place)`];
      }),
    );
    expect(broken).toEqual([]);
  });

  // `privacy.test.ts` visits the pages that have scripts, and those that cover the structures of the others.
  test('that a browser follows by itself lead to no other server, on any page', () => {
    const foreign = pages.flatMap(({ address, found }) =>
      foreignOf(found.asked, base, address).map((link) => `${address || '/'} asks ${link}`),
    );
    expect(foreign).toEqual([]);
    // Every page that is seen has letters of its own.
    const silent = pages.filter(({ type, found }) => type !== 'redirect' && found.asked.length === 0);
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  test('outside are absolute, secure, and tell nothing of the reader', () => {
    const outside = pages
      .flatMap(({ found }) => found.addresses)
      .filter((link) => new URL(link, 'http://here').host !== 'here');
    expect(outside).not.toEqual([]);
    // `//host/` is not absolute, and as secure as the page only.
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
    const files = builtFiles(folder).filter((file) => /\.xml$/.test(file));
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

test('what a page asks of other servers is found, wherever it is written', async () => {
  const asks = [
    '<link rel="stylesheet" href="https://a.invalid/">',
    '<link rel="preload" as="font" href="https://b.invalid/">',
    '<link rel="icon" href="//c.invalid/">',
    '<link rel="preconnect" href="https://d.invalid/">',
    '<style>p { background: url("https://e.invalid/") } @import "https://f.invalid/"; @import url(https://g.invalid/)</style>',
    '<p style="background: url(https://h.invalid/)">x</p>',
    '<img src="https://i.invalid/" alt="">',
    '<img srcset="/own.png 1x, https://j.invalid/ 2x" alt="">',
    '<picture><source srcset="https://k.invalid/"></picture>',
    '<script src="https://l.invalid/"></script>',
    '<iframe src="https://m.invalid/"></iframe>',
    '<object data="https://n.invalid/"></object>',
    '<video poster="https://o.invalid/" src="https://p.invalid/"></video>',
    '<svg><image href="https://q.invalid/"/><use xlink:href="https://r.invalid/#x"/><path fill="url(https://s.invalid/)"/></svg>',
    '<a href="/" ping="https://t.invalid/">x</a>',
    '<form action="https://u.invalid/"></form>',
    '<script type="speculationrules">{"prefetch": [{"urls": ["https://v.invalid/"]}]}</script>',
    '<link rel="stylesheet" imagesrcset="https://w.invalid/ 2x">',
  ];
  const innocent = `<link rel="canonical" href="https://x.invalid/"><link rel="alternate" href="https://x.invalid/">
    <a href="https://x.invalid/">x</a><img src="data:," alt=""><img src="/own.png" alt="">`;
  const html = `${asks.join('')}${innocent}`;
  const browser = await launchBrowser();
  const [own] = listPages(await buildHarbour());
  if (!own) throw new Error('the harbour has no pages');
  const [read] = await readPages(await browser.newPage(), [{ ...own, html }], readLinks);
  const hosts = foreignOf(read?.found.asked ?? [], '/', '').map((link) => new URL(link, 'https://here').host);
  expect(hosts.sort()).toEqual([...'abcdefghijklmnopqrstuvw'].map((letter) => `${letter}.invalid`));
  await browser.close();
});

/** Those of the addresses on a page that lead to another server. */
function foreignOf(asked: readonly string[], base: string, address: string): string[] {
  return asked.filter((link) => {
    const { protocol, host } = new URL(link, `http://here${base}${address}`);
    return protocol !== 'data:' && host !== 'here';
  });
}

function readLinks(document: Document): Links {
  const linked = [...document.querySelectorAll('a[href], link[href]')];
  const anchors = [...document.querySelectorAll('a[href]')];
  // Links that only tell something; a browser follows every other kind by itself.
  const telling = /^(canonical|alternate|license|author|help|me|next|prev|search)$/;
  const attribute = (selector: string, name: string): string[] =>
    [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name)?.trim() || []);
  const choices = (set: string): string[] => set.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent);
  const painted = [...document.querySelectorAll('svg *')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value).filter((value) => value.includes('url(')),
  );
  const asked = [
    ...[...document.querySelectorAll('link[href]')]
      .filter((link) => !(link.getAttribute('rel') ?? '').split(' ').every((word) => telling.test(word)))
      .map((link) => link.getAttribute('href') ?? ''),
    ...attribute('[src]', 'src'),
    ...attribute('[srcset]', 'srcset').flatMap(choices),
    ...attribute('[imagesrcset]', 'imagesrcset').flatMap(choices),
    ...attribute('[poster]', 'poster'),
    ...attribute('object[data]', 'data'),
    ...attribute('[ping]', 'ping'),
    ...attribute('[action]', 'action'),
    ...attribute('svg image, svg use, svg feImage', 'href'),
    ...attribute('svg image, svg use, svg feImage', 'xlink:href'),
    ...[...styles, ...attribute('[style]', 'style'), ...painted].flatMap((css) =>
      [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
        ([, url, sheet]) => url ?? sheet ?? '',
      ),
    ),
    ...[...document.querySelectorAll('script[type="speculationrules"]')].flatMap(({ textContent }) =>
      [...(textContent ?? '').matchAll(/"(https?:[^"]+)"/g)].map(([, url = '']) => url),
    ),
  ];
  const name = (link: Element): string =>
    link.getAttribute('aria-label') ??
    `${link.textContent}${link.querySelector('[aria-label]')?.getAttribute('aria-label') ?? ''}`;
  return {
    addresses: linked.map((element) => element.getAttribute('href') ?? ''),
    asked,
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
  /** Where links lead. */
  addresses: string[];
  /** What a browser asks for by itself. */
  asked: string[];
  ids: string[];
  /** Links and what they are called, without the words that are explained. */
  named: { name: string; target: string }[];
  /** Addresses of links without any text. */
  nameless: string[];
}
