/**
 * The source of a pattern that finds a text as it stands, with or without the flag `u`. Not every Node that builds the site has
 * `RegExp.escape`.
 */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
