import { expect, test } from 'vitest';
import { countRules, headersFile, MOST_RULES } from '../../src/hosting/headers-file.ts';
import type { HostedSite } from '../../src/hosting/hosted-site.ts';
import { readHeadersFile } from './headers-file-reader.ts';
import { addressesOf, expectedHeaders } from './hosts.ts';

const SECTIONS = ['aar', 'aktiviteter', 'indikatorer', 'maal', 'nyt', 'partnere'];
const PAGES = ['data', 'metode', 'om', 'ord', 'soeg', 'stil', 'tilgaengelighed', 'was'];
/** What every language has. */
const EACH = [
  ...[
    '404.html',
    'data/changes.json',
    'embed/a/index.html',
    'index.html',
    'plakat/a/index.html',
    'sitemap.xml',
  ],
  ...SECTIONS.flatMap((folder) => [
    `${folder}/index.html`,
    `${folder}/a/index.html`,
    `deling/${folder}-a.png`,
  ]),
  ...[...SECTIONS, 'forside'].map((page) => `deling/${page}.png`),
  ...PAGES.map((page) => `${page}/index.html`),
];
const TOP = [
  'admin/index.html',
  'assets/a.js',
  'favicon.svg',
  'pagefind/a.pf',
  'robots.txt',
  'sitemap-index.xml',
];

/** A site in so many languages besides its main one. */
function siteIn(count: number): HostedSite {
  const languages = Array.from({ length: count }, (_, at) => `l${String.fromCharCode(97 + at)}`);
  const files = ['', ...languages.map((tag) => `${tag}/`)].flatMap((front) =>
    EACH.map((file) => front + file),
  );
  return { basePath: '/', languages, files: [...files, ...TOP], moved: [] };
}

/** Where a site's headers are others than every host should say, each with the names of those headers. */
function deviations(site: HostedSite): Record<string, string[]> {
  const host = readHeadersFile(headersFile(site), '');
  const found = addressesOf(site.files).map((address): [string, string[]] => {
    const said = host(address).headers;
    const expected = expectedHeaders(address, site.languages);
    const names = [...new Set([...Object.keys(said), ...Object.keys(expected)])];
    return [address, names.filter((name) => String(said[name]) !== String(expected[name])).sort()];
  });
  return Object.fromEntries(found.filter(([, names]) => names.length > 0));
}

test.each([5, 10, 20])(
  '%i languages fit into what hosts read, and every file has the headers of its area',
  (count) => {
    const site = siteIn(count);
    expect(countRules(headersFile(site))).toBeLessThanOrEqual(MOST_RULES);
    expect(deviations(site)).toEqual({});
  },
);
