import { createLanguages } from '../i18n/languages.ts';
import type { Language } from '../i18n/language.ts';
import { readEnvironment } from '../site/environment.ts';
import { fileDates, type FileDates } from '../site/file-dates.ts';
import { publicOrigin } from '../site/origin.ts';
import { settingsBehindTheDoor } from '../site/settings.ts';
import { readEntries } from './entries.ts';
import { evaluate, type Report } from './evaluate.ts';
import { joinCatalog } from './join.ts';
import { gatherPublished, publishedLog } from './published.ts';
import { readSurveys } from './surveys.ts';

/** The site as pages see it: the evaluated report, the texts, and the languages it is told in. */
export interface Site {
  report: Report;
  /** Every language of the site, the default first. */
  languages: readonly Language[];
  /** The MDX body of each document, by name: `goals/da/<id>`. */
  bodies: ReadonlyMap<string, string>;
  /** Origin of the lasting links, without a trailing slash. */
  origin: string;
  /** Whether the years' pages are made as PDF after the build, so that they can be linked to. */
  yearsAsPdf: boolean;
}

let loaded: Promise<Site> | null = null;
let dataDates: ReadonlyMap<string, FileDates> | null = null;

/** The whole site, read once a build; the dev server reads it anew when content or data change. */
export function loadSite(): Promise<Site> {
  loaded ??= load();
  return loaded;
}

/** When the survey files came to be and were changed last, by path below the site root. */
export function loadDataDates(): ReadonlyMap<string, FileDates> {
  dataDates ??= fileDates(readEnvironment().siteRoot, 'data/surveys');
  return dataDates;
}

async function load(): Promise<Site> {
  const environment = readEnvironment();
  const { siteRoot, basePath, buildDate } = environment;
  const settings = settingsBehindTheDoor(siteRoot);
  const { documents } = readEntries(siteRoot, settings);
  const { tables } = readSurveys(siteRoot, documents);
  const { material } = gatherPublished({ siteRoot, settings, documents, tables });
  const catalog = joinCatalog(settings, documents, tables, publishedLog(material));
  return {
    report: evaluate(catalog, buildDate),
    languages: createLanguages(settings, siteRoot, basePath),
    bodies: new Map(documents.map(({ collection, locale, id, body }) => [`${collection}/${locale}/${id}`, body])),
    origin: publicOrigin(environment, settings),
    yearsAsPdf: environment.pdf,
  };
}
