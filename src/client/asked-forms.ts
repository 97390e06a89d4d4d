/**
 * A question as it was asked, and the same with and without the article of its words. In Arabic the article, `ال` or, behind the
 * preposition `to`, `لل`, is written together with its noun, and the library's stemmer takes it off some words only: it keeps
 * `الأمان` (safety) and `أمان` apart. Each form is a question of its own to the index; of many words the first ones vary. In other
 * languages, also in those with Arabic letters, a question has one form.
 */
export function askedForms(query: string, language: string): string[] {
  if (language.split('-')[0] !== 'ar') return [query];
  const words = query.trim().split(/\s+/);
  return words
    .map((word, at) => (at < MOST_VARIED ? formsOf(word) : [word]))
    .reduce((asked, forms) => asked.flatMap((before) => forms.map((form) => `${before} ${form}`)));
}

/** Words of a question that take other forms: with more, questions to the index would multiply. */
const MOST_VARIED = 2;

/** A word as it was asked first, then what of it was not: bare and with the article. */
function formsOf(word: string): string[] {
  const bare = bareWord(word);
  return /^\p{Script=Arabic}{3,}$/u.test(bare) ? [...new Set([word, bare, `ال${bare}`])] : [word];
}

/**
 * A word without its article and the `and`, `in` or `as` before that: `وبالأمان` is `أمان`. What would be left of a short word is
 * no word, and it stays.
 */
export function bareWord(word: string): string {
  return word.replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{3})/u, '');
}
