/**
 * Whether a page was found for nothing but a letter or two that the question begins with. The library takes the longest word
 * that a question begins with where it knows none that begins with the question: good for a long word that is put together,
 * but of one letter, a symbol in a formula, or two it says nothing. Two are a stem all the same: `byerne` is of `by`.
 * Of several words an excerpt may show the short ones alone.
 *
 * @param excerpts of the page, with `<mark>` around what was found
 */
export function isStray(excerpts: readonly string[], query: string): boolean {
  if (/\s/.test(query.trim())) return false;
  const found = excerpts.flatMap((excerpt) => excerpt.match(/<mark>.*?<\/mark>/g) ?? []);
  const known = longestWord(found.join(' ').replace(/<\/?mark>/g, ''));
  const longestAsked = [Infinity, 1, 6][known] ?? Infinity;
  return longestWord(query) > longestAsked;
}

/** The letters of the longest word: figures and signs are none. */
function longestWord(text: string): number {
  return Math.max(0, ...(text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.length));
}
