import type { Problem } from '../problems/problem.ts';
import { isPublicFile } from '../site/public-file.ts';
import { fileAddresses, fileOfPage, isFile } from './addresses.ts';
import { idsIn, type Reading } from './reading.ts';

/** Files in `public/` that nobody gets to see, since the site writes one of the same name. Pages come from `public/` first. */
export function checkPublicFiles(reading: Reading): Problem[] {
  const { siteRoot, readable } = reading;
  const folders = readable.locales.map(({ tag }) => (tag === readable.defaultLocale ? '' : `/${tag}`));
  const written = fileAddresses({ indicators: idsIn(reading, 'indicators') }).filter(
    (address) => isFile(address) && !fileOfPage(address),
  );
  const hidden = folders.flatMap((folder) => written.map((address) => `${folder}${address}`));
  return hidden
    .filter((address) => isPublicFile(siteRoot, address))
    .map((address) => ({
      file: `public${address}`,
      line: 1,
      column: 1,
      what: 'Siden skriver selv en fil med det navn, så ingen får den her at se',
      advice: 'Giv filen et andet navn, eller slet den',
      severity: 'warning',
    }));
}
