import { existsSync } from 'node:fs';
import { createLanguages } from '../src/i18n/languages.ts';
import type { Locale } from '../src/site/settings.ts';
import { settingsOf } from './settings-of.ts';

/**
 * The five languages that come with the project, Danish first, whichever of them this site is in: their interface words, and
 * those of their sentences about figures that stand in `content/`.
 */
const locales: Locale[] = [
  { tag: 'da', label: 'Dansk', dir: 'ltr' },
  { tag: 'en', label: 'English', dir: 'ltr', formats: 'en-GB' },
  { tag: 'ar', label: 'العربية', dir: 'rtl' },
  { tag: 'tr', label: 'Türkçe', dir: 'ltr' },
  { tag: 'ur', label: 'اردو', dir: 'rtl' },
];

/** The languages that come with the project, Danish first. */
export const ownLanguages = createLanguages(
  { ...settingsOf('tests/fixtures/harbour'), defaultLocale: 'da', locales },
  '.',
  '/',
);

/** Danish, which the sentences are written in first. */
export const danish = languageOf('da');

/** The language with this tag. @throws Error when it is none of those that come with the project */
export function languageOf(tag: string) {
  const found = ownLanguages.find((language) => language.tag === tag);
  if (!found) throw new Error(`${tag} does not come with the project`);
  return found;
}

/** Whether the sentences of a language are still here: a site of another language has taken them out of `content/`. */
export function hasSentences(tag: string): boolean {
  return existsSync(`content/sentences/${tag}.yaml`);
}
