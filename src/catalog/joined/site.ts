import { createLanguages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/language.ts';
import type { Environment } from '../../site/environment.ts';
import { fileDates, type FileDates } from '../../site/file-dates.ts';
import { publicOrigin } from '../../site/origin.ts';
import { evaluate, type Report } from '../figures/evaluate.ts';
import type { Catalog } from '../entries/join.ts';

/** The site as pages see it: the evaluated report, the texts, and the languages it is told in. */
export interface Site {
  report: Report;
  /** Every language of the site, the default first. */
  languages: readonly Language[];
  /** Origin of the lasting links, without a trailing slash. */
  origin: string;
  /** When the survey files came to be and were changed last, by path below the site root. */
  dataDates: ReadonlyMap<string, FileDates>;
  /** Whether the years' pages are made as PDF after the build, so that they can be linked to. */
  yearsAsPdf: boolean;
}

/**
 * The site that a catalog makes in an environment.
 *
 * @param dataDates those that git knows, unless others are given
 */
export function assembleSite(
  catalog: Catalog,
  { siteRoot, siteUrl, basePath, buildDate, pdf }: Omit<Environment, 'outDir'>,
  dataDates: Site['dataDates'] = fileDates(siteRoot, 'data/surveys'),
): Site {
  return {
    report: evaluate(catalog, buildDate),
    languages: createLanguages(catalog.settings, siteRoot, basePath),
    origin: publicOrigin({ siteUrl }, catalog.settings),
    dataDates,
    yearsAsPdf: pdf,
  };
}
