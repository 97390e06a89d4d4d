import { ledgerFile } from '../catalog/addresses/ledger.ts';
import type { Problem } from '../problems/problem.ts';
import type { Environment } from '../site/environment.ts';
import { otherLanguages, type Settings } from '../site/settings.ts';
import { compareWithLedger, publicAddresses, recordAddresses } from './address-ledger.ts';
import { tellLosses } from './tell-losses.ts';
import type { MadeSite } from './make-site.ts';
import { copyMoved } from './moved-files.ts';
import { finishPages } from './finish-pages.ts';
import { readPages, type SiteFacts } from './page-facts.ts';
import { writeSearchIndex } from './search-index.ts';
import { isPage, builtFiles } from './built-files.ts';
import { writeHostFiles } from './write-host-files.ts';

/** What a finished site has to say about its addresses and to its hosts, in Danish. */
export interface Finish {
  /** Addresses that would be lost: the site must not be published. */
  errors: readonly Problem[];
  /** A line each. */
  notices: readonly string[];
  /** What a host would take no notice of, a line each. */
  unread: readonly string[];
  /** How many pages the site has. */
  pages: number;
  /** What the next build need not read again of pages it keeps. */
  facts: SiteFacts;
  /** To be called once the site stands in its place: writes its addresses into the ledger, where that is asked for. */
  record(): void;
}

/**
 * What is made from the built pages and not from the catalog: the search index, the hashes of the scripts, the sizes of
 * files, the themes of embedded figures, old addresses, the files for the host. Then the addresses are held against the
 * ledger, which `record` says to add them to.
 */
export async function finishSite(
  { folder, kept, laidOut, facts: before }: Pick<MadeSite, 'folder' | 'kept' | 'laidOut' | 'facts'>,
  settings: Settings,
  { siteRoot, basePath, pdf }: Pick<Environment, 'siteRoot' | 'basePath' | 'pdf'>,
  record: boolean,
): Promise<Finish> {
  const pages = builtFiles(folder).filter(isPage);
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
  const finish = {
    errors: tellLosses(lost, languages),
    notices: [],
    unread,
    pages: files.filter(isPage).length,
    facts,
    record: () => (record ? recordAddresses(siteRoot, addresses) : undefined),
  };
  if (lost.length > 0) return finish;
  const pdfs = unprinted === 1 ? '1 PDF' : `${unprinted} PDF'er`;
  const missing = `${pdfs} af årene er ikke med. Byg med PDF=1, og kør »npm run pdf«, før siden udgives`;
  const notices = unprinted > 0 ? [missing] : [];
  const added = fresh.length === 1 ? '1 ny adresse' : `${fresh.length} nye adresser`;
  if (record) return { ...finish, notices: [`${added} er skrevet i ${ledgerFile}`, ...notices] };
  const advice = `${added} står ikke i ${ledgerFile} endnu – kør »npm run build -- --record«`;
  return { ...finish, notices: fresh.length > 0 ? [advice, ...notices] : notices };
}
