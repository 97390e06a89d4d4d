// @ts-nocheck
import type { Site } from '../catalog/load.ts';
import { find } from '../catalog/join.ts';
import { originalTeller } from './data-package.ts';
import { tellerFor } from './told.ts';

/**
 * `/data/katalog.jsonld`: the data as a catalogue for portals, after DCAT-AP-DK 2.0
 * (https://arkitektur.digst.dk/specifikationer/datasaet/dcat-ap-dk): one data set a survey.
 */
export function dataCatalogue(site: Site): object {
  const { settings, surveys } = site.report.catalog;
  const teller = originalTeller(site);
  const home = new URL(teller.language.address('/data/'), site.origin).href;
  return {
    '@context': CONTEXT,
    '@id': `${home}#katalog`,
    '@type': 'dcat:Catalog',
    title: inLanguages(site, (tag) =>
      tellerFor(site, tag).language.word('dataset.title', { name: settings.name }),
    ),
    description: inLanguages(site, (tag) =>
      tellerFor(site, tag).language.word('dataset.description', { plan: settings.plan }),
    ),
    publisher: {
      '@type': 'foaf:Agent',
      foafName: settings.contact.organisation ?? teller.language.word('unknown'),
    },
    homepage: { '@id': home },
    language: site.languages.flatMap(({ tag }) => languageIdentifier(tag)),
    modified: site.report.buildDate,
    dataset: surveys.map((survey) => surveyDataset(site, survey, home)),
  };
}

function surveyDataset(
  site: Site,
  survey: Site['report']['catalog']['surveys'][number],
  home: string,
): object {
  const { catalog, evaluations } = site.report;
  const teller = originalTeller(site);
  const { word } = teller.language;
  const { facts, id } = survey;
  const years = catalog.tables.filter((table) => table.survey === id).map(({ year }) => year);
  const licence = facts.licence
    ? { license: { '@id': facts.licence } }
    : {
        rights: {
          '@type': 'dct:RightsStatement',
          label: `${word('data.licence')}: ${word('data.licenceUnknown')}`,
        },
      };
  const own = evaluations.filter((evaluation) => evaluation.survey.id === id);
  return {
    '@id': `${home}#${id}`,
    '@type': 'dcat:Dataset',
    title: inLanguages(site, (tag) => tellerFor(site, tag).tell(survey).words.title),
    description: inLanguages(site, (tag) => tellerFor(site, tag).tell(survey).words.summary),
    identifier: `${home}#${id}`,
    publisher: {
      '@type': 'foaf:Agent',
      foafName: teller.tell(find(catalog.partners, facts.provider)).words.title,
    },
    landingPage: { '@id': `${home}#${id}` },
    ...(facts.landingPage ? { documentation: { '@id': facts.landingPage } } : {}),
    theme: { '@id': 'http://publications.europa.eu/resource/authority/data-theme/SOCI' },
    ...(years.length > 0
      ? {
          temporal: {
            '@type': 'dct:PeriodOfTime',
            startDate: `${Math.min(...years)}-01-01`,
            endDate: `${Math.max(...years)}-12-31`,
          },
        }
      : {}),
    modified: site.report.buildDate,
    distribution: own.map(({ indicator }) => {
      const file = new URL(teller.language.address(`/indikatorer/${indicator.id}.csv`), site.origin).href;
      return {
        '@id': file,
        '@type': 'dcat:Distribution',
        title: teller.tell(indicator).words.title,
        description: teller.tell(indicator).words.measures,
        accessURL: {
          '@id': new URL(teller.language.address(`/indikatorer/${indicator.id}/`), site.origin).href,
        },
        downloadURL: { '@id': file },
        format: { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' },
        mediaType: { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
        ...licence,
      };
    }),
  };
}

/** A text in every language of the site, as JSON-LD writes it. */
function inLanguages(site: Site, say: (tag: string) => string): object[] {
  return site.languages.map(({ tag }) => ({ '@language': tag, '@value': say(tag) }));
}

/** The identifier of the EU's list of languages, which goes by three letters (ISO 639-3). */
function languageIdentifier(tag: string): object[] {
  const code = LANGUAGE_CODES[tag];
  return code ? [{ '@id': `http://publications.europa.eu/resource/authority/language/${code}` }] : [];
}

const LANGUAGE_CODES: Readonly<Record<string, string>> = {
  da: 'DAN',
  en: 'ENG',
  ar: 'ARA',
  tr: 'TUR',
  ur: 'URD',
  de: 'DEU',
};

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: 'dct:title',
  description: 'dct:description',
  publisher: 'dct:publisher',
  identifier: 'dct:identifier',
  language: 'dct:language',
  license: 'dct:license',
  rights: 'dct:rights',
  temporal: 'dct:temporal',
  format: 'dct:format',
  modified: { '@id': 'dct:modified', '@type': 'xsd:date' },
  startDate: { '@id': 'dcat:startDate', '@type': 'xsd:date' },
  endDate: { '@id': 'dcat:endDate', '@type': 'xsd:date' },
  homepage: 'foaf:homepage',
  documentation: 'foaf:page',
  foafName: 'foaf:name',
  label: 'rdfs:label',
  dataset: 'dcat:dataset',
  distribution: 'dcat:distribution',
  accessURL: 'dcat:accessURL',
  downloadURL: 'dcat:downloadURL',
  mediaType: 'dcat:mediaType',
  landingPage: 'dcat:landingPage',
  theme: 'dcat:theme',
};
