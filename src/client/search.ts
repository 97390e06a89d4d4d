import { bestPart, shownExcerpt, type Found, type FoundPage } from './found.ts';
import { searchIndex } from './search-index.ts';

/**
 * Turns the form of the search page into a search over all pages in its language. The index is loaded when the
 * reader begins to write. Where it cannot run there is no form, and the list below is the page; without scripts the
 * stylesheet hides it.
 */
export function watchSearch(form: HTMLFormElement): void {
  if (!maySearch()) return form.closest('search')?.remove();
  const field = form.querySelector('input');
  const status = form.querySelector('output');
  const list = document.querySelector<HTMLOListElement>('#found');
  const settings = JSON.parse(form.dataset['search'] ?? '{}') as Settings;
  if (!field || !status || !list) return;
  const index = searchIndex(settings.base, settings.language);
  let latest = 0;
  const search = async (): Promise<void> => {
    const turn = ++latest;
    const query = field.value.trim();
    // On a slow line nothing else tells that the letters were heard.
    const waiting = setTimeout(() => {
      if (turn === latest) status.textContent = settings.searching;
    }, PATIENCE);
    const found = query === '' ? NOTHING : await index.find(query, settings.most).catch(() => null);
    clearTimeout(waiting);
    if (turn !== latest) return;
    list.replaceChildren(...(found?.pages ?? []).map(listItem));
    const said = query === '' ? '' : outcome(found, settings);
    // What is written anew is read aloud anew: at every letter, where the letters find the same.
    if (status.textContent !== said) status.textContent = said;
  };
  // On a slow line a reader has begun to write before this is there.
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  // What fails here is told when the reader searches, which tries again.
  field.addEventListener('focus', () => void index.load().catch(() => null), { once: true });
  field.addEventListener('input', () => void search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`);
    // A reader who asks is answered, also by the same.
    status.textContent = '';
    void search();
  });
  if (field.value !== '') void search();
}

/** Milliseconds without an answer after which readers are told that it is being looked for. */
const PATIENCE = 1000;

/** Browsers from before 2022 let no WebAssembly run under the page's policy: not even this module, which is empty. */
function maySearch(): boolean {
  try {
    return !!new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return false;
  }
}

/** What a search came to, as a sentence. */
function outcome(found: Found | null, { found: said, foundMore, notLoaded }: Settings): string {
  if (!found) return notLoaded;
  return said[found.count] ?? foundMore.replace('#', String(found.count));
}

const NOTHING: Found = { count: 0, pages: [] };

/** A way to the part of a page where the most was found, named by the page and the heading of the part. */
function listItem(page: FoundPage): HTMLLIElement {
  const { url, meta, content } = page;
  const part = bestPart(page);
  const title = meta['title'] ?? url;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = part?.url ?? url;
  link.textContent = part?.anchor ? `${title} · ${part.title}` : title;
  item.append(link);
  if (!part) return item;
  const text = document.createElement('p');
  text.className = 'small';
  text.append(...marked(part.excerpt, content));
  item.append(text);
  return item;
}

/** What was looked for is marked. The excerpt is HTML, and is put in as text, so that nothing in it can run. */
function marked(excerpt: string, content: string): Node[] {
  return shownExcerpt({ excerpt, content }).map((text, at) => {
    if (at % 2 === 0) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

interface Settings {
  /** Path below which the site lives. */
  base: string;
  /** The page's own. */
  language: string;
  /** The most results that are listed. */
  most: number;
  /** What to say of 0, 1, 2 … pages found, as far as all are listed. */
  found: string[];
  /** What to say of more, with `#` for their number. */
  foundMore: string;
  /** What to say when an answer lets wait. */
  searching: string;
  /** What to say when the index could not be loaded. */
  notLoaded: string;
}
