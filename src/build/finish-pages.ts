import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withFileSizes } from './file-sizes.ts';
import { pageSealer } from './seal-pages.ts';
import { inTheme, themedCopies } from './themed-embeds.ts';

/**
 * Gives pages what only a whole site can tell: the hashes of their scripts and the sizes of the files they offer. Then an
 * embedded figure is written in each theme.
 *
 * @param pages paths below the folder of pages that were laid out now
 * @param basePath path below which the site lives, with slashes at both ends
 */
export function finishPages(folder: string, pages: readonly string[], basePath: string): void {
  const seal = pageSealer(folder, basePath);
  for (const page of pages) {
    const file = path.join(folder, page);
    const html = readFileSync(file, 'utf8');
    const finished = withFileSizes(seal(html), folder, basePath);
    if (finished !== html) writeFileSync(file, finished);
    for (const { copy, theme } of themedCopies(page)) {
      const target = path.join(folder, copy);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, inTheme(finished, theme));
    }
  }
}
