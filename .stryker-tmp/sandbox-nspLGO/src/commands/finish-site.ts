// @ts-nocheck
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../site/settings.ts';
import { headersFile } from '../site/security-policy.ts';
import { compareWithLedger, ledgerFile, publicAddresses, recordAddresses } from './address-ledger.ts';
import { copyMoved } from './moved-files.ts';
import { writeSearchIndex } from './search-index.ts';

/** What a finished site has to say about its addresses, a line each, in Danish. */
export interface Finish {
  /** Addresses that would be lost: the site must not be published. */
  errors: readonly string[];
  notices: readonly string[];
}

/**
 * What is made from the built pages and not from the catalog: old addresses, the search index, the host's
 * headers. Then the addresses are held against the ledger, or written into it when `record` is set.
 */
export async function finishSite(
  folder: string,
  siteRoot: string,
  settings: Settings,
  record: boolean,
): Promise<Finish> {
  copyMoved(folder, settings);
  await writeSearchIndex(folder);
  writeHeaders(folder, settings);
  const addresses = publicAddresses(folder);
  const { lost, fresh } = compareWithLedger(siteRoot, addresses);
  if (lost.length > 0) return { errors: lost.map(lossOf), notices: [] };
  if (record) {
    recordAddresses(siteRoot, addresses);
    return { errors: [], notices: [`${fresh.length} nye adresser er skrevet i ${ledgerFile}`] };
  }
  const advice = `${fresh.length} nye adresser står ikke i ${ledgerFile} endnu – kør »npm run build -- --record«`;
  return { errors: [], notices: fresh.length > 0 ? [advice] : [] };
}

function lossOf(address: string): string {
  return (
    `${ledgerFile}  Adressen ${address} har været offentlig og ville forsvinde – skriv under »redirects« i ` +
    'content/site.yaml, hvor den fører hen nu, eller lad siden stå og sig, at den er slut (»ended«)'
  );
}

function writeHeaders(folder: string, { locales, defaultLocale }: Settings): void {
  const others = locales.filter(({ tag }) => tag !== defaultLocale);
  const languageFolders = others.map(({ tag }): [string, string[]] => [
    `${tag}/`,
    entries(path.join(folder, tag)),
  ]);
  writeFileSync(path.join(folder, '_headers'), headersFile(entries(folder), new Map(languageFolders)));
}

/** Names of files and folders in order; folders end with a slash. */
function entries(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}
