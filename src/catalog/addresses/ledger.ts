import { existsSync } from 'node:fs';
import path from 'node:path';
import { decodeByMark } from '../../loaders/decode.ts';
import { readBytes } from '../../loaders/read-bytes.ts';
import { bareAddress } from './addresses.ts';
import type { Redirection } from './old-address.ts';

/** The file below the site root that remembers every public address. */
export const ledgerFile = 'data/addresses.txt';

/** The lines of that file. A command that takes some out may leave it in UTF-16, as Windows does: none is forgotten for that. */
export function ledgerLines(siteRoot: string): string[] {
  const file = path.join(siteRoot, ledgerFile);
  return existsSync(file) ? decodeByMark(readBytes(file)).split(/\r?\n/) : [];
}

/**
 * The years whose page the ledger remembers and no redirect replaces. They keep their page: most years have one without a
 * file of their own that an editor could lay back.
 */
export function recordedYears(siteRoot: string, redirects: readonly Redirection[]): readonly number[] {
  const moved = new Set(redirects.map(({ from }) => bareAddress(from)));
  return ledgerLines(siteRoot).flatMap((line) => {
    const [address, year = ''] = /^\/aar\/(\d{4})\/$/.exec(line.trim()) ?? [];
    return address === undefined || moved.has(bareAddress(address)) ? [] : [Number(year)];
  });
}
