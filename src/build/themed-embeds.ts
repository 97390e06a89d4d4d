import { embedThemes } from '../views/pages/embed.ts';

/** The page of an embedded figure, in any language. */
const EMBED = /^((?:[^/]+\/)?embed\/[^/]+\/)index\.html$/;

/** The root of a page without a class of its own. */
const ROOT = /<html(?=[^>]*>)(?![^>]* class=)/;

/**
 * The path of a page in each theme, with the theme; none unless it is that of an embedded figure, which has none itself.
 *
 * @param page path below the folder of the site
 */
export function themedCopies(page: string): { copy: string; theme: string }[] {
  const [, folder] = EMBED.exec(page) ?? [];
  if (folder === undefined) return [];
  return embedThemes.map((theme) => ({ copy: `${folder}${theme}/index.html`, theme }));
}

/**
 * A page in a theme: the same but for the class of its root.
 *
 * @throws Error when the page has no root to mark
 */
export function inTheme(html: string, theme: string): string {
  if (!ROOT.test(html))
    throw new Error('a page of an embedded figure has no root that a theme could be written on');
  return html.replace(ROOT, `$& class="${theme}"`);
}
