import { createHash } from 'node:crypto';
import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import type { Site } from '../../catalog/joined/site.ts';
import { settledLicence } from './dataset.ts';
import { figuresCsv } from './indicator-csv.ts';
import { figuresTableSchema } from './indicators-schema.ts';
import { lastingLink } from '../telling/link.ts';
import { originalTeller } from '../telling/told.ts';

/**
 * `/data/datapackage.json`: a Frictionless Data Package around `/data/indicators.csv`. A licence is named only when
 * every survey has the same settled one; until then each source says that its licence is not settled.
 */
export function dataPackage(site: Site): object {
  const { catalog, buildDate, evaluations } = site.report;
  const teller = originalTeller(site);
  const { word } = teller.language;
  const csv = figuresCsv(evaluations);
  const home = lastingLink(teller, fixedPages.data);
  const licence = settledLicence(catalog.surveys);
  return {
    $schema: 'https://datapackage.org/profiles/1.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'indicators',
    id: home,
    title: word('dataset.title', { name: catalog.settings.name }),
    description: word('dataset.description', { plan: catalog.settings.plan }),
    homepage: home,
    version: buildDate,
    ...(licence ? { licenses: [{ path: licence }] } : {}),
    sources: catalog.surveys.map((survey) => ({
      title: teller.tell(survey).words.title,
      ...(survey.facts.landingPage ? { path: survey.facts.landingPage } : {}),
      licence: survey.facts.licence ?? word('data.licenceUnknown'),
    })),
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'indicators',
        path: 'indicators.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(csv),
        hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
        dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: figuresTableSchema(),
      },
    ],
  };
}
