import { expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { settingsOf } from '../settings-of.ts';
import { PAGE_TYPES } from './page-types.ts';
import { listPages } from './site-pages.ts';
import { buildHarbour, HARBOUR } from './sites.ts';

/** Files that others link to and read. */
const ONCE = ['data/indicators.json', 'data/datapackage.json', 'sitemap-index.xml', 'admin/index.html'];
const IN_EACH_LANGUAGE = ['nyt/rss.xml', 'nyt/maalinger.ics', 'sitemap.xml'];
const OF_EACH_INDICATOR = ['csv', 'json', 'xlsx', 'svg', 'png'];

// Other tests go through the pages that are there; only this one misses those that are not.
test('every address that is promised is there in each language', async () => {
  const folder = await buildHarbour();
  const pages = listPages(folder);
  const files = builtFiles(folder);
  const { locales, defaultLocale } = settingsOf(HARBOUR.siteRoot);
  const missing = locales.flatMap(({ tag }) => {
    const isDefault = tag === defaultLocale;
    const prefix = isDefault ? '' : `${tag}/`;
    const own = pages.filter((page) => page.tag === (isDefault ? null : tag));
    const there = own.filter(({ page, type }) => type !== 'redirect' || page === '/was/');
    const types = PAGE_TYPES.filter(
      ({ type, address }) => type !== 'editor' && !there.some(({ page }) => address.test(page)),
    );
    const indicators = own.filter(({ type }) => type === 'indicator').map(({ page }) => page.slice(1, -1));
    const promised = [
      ...IN_EACH_LANGUAGE,
      ...indicators.flatMap((address) => OF_EACH_INDICATOR.map((ending) => `${address}.${ending}`)),
    ];
    return [
      ...types.map(({ type }) => `${tag}: ${type}`),
      ...promised.map((file) => `${prefix}${file}`).filter((file) => !files.includes(file)),
    ];
  });
  expect([...missing, ...ONCE.filter((file) => !files.includes(file))]).toEqual([]);
  expect(locales.length).toBeGreaterThan(1);
});
