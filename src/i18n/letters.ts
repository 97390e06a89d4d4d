/**
 * Whether the typefaces that come along write a language: a page takes the letters of its reader's machine, but a picture has
 * none besides ours. Judged by the language's usual script, or the one that its tag names; true when nobody here knows it.
 */
export function hasLetters(tag: string): boolean {
  const { language, script = 'Latn' } = new Intl.Locale(tag).maximize();
  // Vietnamese sets marks upon marks, which our Latin letters lack.
  return language !== 'vi' && ['Latn', 'Arab'].includes(script);
}
