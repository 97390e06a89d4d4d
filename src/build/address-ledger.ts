import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isHostFile } from '../hosting/host-files.ts';

/** The file below the site root that remembers every public address. */
export const ledgerFile = 'data/addresses.txt';

/** What a built site does to the addresses that were public before. */
export interface LedgerAnswer {
  /** Public before, and now leading nowhere. */
  lost: readonly string[];
  /** Not in the ledger yet. */
  fresh: readonly string[];
}

/** Every public address of a built site, below its base path and in order. */
export function publicAddresses(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')}`,
    )
    .filter((address) => !INTERNAL.test(address) && !isHostFile(address.slice(1)))
    .map((address) => address.replace(/(^|\/)index\.html$/, '$1'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Holds a built site against the ledger. A site without a ledger has lost nothing. */
export function compareWithLedger(siteRoot: string, addresses: readonly string[]): LedgerAnswer {
  const known = readLedger(siteRoot);
  const present = new Set(addresses);
  const recorded = new Set(known);
  return {
    lost: known.filter((address) => !present.has(address)),
    fresh: addresses.filter((address) => !recorded.has(address)),
  };
}

/** Adds addresses to the ledger; none is ever taken out, since somebody may have written it down. */
export function recordAddresses(siteRoot: string, addresses: readonly string[]): void {
  const all = [...new Set([...readLedger(siteRoot), ...addresses])].sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(path.join(siteRoot, ledgerFile), [...HEAD, ...all, ''].join('\n'));
}

/** Parts of a site that nobody links to: they may change their names with every build. */
const INTERNAL = /^\/(admin|assets|pagefind)\/|(^|\/)stil\/|(^|\/)deling\/|(^|\/)404\.html$/;

const HEAD = [
  '# Alle adresser, som siden har haft. Andre linker til dem, så de skal blive ved med at virke.',
  '# »npm run build -- --record« skriver nye adresser ind. Slet ingen: omdøber du en side, så skriv',
  '# den gamle og den nye adresse under »redirects« i content/site.yaml.',
];

function readLedger(siteRoot: string): string[] {
  const file = path.join(siteRoot, ledgerFile);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('/'));
}
