/** How many pages were found, and the first of them. */
export interface Found {
  count: number;
  pages: FoundPage[];
}

/** A page that was found. */
export interface FoundPage {
  url: string;
  meta: Record<string, string>;
  /** The whole text it was found in. */
  content: string;
  /** Its parts in which something was found, in the order of the page. */
  sub_results: FoundPart[];
}

/** What stands on a page below a heading that has an address, or above the first such heading. */
export interface FoundPart {
  /** The heading; of what stands above the first one the title of the page. */
  title: string;
  url: string;
  /** Left out for what stands above the first heading. */
  anchor?: object;
  /** Some words around what was found, as HTML, with `<mark>` around it. */
  excerpt: string;
  /** What was found, each with what it counts for: words in headings count for more. */
  weighted_locations: { balanced_score: number }[];
}

/**
 * The part of a page that has the most of what was looked for; of several with as much the first. Undefined for a page
 * that was found without a place on it.
 */
export function bestPart({ sub_results }: Pick<FoundPage, 'sub_results'>): FoundPart | undefined {
  return sub_results.reduce<FoundPart | undefined>(
    (best, part) => (best && scoreOf(best) >= scoreOf(part) ? best : part),
    undefined,
  );
}

function scoreOf({ weighted_locations }: FoundPart): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

/**
 * Whether a page was found for nothing but a letter or two that the question begins with. The library takes the longest word
 * that a question begins with where it knows none that begins with the question: good for a long word that is put together,
 * but of one letter, a symbol in a formula, or two it says nothing. Two are a stem all the same: `byerne` is of `by`.
 * Of several words an excerpt may show the short ones alone.
 */
export function isStray({ sub_results }: Pick<FoundPage, 'sub_results'>, query: string): boolean {
  if (/\s/.test(query.trim())) return false;
  const known = longestFound({ sub_results });
  const longestAsked = [Infinity, 1, 6][known] ?? Infinity;
  return longestWord(query) > longestAsked;
}

/** The letters of the longest word that was found on a page, as its excerpts show it. */
export function longestFound({ sub_results }: Pick<FoundPage, 'sub_results'>): number {
  const found = sub_results.flatMap(({ excerpt }) => excerpt.match(/<mark>.*?<\/mark>/g) ?? []);
  return longestWord(found.join(' ').replace(MARK, ''));
}

/** The letters of the longest word: figures and signs are none. */
function longestWord(text: string): number {
  return Math.max(0, ...(text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.length));
}

/** A part of a page as it is shown beside what was found, as pieces of text: every second one is what was looked for. */
export function shownExcerpt({ excerpt, content }: { excerpt: string; content: string }): string[] {
  const pieces = excerpt.split(MARK).map(plainText);
  const [begins, ends] = wholeSentences(pieces.join(''), content.replace(/\s+/g, ' '));
  return pieces.map(
    (text, at) => `${at === 0 && !begins ? '… ' : ''}${text}${at === pieces.length - 1 && !ends ? ' …' : ''}`,
  );
}

const MARK = /<\/?mark>/g;

/** Whether a part of a text begins with a sentence, and whether it ends with one. */
function wholeSentences(part: string, whole: string): [begins: boolean, ends: boolean] {
  const start = whole.indexOf(part);
  const before = start < 0 ? '' : whole.slice(0, start).trim();
  const after = start < 0 ? part : whole.slice(start + part.length).trim();
  return [before === '' || SENTENCE_END.test(before), after === '' || SENTENCE_END.test(part)];
}

/** In the scripts of the site; a mark of omission stands where a text already says that something is left out. */
const SENTENCE_END = /[.!?؟۔…:]["»”’)]*\s*$/;

/** The library writes no more than these two signs of HTML as entities. */
function plainText(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
