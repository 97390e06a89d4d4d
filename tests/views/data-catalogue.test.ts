import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { dataCatalogue } from '../../src/views/files/data-catalogue.ts';
import { harbourTeller } from './harbour-teller.ts';

/** The languages in which the catalogue of the harbour is titled when the site has these. */
function titledIn(tags: readonly string[]): string[] {
  const change = (catalog: Catalog): Catalog => {
    const locales = tags.map((tag) => ({ tag, label: tag, dir: 'ltr' as const }));
    return { ...catalog, settings: { ...catalog.settings, locales, defaultLocale: tags[0] ?? '' } };
  };
  const { site } = harbourTeller({ tag: tags[0] ?? '', change });
  const { title } = dataCatalogue(site) as { title: { '@language': string }[] };
  return title.map((text) => text['@language']);
}

test('the catalogue passes no Danish words for those of a language that has none of its own', () => {
  expect(titledIn(['en', 'fi', 'tr'])).toEqual(['en', 'tr']);
});
