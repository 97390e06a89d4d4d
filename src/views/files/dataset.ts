import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { allFiguresFile, figureFile } from '../../catalog/addresses/beside-pages.ts';
import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Observation } from '../../statistics/observation.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { find } from '../../catalog/entries/join.ts';
import type { WordKey } from '../../i18n/words/da.ts';
import { figureDates, figureFiles, measuredSpan } from './dataset-facts.ts';
import { ownWords } from '../telling/language-texts.ts';
import { lastingLink } from '../telling/link.ts';
import { originalTeller, type Teller } from '../telling/told.ts';

/**
 * One indicator as a schema.org `Dataset`, for the head of its page: in the page's language or, where indicator or survey has
 * no text in it or the record no words, in the site's own, since a record names one language. A licence is named only when it is
 * settled.
 */
export function schemaOrgDataset(reader: Teller, { indicator, survey, series }: Evaluation): object {
  const isTranslated = ownWords(reader, indicator) !== undefined && ownWords(reader, survey) !== undefined;
  const teller = recordTeller(reader, ['dataset.description'], isTranslated);
  const { words } = teller.tell(indicator);
  const whole = teller.language.word('dataset.description', {
    plan: teller.site.report.catalog.settings.plan,
  });
  const description = `${words.measures} – ${teller.tell(survey).words.summary} ${whole}`;
  const page = lastingLink(reader, entryAddress('indicators', indicator.id));
  return {
    ...dataset(teller, { page, name: words.title, description }, [survey]),
    ...coverage(series),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: words.measures,
      unitText: '%',
      minValue: 0,
      maxValue: 100,
    },
    distribution: downloads(reader, (ending) => figureFile(indicator.id, ending)),
    includedInDataCatalog: { '@type': 'DataCatalog', url: lastingLink(reader, fixedPages.data) },
  };
}

/**
 * The whole data set as a schema.org `Dataset`, for the head of the data page: in the page's language or, where any of the
 * indicators has no text in it or the record no words, in the site's own.
 */
export function wholeDataset(reader: Teller): object {
  const { catalog, evaluations } = reader.site.report;
  const isTranslated = catalog.indicators.every((indicator) => ownWords(reader, indicator) !== undefined);
  const teller = recordTeller(reader, ['dataset.title', 'dataset.description'], isTranslated);
  const { word } = teller.language;
  const name = word('dataset.title', { name: catalog.settings.name });
  const description = word('dataset.description', { plan: catalog.settings.plan });
  return {
    ...dataset(teller, { page: lastingLink(reader, fixedPages.data), name, description }, catalog.surveys),
    ...coverage(evaluations.flatMap(({ series }) => series)),
    variableMeasured: evaluations.map(({ indicator }) => teller.tell(indicator).words.measures),
    distribution: downloads(reader, allFiguresFile),
  };
}

/**
 * Who tells a record, all but its addresses: the reader's own language, where the texts are translated into it and it has these
 * words.
 */
function recordTeller(reader: Teller, words: readonly WordKey[], isTranslated: boolean): Teller {
  const isOwn = isTranslated && words.every((key) => reader.language.hasWord(key));
  return isOwn ? reader : originalTeller(reader.site);
}

/** The address of the one licence that all these surveys have; null when they have several or it is not settled. */
export function settledLicence(surveys: readonly Item<'surveys'>[]): string | null {
  const licences = new Set(surveys.map(({ facts }) => facts.licence));
  const [licence = null] = licences.size === 1 ? licences : [];
  return licence;
}

/** What every record says; `page` is the whole address of the record's page. */
function dataset(
  teller: Teller,
  { page, name, description }: Readonly<Record<'page' | 'name' | 'description', string>>,
  surveys: readonly Item<'surveys'>[],
): object {
  const { settings, partners } = teller.site.report.catalog;
  const licence = settledLicence(surveys);
  const dates = figureDates(teller.site, surveys);
  const providers = [...new Set(surveys.map(({ facts }) => facts.provider))].map((id) => find(partners, id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: page,
    identifier: page,
    inLanguage: teller.language.tag,
    creator: providers.map((provider) => ({
      '@type': 'Organization',
      name: teller.tell(provider).words.title,
    })),
    spatialCoverage: { '@type': 'Place', name: settings.name },
    isAccessibleForFree: true,
    ...(dates ? { datePublished: dates.created, dateModified: dates.changed } : {}),
    ...(licence ? { license: licence } : {}),
  };
}

/** @param fileOf the address of a format by its ending */
function downloads(teller: Teller, fileOf: typeof allFiguresFile): object[] {
  return figureFiles.map(({ ending, mediaType }) => ({
    '@type': 'DataDownload',
    encodingFormat: mediaType,
    contentUrl: lastingLink(teller, fileOf(ending)),
  }));
}

/**
 * `2021/2024`, as ISO 8601 writes a span; a single year stands alone. Nothing before there is a figure, nor of a wave
 * without one.
 */
function coverage(series: readonly Observation[]): object {
  const span = measuredSpan(series);
  if (!span) return {};
  const [first, last] = span;
  return { temporalCoverage: first === last ? String(first) : `${first}/${last}` };
}
