/**
 * What search finds of a page: its main part without what belongs to other pages (lists and tables that lead to them),
 * without what stands on every page of its kind, and without figures. A figure is never shown without what can be said
 * of it, which the few words of a search result have no room for; and an index without figures outlives a new one.
 *
 * @param html a page as it was laid out; what lies between its tags is escaped
 * @returns a page of its own with the same language and `<main>`, or null when the page is not to be found
 */
export function searchedPart(html: string): string | null {
  const [main = ''] = /<main [^>]*data-pagefind-body[\s\S]*<\/main>/.exec(html) ?? [];
  if (main === '') return null;
  const [root = '<html>'] = /<html[^>]*>/.exec(html) ?? [];
  return root + withoutUnsearched(main);
}

/** Elements that search passes over, with all that is in them. A figure in a text leaves a gap that is seen. */
const UNSEARCHED_TAGS: ReadonlySet<string> = new Set(['data', 'details', 'figure', 'script', 'svg']);

/** The mark of any other element that it passes over. */
const MARKED = /\sdata-unsearched(?=[\s=]|$)/;

/** A tag; what is in quotes may hold any sign. */
const TAG = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

function withoutUnsearched(html: string): string {
  let searched = '';
  let from = 0;
  let within: { tag: string; depth: number } | null = null;
  for (const { 0: whole, 1: slash, 2: tag = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    if (within) {
      if (tag !== within.tag || attributes.endsWith('/')) continue;
      within.depth += slash ? -1 : 1;
      if (within.depth > 0) continue;
      from = index + whole.length;
      within = null;
    } else if (!slash && isUnsearched(tag, attributes)) {
      searched += html.slice(from, index) + (tag === 'data' ? '…' : '');
      within = { tag, depth: 1 };
    }
  }
  return within ? searched : searched + html.slice(from);
}

function isUnsearched(tag: string, attributes: string): boolean {
  return UNSEARCHED_TAGS.has(tag) || MARKED.test(attributes);
}
