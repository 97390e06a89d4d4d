import { existsSync } from 'node:fs';
import path from 'node:path';
import { surveyPath } from '../entries/document.ts';
import { remembered } from '../../site/remembered.ts';
import { exampleSite } from '../../site/settings.ts';
import { joinCatalog, type Catalog } from '../entries/join.ts';
import { readSite } from '../entries/reading.ts';
import { assembleSite, type Site } from './site.ts';

/** The day that makes its last wave planned and another overdue. */
const SPECIMEN_DAY = '2026-06-01';

/**
 * The invented neighbourhood of the tests, to show components with figures that our site does not have yet; null where the tests
 * are not there. They hold it against the checks of the door, which are left out here. Read once.
 */
export function loadSpecimens(): Site | null {
  return specimensIn(path.resolve(exampleSite));
}

const specimensIn = remembered((siteRoot): Site | null => {
  if (!existsSync(siteRoot)) return null;
  const { reading } = readSite(siteRoot);
  if (!reading?.settings) return null;
  const catalog = joinCatalog(reading.settings, reading.documents, reading.tables, reading.published);
  const environment = {
    siteRoot,
    siteUrl: null,
    basePath: '/',
    buildDate: SPECIMEN_DAY,
    pdf: false,
  };
  const site = assembleSite(catalog, environment, datesOf(catalog.tables));
  // Its pages do not exist here: every link of a specimen stays on the page that shows it.
  const languages = site.languages.map((language) => ({ ...language, address: () => '#content' }));
  return { ...site, languages };
});

/**
 * Its figures came the winter after each survey, whenever the tests were committed; of the newest nobody knows the day, so
 * that both can be seen.
 */
function datesOf(tables: Catalog['tables']): Site['dataDates'] {
  const newest = Math.max(...tables.map(({ year }) => year));
  const known = tables.filter(({ year }) => year < newest);
  return new Map(
    known.map((table) => {
      const created = `${table.year + 1}-02-01`;
      return [surveyPath(table), { created, changed: created }];
    }),
  );
}
