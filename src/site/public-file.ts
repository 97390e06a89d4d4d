import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
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
  return existsSync(location) && statSync(location).isFile() ? location : null;
}
