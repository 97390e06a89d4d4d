import { hasEntries, listEntries } from '../../loaders/site-files.ts';
import { errorIn, type Problem } from '../../problems/problem.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import { LanguageTag } from '../../schemas/language-tag.ts';
import { settingsPath, type Settings, type SettingsFile } from '../../site/settings.ts';
import type { ReadFile } from './entries.ts';

/** Languages as they were meant, and what is wrong with those that the settings say. */
export interface MeantLanguages {
  languages: Pick<Settings, 'locales' | 'defaultLocale'>;
  problem: Problem;
}

/**
 * The languages of settings in which one has no text at all, while folders hold those of one that is not named: its tag is
 * most likely written wrongly. Everything else is judged as if it were not, since each text would be told otherwise. Null when
 * nothing tells that.
 */
export function renamedLanguage(
  siteRoot: string,
  { locales, defaultLocale }: MeantLanguages['languages'],
  placeOf: SettingsFile['placeOf'],
): MeantLanguages | null {
  const named = locales.map(({ tag }) => tag);
  const [index, second] = named.flatMap((tag, at) =>
    hasEntries(siteRoot, collectionNames, tag) ? [] : [at],
  );
  // Listing every text takes a while, and hardly any settings have such a language.
  if (index === undefined || second !== undefined) return null;
  const written = new Set(listEntries(siteRoot, collectionNames).map(({ locale }) => locale));
  const [meant, other] = [...written].filter(
    (tag) => !named.includes(tag) && LanguageTag.safeParse(tag).success,
  );
  if (meant === undefined || other !== undefined) return null;
  const tag = named[index] ?? '';
  const languages = {
    locales: locales.map((locale, at) => (at === index ? { ...locale, tag: meant } : locale)),
    defaultLocale: defaultLocale === tag ? meant : defaultLocale,
  };
  const what = `Sproget »${tag}« har ingen mapper i content/, mens mapperne »${meant}« er et sprogs, der ikke står her`;
  const advice = `Er det det samme sprog, så ret »${tag}« til »${meant}«. Ellers tilføj en linje med »${meant}«, eller slet de mapper`;
  return { languages, problem: errorIn(settingsPath, placeOf(['locales', index, 'tag']), what, advice) };
}

/**
 * The languages of settings whose main language has only translations, while another has none of them. Null when the texts
 * agree with the settings.
 */
export function otherMainLanguage(
  files: readonly ReadFile[],
  { locales, defaultLocale }: MeantLanguages['languages'],
  placeOf: SettingsFile['placeOf'],
): MeantLanguages | null {
  const translated = new Set(
    files.flatMap(({ locale, entry }) => (isTranslation(entry?.frontmatter.value) ? [locale] : [])),
  );
  const hasOriginals = files.some(
    ({ locale, entry }) =>
      locale === defaultLocale && entry?.hasFields && !isTranslation(entry.frontmatter.value),
  );
  if (hasOriginals || !translated.has(defaultLocale)) return null;
  const meant = locales.find(
    ({ tag }) => !translated.has(tag) && files.some(({ locale }) => locale === tag),
  )?.tag;
  if (meant === undefined) return null;
  const what = `Hovedsproget er »${defaultLocale}«, men alle tekster på det er oversættelser`;
  const advice = `Skriv »defaultLocale: ${meant}«: på det sprog er originalerne`;
  return {
    languages: { locales, defaultLocale: meant },
    problem: errorIn(settingsPath, placeOf(['defaultLocale']), what, advice),
  };
}

function isTranslation(fields: unknown): boolean {
  return typeof fields === 'object' && fields !== null && 'translation' in fields;
}
