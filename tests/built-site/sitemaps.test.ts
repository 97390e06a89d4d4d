import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listPages } from './site-pages.ts';
import { sitemapFaults } from './sitemap-rules.ts';
import { SITES } from './sites.ts';
import { attributeOf, elementsOf, readXml, textsOf } from './xml-tree.ts';

describe.each(SITES)('the sitemaps of $name', ({ folder: build }) => {
  let folder: string;
  let maps: { address: string; text: string }[];

  beforeAll(async () => {
    folder = await build();
    const index = readFileSync(join(folder, 'sitemap-index.xml'), 'utf8');
    const [root = {}] = elementsOf(readXml(index), 'sitemapindex');
    const named = elementsOf(root, 'sitemap').flatMap((entry) => textsOf(entry, 'loc'));
    const home = new URL('/', named[0]).href;
    maps = [
      { address: `${home}sitemap-index.xml`, text: index },
      ...named.map((address) => ({
        address,
        text: readFileSync(join(folder, new URL(address).pathname), 'utf8'),
      })),
    ];
  });

  const entries = () =>
    maps.slice(1).flatMap(({ text }) => elementsOf(readXml(text)['urlset']?.[0] ?? {}, 'url'));

  test('obey the protocol', () => {
    const faults = maps.flatMap(({ address, text }) =>
      sitemapFaults(text, address).map((fault) => `${address}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('are where the file for search engines says, which closes nothing', () => {
    const lines = readFileSync(join(folder, 'robots.txt'), 'utf8').split('\n');
    expect(lines).toContain(`Sitemap: ${maps[0]?.address}`);
    expect(lines.filter((line) => /^disallow/i.test(line))).toEqual([]);
  });

  test('name exactly the pages that search engines may show', () => {
    const listed = entries().flatMap((entry) => textsOf(entry, 'loc').map((loc) => new URL(loc).pathname));
    const searchable = listPages(folder).filter(
      ({ html }) => html.includes('rel="canonical"') && !html.includes('noindex'),
    );
    expect(listed.toSorted()).toEqual(searchable.map(({ address }) => `/${address}`).toSorted());
  });

  test('name each page beside all its translations, the page itself among them', () => {
    const groups = new Map<string, Set<string>>();
    for (const entry of entries()) {
      const links = elementsOf(entry, 'xhtml:link');
      const own = links.filter((link) => attributeOf(link, 'hreflang') !== 'x-default');
      const [loc = ''] = textsOf(entry, 'loc');
      expect(own.filter((link) => attributeOf(link, 'href') === loc)).toHaveLength(1);
      expect(links).toHaveLength(own.length + 1);
      const group = links
        .map((link) => `${attributeOf(link, 'hreflang')} ${attributeOf(link, 'href')}`)
        .join();
      for (const link of own) {
        const href = attributeOf(link, 'href') ?? '';
        groups.set(href, (groups.get(href) ?? new Set()).add(group));
      }
    }
    expect([...groups].filter(([, said]) => said.size !== 1)).toEqual([]);
  });
});

describe('the rules of sitemaps', () => {
  const at = 'https://a.example/en/sitemap.xml';

  test('allow a sitemap that follows them', () => {
    expect(sitemapFaults(MAP, at)).toEqual([]);
  });

  test.each([
    ['another namespace', '/0.9"', '/0.84"', /no sitemap/],
    ['an unnamed encoding', ' encoding="UTF-8"', '', /UTF-8/],
    ['an address of another folder', 'https://a.example/en/1/', 'https://a.example/1/', /loc/],
    ['an address of another host', 'https://a.example/en/1/', 'https://b.example/en/1/', /loc/],
    ['a relative address', 'https://a.example/en/1/', '/en/1/', /loc/],
    ['an address that is too long', 'en/1/', `en/${'1'.repeat(2048)}/`, /loc/],
    ['an address twice', 'en/2/', 'en/1/', /twice/],
    ['an entry without an address', '<loc>https://a.example/en/2/</loc>', '', /without one loc/],
    ['a day of a change', '</url>', '<lastmod>2026-11-22</lastmod></url>', /lastmod/],
    ['nothing at all', mapEntries(), '', /0 entries/],
    ['more than it may hold', mapEntries(), '<url><loc>x</loc></url>'.repeat(50_001), /50001 entries/],
  ])('refuse %s', (_, part, instead, fault) => {
    expect(MAP).toContain(part);
    expect(sitemapFaults(MAP.replace(part, instead), at).join('\n')).toMatch(fault);
  });
});

const MAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${mapEntries()}</urlset>`;

function mapEntries(): string {
  return `<url><loc>https://a.example/en/1/</loc></url>
    <url><loc>https://a.example/en/2/</loc></url>`;
}
