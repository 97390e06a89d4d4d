import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { createLanguage } from '../../src/i18n/language.ts';
import { schemaOrgDataset } from '../../src/views/files/dataset.ts';
import { dataCatalogue } from '../../src/views/files/data-catalogue.ts';
import { wordsInLanguages } from '../../src/views/telling/language-texts.ts';
import { evaluationOf, harbourTeller } from './harbour-teller.ts';

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

test('what no language of a site has the words for is Danish throughout, with none of them in between', () => {
  const { site } = harbourTeller({});
  const somali = { tag: 'so', label: 'Soomaali', dir: 'ltr' } as const;
  const languages = [createLanguage(somali, { 'data.licence': 'Shati' }, [], (page) => page)];
  const settings = { ...site.report.catalog.settings, defaultLocale: 'so' };
  const report = { ...site.report, catalog: { ...site.report.catalog, settings } };
  const licence = wordsInLanguages(
    { ...site, report, languages },
    ['data.licence', 'data.licenceUnknown'],
    ({ word }) => `${word('data.licence')}: ${word('data.licenceUnknown')}`,
  );
  expect(licence).toEqual([{ '@language': 'da', '@value': 'Licens: Ikke afklaret' }]);
});

test.each([
  ['ar', 'where both are translated', 'belonging', (kept: Catalog) => kept],
  ['en', 'where the survey is not', 'belonging', withoutTranslatedSurveys],
  ['en', 'where neither is', 'play-street', (kept: Catalog) => kept],
] as const)('the record of a figure on its Arabic page is all in »%s« %s', (tag, _, id, change) => {
  const teller = harbourTeller({ tag: 'ar', change });
  const record = schemaOrgDataset(teller, evaluationOf(teller, id));
  expect(record).toMatchObject({ inLanguage: tag, url: expect.stringContaining(`/ar/indikatorer/${id}/`) });
  const { name, description } = record as { name: string; description: string };
  const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
  const [measured, summary] = description.split(' – ');
  expect([name, measured, summary].map((text) => isArabic(text ?? ''))).toEqual(Array(3).fill(tag === 'ar'));
  expect(/Percentages|answer|letter/.test(description)).toBe(tag === 'en');
});

function withoutTranslatedSurveys(kept: Catalog): Catalog {
  const surveys = kept.surveys.map((survey) => ({ ...survey, translations: new Map() }));
  return { ...kept, surveys };
}
