import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { figureFile } from '../../catalog/addresses/beside-pages.ts';
import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { find } from '../../catalog/entries/join.ts';
import type { Site } from '../../catalog/joined/site.ts';
import { CONTEXT, fileTerms, languageTerm, pageTerm, PUBLIC, SOCIETY, THEMES } from './catalogue-terms.ts';
import { mailAddress, telephoneAddress } from '../telling/contact-addresses.ts';
import { figureDates, figureFiles, measuredSpan } from './dataset-facts.ts';
import { inLanguages, ownWords, wordsInLanguages } from '../telling/language-texts.ts';
import { lastingLink } from '../telling/link.ts';
import { originalTeller } from '../telling/told.ts';

/**
 * `/data/katalog.jsonld`: the data as a catalogue for portals, after DCAT-AP-DK 2
 * (https://arkitektur.digst.dk/specifikationer/datasaet/dcat-ap-dk). One data set an indicator, since the profile
 * wants all files of a data set to hold the same data.
 */
export function dataCatalogue(site: Site): object {
  const { settings, surveys } = site.report.catalog;
  const home = originalLink(site, fixedPages.data);
  return {
    '@context': CONTEXT,
    '@id': `${home}#katalog`,
    '@type': 'dcat:Catalog',
    title: wordsInLanguages(site, ['dataset.title'], ({ word }) =>
      word('dataset.title', { name: settings.name }),
    ),
    description: wordsInLanguages(site, ['dataset.description'], ({ word }) =>
      word('dataset.description', { plan: settings.plan }),
    ),
    publisher: {
      '@type': 'foaf:Agent',
      agentName:
        settings.contact.organisation ?? wordsInLanguages(site, ['unknown'], ({ word }) => word('unknown')),
    },
    homepage: pageTerm(home),
    language: site.languages.flatMap(({ tag }) => languageTerm(tag)),
    themeTaxonomy: THEMES,
    ...place(site),
    ...dates(site, surveys),
    dataset: site.report.evaluations.map((evaluation) => dcatDataset(site, evaluation)),
  };
}

function dcatDataset(site: Site, evaluation: Evaluation): object {
  const { indicator, survey } = evaluation;
  const provider = find(site.report.catalog.partners, survey.facts.provider);
  const page = originalLink(site, entryAddress('indicators', indicator.id));
  return {
    '@id': `${page}#data`,
    '@type': 'dcat:Dataset',
    title: inLanguages(site, (teller) => ownWords(teller, indicator)?.title),
    description: inLanguages(site, (teller) => {
      const [own, whole] = [ownWords(teller, indicator), ownWords(teller, survey)];
      return own && whole && `${own.measures} – ${whole.summary}`;
    }),
    identifier: `${page}#data`,
    publisher: {
      '@id': `${originalLink(site, entryAddress('partners', provider.id))}#partner`,
      '@type': 'foaf:Agent',
      agentName: inLanguages(site, (teller) => ownWords(teller, provider)?.title),
    },
    ...contact(site),
    landingPage: pageTerm(page),
    ...(survey.facts.landingPage ? { documentation: pageTerm(survey.facts.landingPage) } : {}),
    theme: SOCIETY,
    accessRights: PUBLIC,
    language: languageTerm(site.report.catalog.settings.defaultLocale),
    ...place(site),
    ...period(evaluation),
    ...dates(site, [survey]),
    distribution: figureFiles.map((file) => distribution(site, evaluation, file)),
  };
}

function distribution(
  site: Site,
  { indicator, survey }: Evaluation,
  { ending, name, mediaType }: (typeof figureFiles)[number],
): object {
  const { licence } = survey.facts;
  const file = originalLink(site, figureFile(indicator.id, ending));
  const unsettled = wordsInLanguages(
    site,
    ['data.licence', 'data.licenceUnknown'],
    ({ word }) => `${word('data.licence')}: ${word('data.licenceUnknown')}`,
  );
  return {
    '@id': file,
    '@type': 'dcat:Distribution',
    title: inLanguages(site, (teller) => {
      const own = ownWords(teller, indicator);
      return own && `${own.title} (${name})`;
    }),
    description: inLanguages(site, (teller) => ownWords(teller, indicator)?.measures),
    accessURL: originalLink(site, entryAddress('indicators', indicator.id)),
    downloadURL: file,
    ...fileTerms(ending.toUpperCase(), mediaType),
    ...(licence
      ? { license: { '@id': licence, '@type': 'dct:LicenseDocument' } }
      : { rights: { '@type': 'dct:RightsStatement', label: unsettled } }),
  };
}

function period({ series }: Evaluation): object {
  const span = measuredSpan(series);
  if (!span) return {};
  const [first, last] = span;
  return {
    temporal: { '@type': 'dct:PeriodOfTime', startDate: `${first}-01-01`, endDate: `${last}-12-31` },
  };
}

function dates(site: Site, surveys: readonly Item<'surveys'>[]): object {
  const known = figureDates(site, surveys);
  return known ? { issued: known.created, modified: known.changed } : {};
}

function place(site: Site): object {
  return { spatial: { '@type': 'dct:Location', label: site.report.catalog.settings.name } };
}

function contact(site: Site): object {
  const { organisation, email, phone } = site.report.catalog.settings.contact;
  if (!email && !phone) return {};
  return {
    contactPoint: {
      '@type': 'vcard:Kind',
      ...(organisation ? { contactName: organisation } : {}),
      ...(email ? { email: mailAddress(email) } : {}),
      ...(phone ? { telephone: telephoneAddress(phone) } : {}),
    },
  };
}

function originalLink(site: Site, page: string): string {
  return lastingLink(originalTeller(site), page);
}
