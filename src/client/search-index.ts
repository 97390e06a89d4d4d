import { askedForms } from './asked-forms.ts';
import { pageAsAsked, pagesByForms, type PageResult } from './found-by-forms.ts';
import type { Found } from './found.ts';

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
        const results = [];
        for (const form of askedForms(query, language)) {
          results.push({ form, pages: (await pagefind.search(form)).results });
        }
        const found = pagesByForms(results);
        const first = await Promise.all(found.slice(0, most).map((page) => pageAsAsked(page, query)));
        const pages = first.filter((page) => page !== null);
        // Those behind them are not loaded to be judged: they count, unless all that fit better were something else.
        const count = pages.length === 0 ? 0 : found.length - first.length + pages.length;
        return { count, pages };
      }),
  };
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

interface Options {
  baseUrl: string;
  /** In words. */
  excerptLength: number;
  noWorker: boolean;
  /** How much a page's being short counts, 0–1. */
  ranking: { pageLength: number };
}
