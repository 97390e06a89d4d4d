import { bareWord } from './asked-forms.ts';
import { isStray, longestFound, type FoundPage } from './found.ts';

/** A page that the library found, its text not yet loaded. */
export interface PageResult {
  id: string;
  score: number;
  data(): Promise<FoundPage>;
}

/** A page with each form of a question that found it, the question as it was asked first. */
export interface PageByForms {
  /** How well the form fits that fits best. */
  score: number;
  finds: { form: string; data: PageResult['data'] }[];
}

/**
 * The pages that any form of a question found, each once, the best first.
 *
 * @param results of each form, in the order of `askedForms`
 */
export function pagesByForms(
  results: readonly { form: string; pages: readonly PageResult[] }[],
): PageByForms[] {
  const found = new Map<string, PageByForms>();
  for (const { form, pages } of results) {
    for (const { id, score, data } of pages) {
      const known = found.get(id);
      found.set(id, {
        score: Math.max(known?.score ?? score, score),
        finds: [...(known?.finds ?? []), { form, data }],
      });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/**
 * A page as the first form shows it that found what was asked; null when none did. The question itself comes first: other forms
 * add pages, and take none away.
 */
export async function pageAsAsked({ finds }: PageByForms, query: string): Promise<FoundPage | null> {
  for (const { form, data } of finds) {
    const page = await data();
    if (!isOther(page, form, query)) return page;
  }
  return null;
}

/**
 * Whether a form found a page for something else than what was asked: for a letter or two, or, where the reader did not write
 * that form, for the stem of a shorter word.
 */
function isOther(page: FoundPage, form: string, query: string): boolean {
  if (isStray(page, form)) return true;
  const isAsked = form === query || /\s/.test(form);
  return !isAsked && longestFound(page) < bareWord(form).length;
}
