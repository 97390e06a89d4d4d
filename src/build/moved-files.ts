import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../site/settings.ts';
import { isFile } from '../views/redirects.ts';

/**
 * Puts what has moved at its old address too, in every language of a built site. A file cannot lead on by itself;
 * and with the page of a figure its files and pictures have moved as well, which
 * others use without ever asking for the page. Old pages are redirects, which are pages of the site; but not those of
 * embedded figures: a redirect by `<meta>` would lose the fragment, and with it the year that a frame is fixed to.
 */
export function copyMoved(folder: string, { redirects, locales, defaultLocale }: Settings): void {
  for (const { tag } of locales) {
    const root = path.join(folder, tag === defaultLocale ? '' : tag);
    for (const { from, to } of redirects) {
      if (isFile(from)) copy(root, to, from);
      else for (const [source, target] of companions(root, from, to)) copy(root, source, target);
    }
  }
}

/** What belongs to the page at `to`, each with its old place beside `from`. */
function companions(root: string, from: string, to: string): [string, string][] {
  const [, section, old, rest] = from.split('/');
  const [, newSection, id, more] = to.split('/');
  if (!section || !old || !id || rest || more || section !== newSection) return [];
  const beside = [section, ...(section === 'indikatorer' ? ['embed'] : [])];
  return beside.flatMap((place) =>
    names(path.join(root, place))
      .filter((name) => name.startsWith(`${id}.`) || (place === 'embed' && name === id))
      .map((name): [string, string] => [`${place}/${name}`, `${place}/${old}${name.slice(id.length)}`]),
  );
}

function copy(root: string, source: string, target: string): void {
  const place = path.join(root, target);
  if (!existsSync(path.join(root, source)) || existsSync(place)) return;
  mkdirSync(path.dirname(place), { recursive: true });
  cpSync(path.join(root, source), place, { recursive: true });
}

function names(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
