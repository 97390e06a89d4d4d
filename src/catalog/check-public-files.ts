import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { isPublicFile } from '../site/public-file.ts';
import { fileAddresses, fileOfPage, isFile } from './addresses.ts';
import { idsIn, type Reading } from './reading.ts';

/** What an editor would not expect of files in `public/`: some that nobody sees, and some whose corrections nobody sees. */
export function checkPublicFiles(reading: Reading): Problem[] {
  return [...hiddenFiles(reading), ...longKeptFiles(reading)];
}

/** The site writes a file of the same name. Pages come from `public/` first. */
function hiddenFiles(reading: Reading): Problem[] {
  const { siteRoot, readable } = reading;
  const folders = readable.locales.map(({ tag }) => (tag === readable.defaultLocale ? '' : `/${tag}`));
  const written = fileAddresses({ indicators: idsIn(reading, 'indicators') }).filter(
    (address) => isFile(address) && !fileOfPage(address),
  );
  return folders
    .flatMap((folder) => written.map((address) => `${folder}${address}`))
    .filter((address) => isPublicFile(siteRoot, address))
    .map((address) =>
      warning(
        `public${address}`,
        'Siden skriver selv en fil med det navn, så ingen får den her at se',
        'Giv filen et andet navn, eller slet den',
      ),
    );
}

/** Hosts are told that what lies in `assets/` never changes under its name, as is true of what the build writes there. */
function longKeptFiles({ siteRoot }: Reading): Problem[] {
  const folder = path.join(siteRoot, 'public/assets');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(siteRoot, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((file) =>
      warning(
        file,
        'Browsere gemmer filer i assets/ i et år, så læserne ser ikke en ny udgave af filen',
        'Læg filen i en anden mappe i public/, fx public/filer/, og ret de links, der fører til den',
      ),
    );
}

function warning(file: string, what: string, advice: string): Problem {
  return { file, line: 1, column: 1, what, advice, severity: 'warning' };
}
