import { languageOf } from '../../site/language-tag.ts';

// The terms of the catalogue: the vocabularies that DCAT-AP names, and the short names that our document uses.

/** The EU's identifier of a language, which goes by three letters (ISO 639-3); none for a language not listed here. */
export function languageTerm(tag: string): Term[] {
  const code = LANGUAGES[languageOf(tag)];
  return code ? [{ '@id': `${AUTHORITY}language/${code}`, '@type': 'dct:LinguisticSystem' }] : [];
}

/** The kind of a file: the EU's file type and the media type that IANA has registered. */
export function fileTerms(type: string, mediaType: string): { format: Term; mediaType: Term } {
  return {
    format: { '@id': `${AUTHORITY}file-type/${type}`, '@type': 'dct:MediaTypeOrExtent' },
    mediaType: {
      '@id': `https://www.iana.org/assignments/media-types/${mediaType}`,
      '@type': 'dct:MediaType',
    },
  };
}

/** A page as the catalogue points to it. */
export function pageTerm(address: string): Term {
  return { '@id': address, '@type': 'foaf:Document' };
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ da: 'DAN', en: 'ENG', de: 'DEU', sv: 'SWE', nb: 'NOB', nn: 'NNO', fi: 'FIN', is: 'ISL', fo: 'FAO' },
  ...{ kl: 'KAL', ar: 'ARA', tr: 'TUR', ur: 'URD', so: 'SOM', fa: 'FAS', ps: 'PUS', ku: 'KUR', ti: 'TIR' },
  ...{ pl: 'POL', ro: 'RON', uk: 'UKR', ru: 'RUS', lt: 'LIT', bs: 'BOS', sr: 'SRP', hr: 'HRV', sq: 'SQI' },
  ...{ fr: 'FRA', es: 'SPA', pt: 'POR', it: 'ITA', nl: 'NLD', vi: 'VIE', th: 'THA', zh: 'ZHO', ta: 'TAM' },
};

/** The list of subjects that data sets are sorted by. */
export const THEMES: Term = {
  '@id': `${AUTHORITY}data-theme`,
  '@type': 'skos:ConceptScheme',
  title: [{ '@language': 'en', '@value': 'Data theme' }],
};

/** The subject »population and society«. */
export const SOCIETY: Term = {
  '@id': `${AUTHORITY}data-theme/SOCI`,
  '@type': 'skos:Concept',
  prefLabel: [{ '@language': 'en', '@value': 'Population and society' }],
};

/** Whoever comes may read it. */
export const PUBLIC: Term = {
  '@id': `${AUTHORITY}access-right/PUBLIC`,
  '@type': 'dct:RightsStatement',
};

/** What each short name of the document means. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: 'dct:title',
  description: 'dct:description',
  publisher: 'dct:publisher',
  identifier: 'dct:identifier',
  language: 'dct:language',
  license: 'dct:license',
  rights: 'dct:rights',
  accessRights: 'dct:accessRights',
  spatial: 'dct:spatial',
  temporal: 'dct:temporal',
  format: 'dct:format',
  issued: { '@id': 'dct:issued', '@type': 'xsd:date' },
  modified: { '@id': 'dct:modified', '@type': 'xsd:date' },
  startDate: { '@id': 'dcat:startDate', '@type': 'xsd:date' },
  endDate: { '@id': 'dcat:endDate', '@type': 'xsd:date' },
  homepage: 'foaf:homepage',
  documentation: 'foaf:page',
  agentName: 'foaf:name',
  label: 'rdfs:label',
  prefLabel: 'skos:prefLabel',
  contactPoint: 'dcat:contactPoint',
  contactName: 'vcard:fn',
  email: { '@id': 'vcard:hasEmail', '@type': '@id' },
  telephone: { '@id': 'vcard:hasTelephone', '@type': '@id' },
  dataset: 'dcat:dataset',
  distribution: 'dcat:distribution',
  accessURL: { '@id': 'dcat:accessURL', '@type': '@id' },
  downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
  mediaType: 'dcat:mediaType',
  landingPage: 'dcat:landingPage',
  theme: 'dcat:theme',
  themeTaxonomy: 'dcat:themeTaxonomy',
};

/** Something outside the catalogue, with what must be known of it here. */
export interface Term {
  '@id': string;
  '@type': string;
  [property: string]: unknown;
}
