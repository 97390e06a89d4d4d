import path from 'node:path';
import { isYearPdf, yearOfPage, yearPdf } from '../catalog/addresses/addresses.ts';
import { ledgerFile, ledgerLines } from '../catalog/addresses/ledger.ts';
import { writeWhole } from '../site/write-whole.ts';
import { isHostFile } from '../hosting/host-files.ts';

/** What a built site does to the addresses that were public before. */
export interface LedgerAnswer {
  /** Public before, and now leading nowhere. */
  lost: readonly LedgerLine[];
  /** Not in the ledger yet. */
  fresh: readonly string[];
  /** How many PDFs were public before and are not made by this build. */
  unprinted: number;
}

/** An address that the ledger remembers. */
export interface LedgerLine {
  address: string;
  /** Where it stands in the file, counted from 1. */
  line: number;
}

/**
 * Every public address of a built site, below its base path and in order.
 *
 * @param files every file of the site by its path
 * @param languages tags of the languages whose pages lie in a folder of their own
 * @param isPrinted whether a year's page, by the path of its file, gets a PDF: it is printed only when the site stands in its
 *   place
 */
export function publicAddresses(
  files: readonly string[],
  languages: readonly string[],
  isPrinted: (page: string) => boolean,
): string[] {
  const pages = builtAddresses(files, languages);
  const printed = pages.flatMap((address) => {
    const year = yearOfPage(address);
    return year !== null && isPrinted(`${address.slice(1)}index.html`) ? [`${address}${yearPdf(year)}`] : [];
  });
  return [...new Set([...pages, ...printed])].sort(inOrder);
}

function builtAddresses(files: readonly string[], languages: readonly string[]): string[] {
  // Parts of a site that nobody links to: they may change their names with every build.
  const internal = new RegExp(
    `^(admin|assets|pagefind)/|^((${languages.join('|')})/)?(stil|deling)/|(^|/)404\\.html$`,
  );
  return files
    .filter((file) => !internal.test(file) && !isHostFile(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/**
 * Holds a built site against the ledger. A site without a ledger has lost nothing; and of the years' PDFs a build that
 * makes none can say nothing.
 */
export function compareWithLedger(
  siteRoot: string,
  addresses: readonly string[],
  pdf: boolean,
): LedgerAnswer {
  const all = readLedger(siteRoot);
  const known = pdf ? all : all.filter(({ address }) => !isYearPdf(address));
  const present = new Set(addresses);
  const recorded = new Set(known.map(({ address }) => address));
  return {
    lost: known.filter(({ address }) => !present.has(address)),
    fresh: addresses.filter((address) => !recorded.has(address)),
    unprinted: all.length - known.length,
  };
}

/** Adds addresses to the ledger; none is taken out, since somebody may have written it down. That is for people to decide. */
export function recordAddresses(siteRoot: string, addresses: readonly string[]): void {
  const all = [...new Set([...readLedger(siteRoot).map(({ address }) => address), ...addresses])].sort(
    inOrder,
  );
  writeWhole(path.join(siteRoot, ledgerFile), [...HEAD, ...all, ''].join('\n'));
}

const HEAD = [
  '# Alle adresser, som siden har haft. Andre linker til dem, så de skal blive ved med at virke.',
  '# »npm run build -- --record« skriver nye adresser ind. Omdøber du en side, så skriv den gamle og den',
  '# nye adresse under »redirects« i content/site.yaml. Slet kun linjen for en fil, der ikke må vises mere,',
  '# fx fordi et samtykke er trukket tilbage, linjerne for et sprog, siden ikke har mere, og linjerne for et år,',
  '# som kun en skrivefejl har givet en side, fx »/aar/2062/«, på alle sprog.',
];

function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function readLedger(siteRoot: string): LedgerLine[] {
  return ledgerLines(siteRoot)
    .map((text, index) => ({ address: text.trim(), line: index + 1 }))
    .filter(({ address }) => address.startsWith('/'));
}
