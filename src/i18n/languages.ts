import { readMessages, readSentences } from '../loaders/messages-folder.ts';
import type { Locale, Settings } from '../site/settings.ts';
import { addressWriter } from './address.ts';
import { createLanguage, type Language } from './language.ts';
import type { MessageTable } from './messages.ts';

/**
 * The languages of a site, the default first. Sentences that a language lacks are said in the default one, words in
 * Danish.
 */
export function createLanguages(settings: Settings, siteRoot: string, basePath: string): Language[] {
  const tags = settings.locales.map(({ tag }) => tag);
  const own = readMessages(siteRoot, 'words', tags).tables;
  const sentences = readSentences(siteRoot, tags, settings.defaultLocale).tables;
  const table = ({ tag, dir }: Locale): MessageTable => ({
    tag,
    dir,
    messages: sentences.get(tag)?.messages ?? {},
  });
  const address = addressWriter(settings, basePath);
  const ordered = [...settings.locales].sort(
    (a, b) => Number(b.tag === settings.defaultLocale) - Number(a.tag === settings.defaultLocale),
  );
  return ordered.map((locale) =>
    createLanguage(
      locale,
      own.get(locale.tag)?.messages ?? {},
      // The default language is the first.
      [locale, ...ordered.slice(0, 1)].map(table),
      address,
      (sentences.get(locale.tag)?.outdated ?? []).length > 0,
    ),
  );
}
