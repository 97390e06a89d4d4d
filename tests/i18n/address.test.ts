import { expect, test } from 'vitest';
import { addressWriter } from '../../src/i18n/address.ts';

const address = addressWriter({ defaultLocale: 'da' }, '/rapport/');

test.each([
  ['/maal/ro/#x', '/rapport/ar/maal/ro/#x'],
  ['/nyt/rss.xml', '/rapport/ar/nyt/rss.xml'],
  ['/data/indicators.xlsx', '/rapport/ar/data/indicators.xlsx'],
  ['/data/indicators.json', '/rapport/data/indicators.json'],
  ['/sitemap-index.xml', '/rapport/sitemap-index.xml'],
  ['/robots.txt', '/rapport/robots.txt'],
  ['/data/skema/panel.xlsx', '/rapport/data/skema/panel.xlsx'],
])('%s lies at %s for readers of another language', (written, lies) => {
  expect(address(written, 'ar')).toBe(lies);
});
