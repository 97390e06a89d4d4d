import { errorIn, fileStart, type Explanation, type Problem } from '../../problems/problem.ts';
import { publishedBase, publishedBranch, readBlobs } from '../../site/git-history.ts';
import { bareAddress, collectionsOfPages, entryAddress } from './addresses.ts';
import { wasSoundEntry } from '../entries/entries.ts';
import { fixedPages } from './fixed-pages.ts';
import { knownAddresses } from './known-addresses.ts';
import { changesSinceLedger } from './ledger.ts';
import type { Reading } from '../entries/reading.ts';

/**
 * What is told of a page's address that was public and is no more. Only activities and partners can say of themselves that they
 * have ended.
 */
export function explainLoss(address: string): Explanation {
  const kept = KEPT.find(([section]) => address.includes(section))?.[1] ?? 'læg siden tilbage';
  return {
    what: `Adressen ${address} har været offentlig og ville forsvinde`,
    advice: `Skriv under »redirects« i content/site.yaml, hvor den fører hen nu, eller ${kept}`,
  };
}

const KEPT = [
  [fixedPages.aktiviteter, 'lad siden stå, og sig, at den er slut (»ended«)'],
  [fixedPages.partnere, 'lad siden stå, og sig, at partneren er gået ud (»ended«)'],
] as const;

/**
 * Pages that the published branch has held by themselves and that lead nowhere now. Nobody has to write their addresses
 * down, as most are made where no command is run. What is only in the work tree, in a commit that is not published, or was
 * never sound, no reader has seen.
 */
export function checkLostAddresses(reading: Reading): Problem[] {
  // Where the redirects cannot be read, what is wrong with them is told, and nothing is known of what they save.
  if (!reading.readable.redirects) return [];
  if (lostUpTo(publishedBranch(reading), reading).length === 0) return [];
  const base = publishedBase(reading);
  return onceSound(base === null ? [] : lostUpTo(base, reading), reading).map(({ file, address }) => {
    const { what, advice } = explainLoss(address);
    return errorIn(file, fileStart, what, advice);
  });
}

/** Entries with a page of their own that stood in a commit or before it, and whose address leads nowhere now. */
function lostUpTo(commit: string, reading: Reading): LostEntry[] {
  const { siteRoot, readable } = reading;
  const folders = collectionsOfPages().map((name) => `content/${name}/${readable.defaultLocale}`);
  const known = knownAddresses(reading);
  const leadsOn = new Set((readable.redirects ?? []).map(({ from }) => bareAddress(from)));
  const lost = new Map<string, LostEntry>();
  for (const { file, blob } of changesSinceLedger(siteRoot, commit, folders)) {
    const [, collection = '', id = ''] = /^content\/([^/]+)\/[^/]+\/([^/]+)\.mdx$/.exec(file) ?? [];
    const address = entryAddress(collection, id);
    if (blob === null || address === null) continue;
    if (known.has(address) || leadsOn.has(bareAddress(address))) continue;
    if (known.isPublicFile(`${address}index.html`)) continue;
    const blobs = [...(lost.get(file)?.blobs ?? []), blob];
    lost.set(file, { file, collection, locale: readable.defaultLocale, id, address, blobs });
  }
  return [...lost.values()];
}

/** Those of which at least one version held: the door refused the others, which were never published. */
function onceSound(entries: readonly LostEntry[], { siteRoot, readable }: Reading): LostEntry[] {
  const names = entries.flatMap(({ blobs }) => blobs);
  const bytesOf = new Map(readBlobs(siteRoot, names).map((bytes, index) => [names[index], bytes]));
  return entries.filter((entry) =>
    entry.blobs.some((blob) => {
      const bytes = bytesOf.get(blob);
      return bytes && wasSoundEntry(bytes, entry, readable);
    }),
  );
}

interface LostEntry {
  file: string;
  collection: string;
  locale: string;
  id: string;
  address: string;
  /** Its versions, oldest first. */
  blobs: readonly string[];
}
