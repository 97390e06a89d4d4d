/** The direction that a language is written in by its usual script; null when nobody here knows the language. */
export function directionOf(tag: string): 'ltr' | 'rtl' | null {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo?: () => TextInfo; textInfo?: TextInfo };
  if (locale.maximize().script === undefined) return null;
  return locale.getTextInfo?.().direction ?? locale.textInfo?.direction ?? null;
}

/**
 * Whether the typefaces that come along write a language: a page takes the letters of its reader's machine, but a picture has
 * none besides ours. Judged by the language's usual script, or the one that its tag names; true when nobody here knows it.
 */
export function hasLetters(tag: string): boolean {
  const { language, script = 'Latn' } = new Intl.Locale(tag).maximize();
  // Vietnamese sets marks upon marks, which our Latin letters lack.
  return language !== 'vi' && ['Latn', 'Arab'].includes(script);
}

/** What newer engines tell by a function and older ones by a property. */
interface TextInfo {
  direction?: 'ltr' | 'rtl';
}
