import type { Page } from 'playwright-core';
import { readPages, type SitePage } from './site-pages.ts';

/**
 * Every page of `first`, and of `pages` those that hold a structure that none before them has, the longest first. A rule that
 * judges structure cannot find on a page that is left out what it does not find on these, because all that such a rule
 * looks at is part of a structure here:
 *
 * - an element by its tag and attributes, with all its ancestors and with what it is made of: names that are missing, roles
 *   and attributes that do not fit, focus inside what is hidden, text outside landmarks;
 * - what another element of the page decides: whether an address within the page, a label or an `aria-labelledby` leads
 *   anywhere, and to what; an id, a landmark or a frame that is there twice by the same name; a field with two labels; a
 *   name that leaves out what is written, or a picture that says it again; a heading level that follows on another; a row with
 *   fewer cells than the first.
 *
 * Texts count as there or not there. What depends on their length (room, sizes, lines) or on colours is for tests that visit
 * each type of page in each language. `browserPage` must be a blank one.
 */
export async function coveringPages(
  browserPage: Page,
  pages: readonly SitePage[],
  first: readonly SitePage[] = [],
): Promise<SitePage[]> {
  const others = pages.filter((page) => !first.includes(page));
  const inTurn = [...first, ...others.sort((a, b) => b.html.length - a.html.length)];
  const read = await readPages(browserPage, inTurn, structuresOf);
  const seen = new Set<number>();
  return inTurn.filter((_, index) => {
    const before = seen.size;
    for (const structure of read[index]?.found ?? []) seen.add(structure);
    return index < first.length || seen.size > before;
  });
}

/** Runs in the browser page, which numbers every structure when it first meets it. */
function structuresOf(document: Document): number[] {
  const known = ((window as unknown as { known?: Map<string, number> }).known ??= new Map<string, number>());
  const found = new Set<number>();
  const numberOf = (structure: string): number => {
    const number = known.get(structure) ?? known.size;
    known.set(structure, number);
    return number;
  };
  const add = (structure: string): void => void found.add(numberOf(structure));
  const root = document.documentElement;

  // Of other attributes it counts that they are there, and not empty.
  const telling =
    /^(class|role|type|scope|tabindex|rel|name|http-equiv|open|hidden|inert|autocomplete|colspan|rowspan|aria-.*)$/;
  const naming =
    /^aria-(label|description|roledescription|valuetext|valuenow|braille.*|placeholder|keyshortcuts)$/;
  const leading =
    /^(for|headers|list|form|aria-(labelledby|describedby|controls|owns|details|errormessage|flowto|activedescendant))$/;
  const tagAndClass = (element: Element | null): string =>
    element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : 'nothing';
  const place = (id: string): string => tagAndClass(document.getElementById(id));
  const say = (element: Element, { name, value }: Attr): string => {
    if (leading.test(name)) return `${name}→${value.trim().split(/\s+/).map(place).join('+')}`;
    if (name === 'href' && value.startsWith('#')) return `href→${place(decodeURIComponent(value.slice(1)))}`;
    if (name === 'lang' || name === 'dir')
      return `${name}=${value === root.getAttribute(name) ? 'own' : value}`;
    if (name === 'style') return `style=${value.replace(/[\d.]+/g, '0')}`;
    const isViewport = name === 'content' && element.getAttribute('name') === 'viewport';
    if (isViewport || (telling.test(name) && !naming.test(name))) return `${name}=${value}`;
    return value.trim() === '' ? `${name}=` : name;
  };
  const look = (element: Element): string =>
    [element.localName, ...[...element.attributes].map((attribute) => say(element, attribute)).sort()].join(
      ' ',
    );

  const walk = (element: Element, above: number): number => {
    const own = numberOf(`${above} > ${look(element)}`);
    const parts = new Set([...element.children].map((child) => `${walk(child, own)}`));
    const written = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (written) parts.add(element.localName === 'style' ? (element.textContent ?? '') : 'text');
    add(`${own}: ${[...parts].sort().join()}`);
    return own;
  };
  walk(root, -1);
  add(`language ${root.lang} ${root.dir}`);

  const textOf = (element: Element | null): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  const nameOf = (element: Element): string => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    if (by.length > 0) return by.map((id) => textOf(document.getElementById(id))).join(' ');
    return (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '').trim().toLowerCase();
  };
  const twice = (what: string, elements: Iterable<Element>, name: (element: Element) => string): void => {
    for (const alike of Map.groupBy(elements, name).values())
      if (alike.length > 1) add(`${what} twice: ${[...new Set(alike.map(tagAndClass))].sort().join()}`);
  };
  const roles = 'banner complementary contentinfo form main navigation region search'.split(' ');
  const landmarks = `main, nav, aside, header, footer, search, section, form, ${roles.map((role) => `[role="${role}"]`).join()}`;
  twice('a landmark', document.querySelectorAll(landmarks), (element) => {
    return `${element.getAttribute('role') ?? element.localName} ${nameOf(element)}`;
  });
  twice('an id', document.querySelectorAll('[id]'), ({ id }) => id);
  twice(
    'a key',
    document.querySelectorAll('[accesskey]'),
    (element) => element.getAttribute('accesskey') ?? '',
  );
  twice('a frame', document.querySelectorAll('iframe, frame'), nameOf);
  for (const field of document.querySelectorAll<HTMLInputElement>('input, select, textarea, button, meter'))
    add(`${tagAndClass(field)} with ${field.labels?.length ?? 0} labels`);
  for (const named of document.querySelectorAll('[aria-label], [aria-labelledby]'))
    if (!nameOf(named).includes(textOf(named))) add(`${tagAndClass(named)} is called otherwise than it says`);
  for (const picture of document.querySelectorAll('a img[alt], button img[alt]')) {
    const says = picture.getAttribute('alt')?.trim().toLowerCase();
    if (says && says === textOf(picture.closest('a, button'))) add('a picture says what its link says');
  }

  let before = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')) {
    const level = Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));
    add(`heading ${before} → ${level}`);
    before = level;
  }
  for (const table of document.querySelectorAll('table')) {
    const widths = [...table.rows].map(({ cells }) =>
      [...cells].reduce((sum, { colSpan }) => sum + colSpan, 0),
    );
    for (const width of widths) add(`a row with ${width - (widths[0] ?? 0)} more cells than the first`);
  }
  return [...found];
}
