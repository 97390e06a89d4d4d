/** A sentence of a text and where it begins in it. */
export interface Sentence {
  text: string;
  at: number;
  /** As `wordsOf` finds them; at least one. */
  words: readonly string[];
}

/**
 * Splits running text into sentences. A sentence ends with `.`, `?`, `!` or `…` before a blank or the end, with `:` or
 * `;` before a capital letter, and where the text ends. Points of abbreviations, ordinals and numbers do not count.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    const words = wordsOf(part);
    if (words.length > 0) sentences.push({ text: part.trim(), at: start + lead, words });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(
    /[.?!…]+[»«"”’)\]]*(?=\s|$)|[:;][»«"”’)\]]*(?=\s+[»"„(]?\p{Lu})/gu,
  )) {
    if (mark === '.' && isNoEnd(text.slice(0, index), text.slice(index + 1))) continue;
    push(index + mark.length);
  }
  push(text.length);
  return sentences;
}

/** The words of a text: letters and digits, held together by hyphens and apostrophes. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{Nd}]+(?:[-’'][\p{L}\p{M}\p{Nd}]+)*/gu) ?? [];
}

const ABBREVIATIONS =
  'bl.a ca dvs evt f.eks feks fx fhv hhv inkl ekskl jf kap kl kr m.fl m.m m.v mv max min mio nr osv pga pkt s.k st stk tlf vedr'.split(
    ' ',
  );

function isNoEnd(before: string, after: string): boolean {
  if (!/^\s+[\p{Ll}\p{Nd}]/u.test(after)) return false;
  const last =
    /(\S+)$/
      .exec(before)?.[1]
      ?.replace(/^[»"„(]+/, '')
      .toLowerCase() ?? '';
  return ABBREVIATIONS.includes(last) || /^\p{Nd}+$/u.test(last) || /^\p{L}$/u.test(last);
}
