import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostFiles } from '../hosting/host-files.ts';
import type { Moved } from '../hosting/hosted-site.ts';
import type { Settings } from '../site/settings.ts';

/**
 * Writes into a built site what the common static hosts read. A file of that name from the site's own `public/` is left
 * as it is.
 */
export function writeHostFiles(
  folder: string,
  { locales, defaultLocale }: Pick<Settings, 'locales' | 'defaultLocale'>,
  basePath: string,
): void {
  const files = filesOf(folder);
  const languages = locales.map(({ tag }) => tag).filter((tag) => tag !== defaultLocale);
  const present = languages.filter((tag) => existsSync(path.join(folder, tag)));
  const site = { basePath, languages: present, files, moved: movedPages(folder, files, basePath) };
  for (const [name, text] of hostFiles(site)) {
    const target = path.join(folder, name);
    if (!existsSync(target)) writeFileSync(target, text);
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/**
 * A page that leads on at once to another of the site has moved. Signs that could mean something to a host are left to the
 * page itself.
 */
function movedPages(folder: string, files: readonly string[], basePath: string): Moved[] {
  return files
    .filter((file) => /\.html?$/.test(file))
    .flatMap((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const to = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1] ?? '';
      const from = `${basePath}${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return [from, to].every((address) => /^\/[\w./-]+$/.test(address)) ? [{ from, to }] : [];
    });
}
