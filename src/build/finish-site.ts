import type { Problem } from '../problems/problem.ts';
import type { Environment } from '../site/environment.ts';
import { otherLanguages, type Settings } from '../site/settings.ts';
import { compareWithLedger, publicAddresses } from './address-ledger.ts';
import { tellLosses } from './tell-losses.ts';
import type { MadeSite } from './make-site.ts';
import { copyMoved } from './moved-files.ts';
import { finishPages } from './finish-pages.ts';
import { readPages, type SiteFacts } from './page-facts.ts';
import { writeSearchIndex } from './search-index.ts';
import { fileOfPage } from '../catalog/addresses/addresses.ts';
import { builtFiles } from './built-files.ts';
import { writeHostFiles } from './write-host-files.ts';

/** What a finished site has to say about its addresses and to its hosts. */
export interface Finish {
  /** Addresses that would be lost: the site must not be published. */
  errors: readonly Problem[];
  /** Every public address, for the ledger once the site stands in its place. */
  addresses: readonly string[];
  /** Those that the ledger does not hold yet. */
  fresh: readonly string[];
  /** How many PDFs were public before and are not made by this build. */
  unprinted: number;
  /** What a host would take no notice of, a line in Danish each. */
  unread: readonly string[];
  /** How many pages the site has. */
  pages: number;
  /** What the next build need not read again of pages it keeps. */
  facts: SiteFacts;
}

/**
 * What is made from the built pages and not from the catalog: the search index, the hashes of the scripts, the sizes of
 * files, the themes of embedded figures, old addresses, the files for the host. Then the addresses are held against the
 * ledger.
 */
export async function finishSite(
  { folder, kept, laidOut, facts: before }: Pick<MadeSite, 'folder' | 'kept' | 'laidOut' | 'facts'>,
  settings: Settings,
  { siteRoot, basePath, pdf }: Pick<Environment, 'siteRoot' | 'basePath' | 'pdf'>,
): Promise<Finish> {
  const pages = builtFiles(folder).filter(fileOfPage);
  const made = pages.filter((page) => !kept.has(page));
  const read = readPages(folder, pages, new Map([...before].filter(([page]) => kept.has(page))));
  const { facts } = read;
  await writeSearchIndex(folder, read);
  finishPages(folder, made, laidOut, basePath, settings.locales);
  copyMoved(folder, settings);
  const files = builtFiles(folder);
  const unread = writeHostFiles(folder, files, facts, settings, basePath);
  // A year that has moved has no report of its own to print.
  const isPrinted = (page: string): boolean => pdf && facts.get(page)?.leadsTo === null;
  const languages = otherLanguages(settings);
  const addresses = publicAddresses(files, languages, isPrinted);
  const { lost, fresh, unprinted } = compareWithLedger(siteRoot, addresses, pdf);
  return {
    errors: tellLosses(lost, languages),
    addresses,
    fresh,
    unprinted,
    unread,
    pages: files.filter(fileOfPage).length,
    facts,
  };
}
