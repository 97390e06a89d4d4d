import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../site/settings.ts';
import { embedThemes } from '../views/embed.ts';

/** The root of a page without a class of its own. */
const ROOT = /<html(?=[^>]*>)(?![^>]* class=)/;

/**
 * Writes the embedded figures of a built site in each theme, beside the ones that look as the reader's machine says: the
 * same page but for the class of its root. To be called when the pages are sealed.
 *
 * @throws Error when a page has no root to mark
 */
export function writeThemedEmbeds(folder: string, { locales, defaultLocale }: Settings): void {
  for (const { tag } of locales) {
    const embeds = path.join(folder, tag === defaultLocale ? '' : tag, 'embed');
    for (const id of existsSync(embeds) ? readdirSync(embeds) : []) {
      const page = path.join(embeds, id, 'index.html');
      if (existsSync(page)) writeThemes(page);
    }
  }
}

function writeThemes(page: string): void {
  const html = readFileSync(page, 'utf8');
  if (!ROOT.test(html)) throw new Error(`${page} has no root that a theme could be written on.`);
  for (const theme of embedThemes) {
    const folder = path.join(path.dirname(page), theme);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), html.replace(ROOT, `$& class="${theme}"`));
  }
}
