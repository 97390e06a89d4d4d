import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileOfPage } from '../catalog/addresses/addresses.ts';
import { isCopied } from '../catalog/addresses/old-address.ts';
import { percentDecoded } from '../site/percent-decoded.ts';
import { remembered } from '../site/remembered.ts';
import type { Settings } from '../site/settings.ts';

/**
 * Puts what has moved at its old address too, in every language of a built site. A file that is no page cannot lead
 * on by itself; and with the page of a figure its files and pictures have moved as well, which
 * others use without ever asking for the page. Old pages are redirects, which are pages of the site; but not those of
 * embedded figures: a redirect by `<meta>` would lose the fragment, and with it the year that a frame is fixed to.
 * What is written of an address itself goes before what moves along with a page.
 */
export function copyMoved(folder: string, { redirects, locales, defaultLocale }: Settings): void {
  const moved = redirects
    .filter(({ from }) => !fileOfPage(from))
    .map(({ from, to }) => ({ from, to: to.replace(/#.*/, '') }));
  for (const { tag } of locales) {
    const root = path.join(folder, tag === defaultLocale ? '' : tag);
    const listing = listOnce(root);
    for (const { from, to } of moved) if (isCopied(from)) copy(root, percentDecoded(to), from);
    for (const { from, to } of moved) {
      if (isCopied(from)) continue;
      for (const [source, target] of companions(listing, from, to)) copy(root, source, target);
    }
  }
}

/**
 * Puts pages with names of their own, such as `plan.html`, in the place of the folder `plan.html/` that Astro has laid
 * each out in.
 *
 * @param pages paths below the folder, of these and other pages
 */
export function unfoldPages(folder: string, pages: Iterable<string>): void {
  for (const page of pages) {
    const place = path.join(folder, page);
    if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) continue;
    const aside = `${place}.page`;
    renameSync(path.join(place, 'index.html'), aside);
    rmSync(place, { recursive: true });
    renameSync(aside, place);
  }
}

/** What belongs to the page at `to`, each with its old place beside `from`. */
function companions(listing: Listing, from: string, to: string): [string, string][] {
  const [, section, old, rest] = from.split('/');
  const [, newSection, id, more] = to.split('/');
  if (!section || !old || !id || rest || more || section !== newSection) return [];
  const beside = [section, ...(section === 'indikatorer' ? ['embed'] : [])];
  return beside.flatMap((place) =>
    (listing(place).get(id) ?? [])
      .filter((name) => name !== id || place === 'embed')
      .map((name): [string, string] => [`${place}/${name}`, `${place}/${old}${name.slice(id.length)}`]),
  );
}

function copy(root: string, source: string, target: string): void {
  const place = path.join(root, target);
  if (!existsSync(path.join(root, source)) || existsSync(place)) return;
  mkdirSync(path.dirname(place), { recursive: true });
  cpSync(path.join(root, source), place, { recursive: true });
}

/** The names in a folder below a site by what stands before their first full stop: `id` of `id` and of `id.csv`. */
type Listing = (place: string) => ReadonlyMap<string, readonly string[]>;

/** Hundreds of pages may have moved within a folder: it is read for the first. */
function listOnce(root: string): Listing {
  return remembered((place) => {
    const folder = path.join(root, place);
    return Map.groupBy(existsSync(folder) ? readdirSync(folder) : [], stem);
  });
}

function stem(name: string): string {
  return name.split('.')[0] ?? '';
}
