import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Locale } from '../site/settings.ts';
import { fileSizer } from './file-sizes.ts';
import { pageSealer } from './seal-pages.ts';
import { inTheme, themedCopies } from './themed-embeds.ts';

/**
 * Gives pages what only a whole site can tell: the hashes of their scripts and the sizes of the files they offer. Then an
 * embedded figure is written in each theme. A page from the site's own `public/` stays as its editor wrote it: its scripts
 * and its links are none of ours, and our themes mean nothing to it.
 *
 * @param pages paths below the folder of all pages but those that are kept
 * @param laidOut those of them that the build has laid out
 * @param basePath path below which the site lives, with slashes at both ends
 * @param locales the languages of the site
 */
export function finishPages(
  folder: string,
  pages: readonly string[],
  laidOut: ReadonlySet<string>,
  basePath: string,
  locales: readonly Locale[],
): void {
  const seal = pageSealer(folder, basePath);
  const withSizes = fileSizer(folder, basePath, locales);
  for (const page of pages) {
    const file = path.join(folder, page);
    const html = readFileSync(file, 'utf8');
    const ours = laidOut.has(page);
    const finished = ours ? withSizes(seal(html)) : html;
    if (finished !== html) writeOver(file, finished);
    for (const { copy, theme } of themedCopies(page)) {
      const target = path.join(folder, copy);
      if (existsSync(target)) continue; // it comes from `public/` too
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, ours ? inTheme(finished, theme) : html);
    }
  }
}

/**
 * Writes a file anew in its place. Emptied first, as `writeFileSync` does, it is one for which some systems find room on
 * the disk at once.
 */
function writeOver(file: string, text: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    const bytes = Buffer.from(text);
    writeFileSync(descriptor, bytes);
    ftruncateSync(descriptor, bytes.length);
  } finally {
    closeSync(descriptor);
  }
}
