import { directionOf } from '../../i18n/script.ts';
import { listContentFiles } from '../../loaders/site-files.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import { LanguageTag } from '../../schemas/language-tag.ts';
import type { ReadableSettings } from '../../site/settings.ts';
import { readEntries } from './entries.ts';

/**
 * The languages of a site whose settings do not say them, as its folders do: a fault in one file is not to hide what is wrong
 * with all the others. The default is the one whose texts hold best as originals. Null when there are no texts.
 */
export function guessedLanguages(siteRoot: string): ReadableSettings | null {
  const folders = new RegExp(`^content/(?:${collectionNames.join('|')})/([^/]+)/[^/]+\\.mdx$`);
  const tables = /^content\/(?:words|sentences)\/([^/]+)\.yaml$/;
  const tagged = listContentFiles(siteRoot).flatMap(
    ({ file }) => folders.exec(file)?.[1] ?? tables.exec(file)?.[1] ?? [],
  );
  const locales = [...new Set(tagged)]
    // The copy of a folder is no language, and what is known of languages is asked of tags only.
    .filter((tag) => LanguageTag.safeParse(tag).success)
    .map((tag) => ({ tag, label: tag, dir: directionOf(tag) ?? ('ltr' as const) }));
  const guesses = locales.map(({ tag }) => {
    const guess = { locales, defaultLocale: tag };
    return { guess, faults: readEntries(siteRoot, guess).problems.length };
  });
  return guesses.sort((a, b) => a.faults - b.faults)[0]?.guess ?? null;
}
