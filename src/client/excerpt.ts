/** A part of a page as it is shown beside what was found, as pieces of text: every second one is what was looked for. */
export function shownExcerpt({ excerpt, content }: { excerpt: string; content: string }): string[] {
  const [begins, ends] = wholeSentences(excerpt.replace(MARK, ''), content.replace(/\s+/g, ' '));
  const pieces = excerpt.split(MARK).map(plainText);
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

/** The library writes letters that HTML takes for its own as entities. */
function plainText(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};
