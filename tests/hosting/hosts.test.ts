import { describe, expect, test } from 'vitest';
import { contentTypeOf } from '../../src/hosting/content-types.ts';
import { hostFiles, isHostFile } from '../../src/hosting/host-files.ts';
import type { HostedSite } from '../../src/hosting/hosted-site.ts';
import { addressesOf, expectedHeaders, HOSTS } from './hosts.ts';

/** Figures, goals and a language that are called as parts of the site are. */
const FILES = [
  '404.html',
  'admin/cms.js',
  'admin/index.html',
  'assets/chart.A1b2.js',
  'data/indicators.csv',
  'deling/forside.png',
  'deling/maal-embed.png',
  'embed/data/index.html',
  'embed/embed/2021.svg',
  'embed/maal/index.html',
  'embed/mo/index.html',
  'favicon.svg',
  'index.html',
  'indikatorer/embed/index.html',
  'indikatorer/embed.csv',
  'maal/embed/index.html',
  'maal/index.html',
  'plakat/maal/index.html',
];
const MOVED = { from: 'maal/old-pier/', to: 'maal/embed/' };

const SITES = ['/', '/report/'].flatMap((basePath) =>
  [[], ['ar'], ['en', 'mo', 'zh-Hant']].map((languages) => ({ basePath, languages })),
);

describe.each(SITES)(
  'a site below $basePath in the further languages $languages',
  ({ basePath, languages }) => {
    const site: HostedSite = {
      basePath,
      languages,
      files: [...FILES, ...languages.flatMap((tag) => FILES.map((file) => `${tag}/${file}`))].sort(),
      moved: [{ from: `${basePath}${MOVED.from}`, to: `${basePath}${MOVED.to}` }],
    };
    const files = hostFiles(site);
    const addresses = addressesOf(site.files).filter((address) => !/\/.+\/(admin|assets)\//.test(address));

    test.each(HOSTS)('says the same with every file on $host', ({ open, belowBase }) => {
      const host = open((name) => files.get(name) ?? '');
      const at = (address: string): string => (belowBase ? `${basePath}${address.slice(1)}` : address);
      const answers = addresses.map((address) => [address, host(at(address)).headers]);
      expect(Object.fromEntries(answers)).toEqual(
        Object.fromEntries(addresses.map((address) => [address, expectedHeaders(address, languages)])),
      );
    });

    test.each(HOSTS.filter(({ redirects }) => redirects))('leads on from a moved page on $host', (reader) => {
      const host = reader.open((name) => files.get(name) ?? '');
      const from = `${reader.belowBase ? basePath : '/'}${MOVED.from}`;
      expect(host(from).movedTo).toBe(`${basePath}${MOVED.to}`);
      expect(host(`${from}more/`).movedTo).toBeNull();
    });

    test('has a page of each language for an address that does not exist', () => {
      const page = (tag: string): string => `${basePath}${tag}404.html`;
      expect(files.get('.htaccess')).toContain(`ErrorDocument 404 ${page('')}\n`);
      for (const tag of languages) {
        expect(files.get(`${tag}/.htaccess`)).toBe(`ErrorDocument 404 ${page(`${tag}/`)}\n`);
        expect(files.get('_redirects')).toContain(`\n${basePath}${tag}/* ${page(`${tag}/`)} 404\n`);
        expect(files.get('web.config')).toContain(`path="${tag}\\404.html"`);
      }
      // At its top Netlify finds the page by itself.
      const own = `\n${basePath}* ${page('')} 404\n`;
      expect(files.get('_redirects')?.includes(own)).toBe(basePath !== '/');
      expect(files.get('nginx.conf')).toContain(
        `error_page 404 ${page(languages.length > 0 ? '${language}' : '')};`,
      );
    });

    test('keeps its files for hosts apart from those for readers', () => {
      expect([...files.keys()].filter((name) => !isHostFile(name))).toEqual([]);
      expect(site.files.filter(isHostFile)).toEqual([]);
    });
  },
);

test.each([
  ['own.css', 'text/css'],
  ['player.mjs', 'text/javascript'],
  ['tour.webm', 'video/webm'],
])('a server that has to be told every type knows that of %s', (file, type) => {
  const files = hostFiles({ basePath: '/', languages: [], files: [file], moved: [] });
  const nginx = HOSTS.find(({ types }) => types === 'all');
  expect(nginx?.open((name) => files.get(name) ?? '')(`/${file}`).type).toBe(type);
  expect(contentTypeOf(file.split('.')[1] ?? '')).toBe(type);
});
