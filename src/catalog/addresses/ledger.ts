import { existsSync } from 'node:fs';
import path from 'node:path';
import { decodeByMark } from '../../loaders/decode.ts';
import { readBytes } from '../../loaders/read-bytes.ts';
import { changesUpTo, type FileChange } from '../../site/git-history.ts';
import { rememberedOf } from '../../site/remembered.ts';
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
 * What the main line that leads to a commit has done to files and to those in folders since the ledger last began, oldest first:
 * whoever takes the whole ledger away, in the work tree or in a commit, begins anew with another neighbourhood on the history of
 * this one.
 */
export function changesSinceLedger(siteRoot: string, commit: string, paths: readonly string[]): FileChange[] {
  const all = changesUpTo(siteRoot, commit, [...paths, ledgerFile]);
  const end = all.findLastIndex(({ file, blob }) => file === ledgerFile && blob === null);
  const since = all.slice(end + 1);
  const others = since.filter(({ file }) => file !== ledgerFile);
  const isTakenAway = others.length < since.length && !existsSync(path.join(siteRoot, ledgerFile));
  return isTakenAway ? [] : others;
}

/**
 * The years whose page the ledger remembers and no redirect replaces. They keep their page: most years have one without a
 * file of their own that an editor could lay back.
 */
export const recordedYears = rememberedOf(({ siteRoot, readable }: Recorded): readonly number[] => {
  const moved = new Set((readable.redirects ?? []).map(({ from }) => bareAddress(from)));
  return ledgerLines(siteRoot).flatMap((line) => {
    const [address, year = ''] = /^\/aar\/(\d{4})\/$/.exec(line.trim()) ?? [];
    return address === undefined || moved.has(bareAddress(address)) ? [] : [Number(year)];
  });
});

type Recorded = Readonly<{ siteRoot: string; readable: { redirects?: readonly Redirection[] | undefined } }>;
