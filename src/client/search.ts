import { shownExcerpt } from './excerpt.ts';

/**
 * Turns the form of the search page into a search over all pages in its language. The index is loaded when the
 * reader begins to write. Without scripts the stylesheet hides the form, and the list below is the page.
 */
export function watchSearch(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const status = form.querySelector('output');
  const list = document.querySelector<HTMLOListElement>('#found');
  const settings = JSON.parse(form.dataset['search'] ?? '{}') as Settings;
  if (!field || !status || !list) return;
  let index: Promise<Pagefind> | null = null;
  let latest = 0;
  const load = (): Promise<Pagefind> => (index ??= openIndex(settings.base));
  const search = async (): Promise<void> => {
    const turn = ++latest;
    const query = field.value.trim();
    const found =
      query === '' ? [] : (await (await load()).search(query)).results.slice(0, settings.found.length - 1);
    const pages = await Promise.all(found.map(({ data }) => data()));
    if (turn !== latest) return;
    list.replaceChildren(...pages.map(listItem));
    status.textContent = query === '' ? '' : (settings.found[pages.length] ?? '');
  };
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('focus', () => void load(), { once: true });
  field.addEventListener('input', () => void search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`);
    void search();
  });
  if (field.value !== '') void search();
}

/**
 * The library would search in a worker, whose address a page with trusted types lets nobody write. The index of one
 * language of one neighbourhood is searched within a frame of the screen without it.
 */
async function openIndex(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24, noWorker: true });
  return pagefind;
}

function listItem(page: FoundPage): HTMLLIElement {
  const { url, meta } = page;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const text = document.createElement('p');
  text.className = 'small';
  text.append(...marked(page));
  item.append(link, text);
  return item;
}

/** What was looked for is marked. The excerpt is HTML, and is put in as text, so that nothing in it can run. */
function marked(page: FoundPage): Node[] {
  return shownExcerpt(page).map((text, at) => {
    if (at % 2 === 0) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

interface Settings {
  /** Path below which the site lives. */
  base: string;
  /** What to say of 0, 1, 2 … pages found. */
  found: string[];
}

/** The part of Pagefind's browser interface that is used. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number; noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

interface FoundPage {
  url: string;
  meta: Record<string, string>;
  /** Some words around what was found, with `<mark>` around it, and the whole text it was found in. */
  excerpt: string;
  content: string;
}
