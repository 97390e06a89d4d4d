import { statSync } from 'node:fs';
import path from 'node:path';
import { createFormats } from '../i18n/format.ts';
import type { Locale } from '../site/settings.ts';
import { remembered } from '../site/remembered.ts';

/** A link to a file whose size is to stand beside the name of its format, and be read aloud with it. */
const LINK = /<a href="([^"]+)" aria-label="([^"]+)" data-size>\s*([^<]+?|<span[^>]*>[^<]*<\/span>)\s*<\/a>/g;

/**
 * Writes the size of each file into the links of a page that ask for it, in the language of the page: `Excel (14,2 kB)`.
 *
 * @param folder of the site, with all its files
 * @param basePath path below which the site lives, with slashes at both ends
 * @param locales the languages of the site, for those that are formatted as another
 * @returns what gives a page its sizes; throws an error when a file is not there
 */
export function fileSizer(
  folder: string,
  basePath: string,
  locales: readonly Locale[],
): (html: string) => string {
  const formatsOf = remembered((tag) =>
    createFormats(locales.find((locale) => locale.tag === tag)?.formats ?? tag),
  );
  return (html) => {
    if (!html.includes(' data-size')) return html;
    const { number } = formatsOf(/<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? '');
    return html.replace(LINK, (_, address: string, label: string, text: string) => {
      // What the style guide shows leads nowhere but to a place on its own page.
      if (address.startsWith('#')) return `<a href="${address}" aria-label="${label}">${text}</a>`;
      const { size } = statSync(path.join(folder, address.slice(basePath.length)));
      const kilobytes = number(Math.max(0.1, Math.round(size / 100) / 10));
      return `<a href="${address}" aria-label="${label} (${kilobytes} kB)">${text} (${kilobytes} kB)</a>`;
    });
  };
}
