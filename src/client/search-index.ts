import { askedForms, bareWord } from './asked-forms.ts';
import { isStray, longestFound, type Found, type FoundPage } from './found.ts';

/** The search index of a site, read by the library that lies beside it. */
export interface SearchIndex {
  /**
   * Gets ready to search. @throws Error when the index cannot be loaded; the next call tries again, but for a script some
   * browsers do not ask again before the page is loaded anew
   */
  load(): Promise<void>;
  /** What is found of a query. @throws Error when it cannot be loaded, as `load` does */
  find(query: string, most: number): Promise<Found>;
}

/**
 * The search index of the site that lives below the path `base`, for a page in `language`. Nothing is loaded before it is
 * asked for.
 */
export function searchIndex(base: string, language: string): SearchIndex {
  let opening: Promise<Pagefind> | null = null;
  const ask = async <Answer>(question: (pagefind: Pagefind) => Promise<Answer>): Promise<Answer> => {
    const opened = (opening ??= open(base, language));
    try {
      return await question(await opened);
    } catch (error) {
      // What could not be read is not kept, or search would not come back when the net does.
      if (opening === opened) opening = null;
      throw error;
    }
  };
  return {
    load: () => ask(async () => {}),
    find: (query, most) =>
      ask(async (pagefind) => {
        const results = await searchForms(pagefind, askedForms(query, language));
        const first = await Promise.all(
          results.slice(0, most).map(async ({ form, data }) => ({ form, page: await data() })),
        );
        const pages = first.flatMap(({ form, page }) => (isOther(page, form, query) ? [] : [page]));
        // What is behind them was found by the same words.
        const count = pages.length === 0 ? 0 : results.length - first.length + pages.length;
        return { count, pages };
      }),
  };
}

/** What is found of any of the forms of a question, each page once, as the form of it that fits best. */
async function searchForms(pagefind: Pagefind, forms: readonly string[]): Promise<FormResult[]> {
  const best = new Map<string, FormResult>();
  for (const form of forms) {
    for (const result of (await pagefind.search(form)).results) {
      const known = best.get(result.id);
      if (!known || known.score < result.score) best.set(result.id, { ...result, form });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/**
 * Whether a page was found for something else than what was asked: for a letter or two, or, where the reader did not write the
 * form it was found by, for the stem of a shorter word.
 */
function isOther(page: FoundPage, form: string, query: string): boolean {
  if (isStray(page, form)) return true;
  const isAsked = form === query || /\s/.test(form);
  return !isAsked && longestFound(page) < bareWord(form).length;
}

/**
 * The library would search in a worker, whose address a page with trusted types lets nobody write. The index of one
 * language of one neighbourhood is searched within a frame of the screen without it.
 */
async function open(base: string, language: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // The library remembers a start that failed, until it is told to forget it.
  await pagefind.destroy();
  // A reader is led to a part of a page: that of a long page is no worse than a short page.
  const ranking = { pageLength: 0 };
  await pagefind.options({ baseUrl: base, excerptLength: 24, noWorker: true, ranking });
  await startIn(language, () => pagefind.init());
  return pagefind;
}

/**
 * The library searches in the language that it reads from the page as it starts. A browser that translates the page writes its
 * own there; for one that the site does not have, the library would search in any.
 */
function startIn(language: string, start: () => Promise<void>): Promise<void> {
  const page = document.documentElement;
  const shown = page.lang;
  if (!document.querySelector(`link[hreflang="${CSS.escape(shown)}"]`)) page.lang = language;
  const started = start();
  page.lang = shown;
  return started;
}

/** The part of Pagefind's browser interface that is used. */
interface Pagefind {
  destroy(): Promise<void>;
  options(options: Options): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PageResult[] }>;
}

/** A page that the library found, its text not yet loaded. */
interface PageResult {
  id: string;
  score: number;
  data(): Promise<FoundPage>;
}

/** The same, and the form of the question that found it. */
interface FormResult extends PageResult {
  form: string;
}

interface Options {
  baseUrl: string;
  /** In words. */
  excerptLength: number;
  noWorker: boolean;
  /** How much a page's being short counts, 0–1. */
  ranking: { pageLength: number };
}
