/** The direction that a language is written in by its usual script; null when nobody here knows the language. */
export function directionOf(tag: string): 'ltr' | 'rtl' | null {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo?: () => TextInfo; textInfo?: TextInfo };
  if (locale.maximize().script === undefined) return null;
  return locale.getTextInfo?.().direction ?? locale.textInfo?.direction ?? null;
}

/** What newer engines tell by a function and older ones by a property. */
interface TextInfo {
  direction?: 'ltr' | 'rtl';
}
