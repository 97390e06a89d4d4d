import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { createLanguage } from '../../src/i18n/language.ts';
import { schemaOrgDataset, wholeDataset } from '../../src/views/files/dataset.ts';
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
  const languages = [createLanguage(somali, { 'data.licence': 'Shati' }, [], (page) => page, false)];
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
  const { name, description, creator } = record as DatasetRecord;
  const [measured, summary] = description.split(' – ');
  const texts = [name, measured, summary, ...creator.map((maker) => maker.name)];
  expect(texts.map((text) => isArabic(text ?? ''))).toEqual(Array(4).fill(tag === 'ar'));
  expect(/Percentages|answer|letter/.test(description)).toBe(tag === 'en');
});

test.each([
  ['en', 'where one of its figures is not', (kept: Catalog) => kept],
  ['ar', 'where all its figures are translated', withoutUntranslated],
] as const)('the record of all figures on the Arabic page is all in »%s« %s', (tag, _, change) => {
  const record = wholeDataset(harbourTeller({ tag: 'ar', change }));
  expect(record).toMatchObject({ inLanguage: tag, url: expect.stringContaining('/ar/data/') });
  const { description, creator, variableMeasured } = record as DatasetRecord;
  const texts = [description, ...creator.map(({ name }) => name), ...variableMeasured];
  expect(new Set(texts.map(isArabic))).toEqual(new Set([tag === 'ar']));
});

test('a language without the words of a record has it in that of the site, also where all else is translated', () => {
  const teller = harbourTeller({ tag: 'fi', change: inFinnish });
  expect(schemaOrgDataset(teller, evaluationOf(teller, 'belonging'))).toMatchObject({ inLanguage: 'en' });
  expect(wholeDataset(teller)).toMatchObject({ inLanguage: 'en' });
});

/** The harbour with all its figures and surveys in a language that has no interface words. */
function inFinnish(kept: Catalog): Catalog {
  const locales = [...kept.settings.locales, { tag: 'fi', label: 'Suomi', dir: 'ltr' as const }];
  const translated = <Text extends object>({ original, ...item }: { original: Text }) => ({
    ...item,
    original,
    translations: new Map([['fi', { ...original, locale: 'fi', state: 'reviewed' as const }]]),
  });
  return {
    ...kept,
    settings: { ...kept.settings, locales },
    indicators: kept.indicators.map(translated) as unknown as Catalog['indicators'],
    surveys: kept.surveys.map(translated) as unknown as Catalog['surveys'],
  };
}

/** The harbour without the figure that has no Arabic words, and without its survey. */
function withoutUntranslated(kept: Catalog): Catalog {
  const indicators = kept.indicators.filter(({ translations }) => translations.has('ar'));
  const surveys = kept.surveys.filter(({ translations }) => translations.has('ar'));
  const tables = kept.tables.filter(({ survey }) => surveys.some(({ id }) => id === survey));
  return { ...kept, indicators, surveys, tables };
}

function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

interface DatasetRecord {
  name: string;
  description: string;
  creator: { name: string }[];
  variableMeasured: string[];
}

function withoutTranslatedSurveys(kept: Catalog): Catalog {
  const surveys = kept.surveys.map((survey) => ({ ...survey, translations: new Map() }));
  return { ...kept, surveys };
}
