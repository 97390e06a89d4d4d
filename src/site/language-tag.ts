/** The language of a tag without what stands behind it: `en` of `en-GB`. */
export function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
