/**
 * Turns the form of the search page into a search over all pages in its language. The index is loaded when the
 * reader begins to write. Without scripts the stylesheet hides the form, and the list below is the page.
 */
// @ts-nocheck

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

async function openIndex(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return pagefind;
}

function listItem({ url, meta, excerpt }: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const text = document.createElement('p');
  text.className = 'small';
  text.append(...marked(excerpt));
  item.append(link, text);
  return item;
}

/** The excerpt is HTML with `<mark>` around what was found; it is taken apart as text, so that nothing in it can run. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/<\/?mark>/).map((part, at) => {
    const text = part.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
    if (at % 2 === 0) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

interface Settings {
  /** Path below which the site lives. */
  base: string;
  /** What to say of 0, 1, 2 … pages found. */
  found: string[];
}

/** The part of Pagefind's browser interface that is used. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

interface FoundPage {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
}
