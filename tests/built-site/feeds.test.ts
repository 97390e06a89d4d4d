import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { rssFaults } from './rss-rules.ts';
import { listPages } from './site-pages.ts';
import { SITES } from './sites.ts';
import { elementsOf, readXml, textsOf } from './xml-tree.ts';

describe.each(SITES)('the feeds of $name', ({ folder: build }) => {
  let folder: string;
  let feeds: { file: string; text: string; home: URL; language: string; links: string[] }[];

  beforeAll(async () => {
    folder = await build();
    feeds = builtFiles(folder)
      .filter((file) => file.endsWith('rss.xml'))
      .map((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        const [channel = {}] = elementsOf(readXml(text)['rss']?.[0] ?? {}, 'channel');
        const [home = ''] = textsOf(channel, 'link');
        const [language = ''] = textsOf(channel, 'language');
        const links = elementsOf(channel, 'item').flatMap((item) => textsOf(item, 'link'));
        return { file, text, home: new URL(home), language, links };
      });
  });

  test('obey RSS 2.0', () => {
    const faults = feeds.flatMap(({ file, text, home }) =>
      rssFaults(text, new URL(`/${file}`, home).href).map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('are one a language, each in its own, and lead to pages of that language', () => {
    const fronts = listPages(folder).filter(({ type }) => type === 'front');
    expect(feeds).toHaveLength(fronts.length);
    for (const { language, home, links } of feeds) {
      const front = fronts.find(({ address }) => `/${address}` === home.pathname);
      expect(front?.html).toContain(`<html lang="${language}"`);
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(link.startsWith(home.href), link).toBe(true);
        expect(existsSync(join(folder, new URL(link).pathname, 'index.html')), link).toBe(true);
      }
    }
  });
});

describe('the rules of RSS', () => {
  const at = 'https://a.example/rss.xml';

  test('allow a feed that follows them', () => {
    expect(rssFaults(FEED, at)).toEqual([]);
  });

  test.each(broken())('refuse $0', (_, part, instead, fault) => {
    expect(FEED).toContain(part);
    expect(rssFaults(FEED.replace(part, instead), at).join('\n')).toMatch(fault);
  });
});

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
  <title>News</title><link>https://a.example/</link><description>What is new</description><language>da</language>
  <atom:link href="https://a.example/rss.xml" rel="self" type="application/rss+xml"/>
  <item><title>One</title><link>https://a.example/1/</link><guid>https://a.example/1/</guid>
    <pubDate>Sun, 22 Nov 2026 00:00:00 GMT</pubDate></item>
  <item><description>Two</description><guid isPermaLink="false">two</guid></item>
</channel></rss>`;

/** What is broken; the part of the feed; what stands instead; what must be said of it. */
function broken(): [string, string, string, RegExp][] {
  return [
    ['another version', 'version="2.0"', 'version="0.91"', /no RSS 2\.0/],
    ['an unnamed encoding', ' encoding="UTF-8"', '', /UTF-8/],
    ['no channel title', '<title>News</title>', '', /one title/],
    ['an empty description', 'What is new', ' ', /one description/],
    ['a relative link', '<link>https://a.example/</link>', '<link>/</link>', /channel link/],
    ['a made-up language', '>da<', '>Danish, more or less<', /language/],
    ['a feed that is elsewhere', 'example/rss.xml"', 'example/feed.xml"', /atom:link/],
    ['no link to itself', 'rel="self"', 'rel="alternate"', /one atom:link/],
    ['an element of no standard', '<title>One</title>', '<titel>One</titel>', /item: titel/],
    ['an item that says nothing', '<description>Two</description>', '', /item 2: says nothing/],
    ['an item without a guid', '<guid>https://a.example/1/</guid>', '', /no guid/],
    ['a guid that is no address', '<guid>https://a.example/1/', '<guid>one', /guid is no address/],
    ['one guid for two', '>two<', '>https://a.example/1/<', /one guid/],
    ['a date as ISO 8601 writes it', 'Sun, 22 Nov 2026 00:00:00 GMT', '2026-11-22', /pubDate/],
    ['the wrong day of the week', 'Sun, 22', 'Mon, 22', /pubDate/],
    ['two titles', '<title>One</title>', '<title>One</title><title>1</title>', /two title/],
  ];
}
