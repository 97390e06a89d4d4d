import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isRegularFile } from '../loaders/site-files.ts';
import { percentDecoded } from './percent-decoded.ts';

/**
 * Whether an address of a text is a file in the site's own `public/`, which lies in one place for all languages.
 *
 * @param url from `/`, also with a query or a fragment; a page's, which ends with a slash, is none
 */
export function isPublicFile(siteRoot: string, url: string): boolean {
  return publicFile(siteRoot, url) !== null;
}

/** Where the file of such an address lies, or null when there is none. */
export function publicFile(siteRoot: string, url: string): string | null {
  const [address = ''] = url.split(/[?#]/);
  if (!address.startsWith('/') || address.endsWith('/')) return null;
  const folder = path.resolve(siteRoot, 'public');
  const location = path.join(folder, percentDecoded(address));
  if (!location.startsWith(folder + path.sep)) return null;
  return isRegularFile(location) ? location : null;
}

/**
 * Whether a file that is not there lies there by the same letters taken apart, å as a and a ring, as a Mac may save its name:
 * the two look the same, but no host takes one for the other.
 */
export function liesTakenApart(siteRoot: string, url: string): boolean {
  const [address = ''] = url.split(/[?#]/);
  const location = path.join(siteRoot, 'public', percentDecoded(address));
  const folder = path.dirname(location);
  const name = path.basename(location);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return false;
  return readdirSync(folder).some(
    (other) => other !== name && other.normalize('NFC') === name.normalize('NFC'),
  );
}
