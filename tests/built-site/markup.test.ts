import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words as danish } from '../../src/i18n/words/da.ts';
import { shippedWords } from '../../src/i18n/language.ts';
import { launchBrowser } from './browser.ts';
import { listReaderPages, readPages, type SitePage } from './site-pages.ts';
import { SITES } from './sites.ts';
import { writtenNames } from './written-names.ts';

/** Types of page that search engines are asked to leave out. */
const UNLISTED = [
  'not found',
  'statement',
  'embed',
  'embed in light',
  'embed in dark',
  'poster',
  'style',
  'search',
];

/** Types that may be called what another page is: the same figure in colours that the address chooses. */
const NAMESAKES = ['not found', 'embed in light', 'embed in dark'];

const RIGHT_TO_LEFT = ['ar', 'ur'];

describe.each(SITES)('every page of $name', ({ folder: build, siteRoot }) => {
  let browser: Browser;
  let pages: (SitePage & { found: Markup })[];

  beforeAll(async () => {
    browser = await launchBrowser();
    const all = listReaderPages(await build());
    pages = await readPages(await browser.newPage(), all, readMarkup);
  });

  afterAll(() => browser?.close());

  const faults = (fault: (page: SitePage & { found: Markup }) => unknown) =>
    pages.flatMap((page) => {
      const found = fault(page);
      return found === null || found === false ? [] : [`${page.address || '/'}: ${JSON.stringify(found)}`];
    });

  test('has one main heading, and headings in order', () => {
    expect(
      faults(({ found }) => found.headings.filter((level) => level === 1).length !== 1 && found.headings),
    ).toEqual([]);
    const skips = (levels: number[]) =>
      levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(faults(({ found }) => skips(found.headings) && found.headings)).toEqual([]);
  });

  test('has a title of its own in its language, and a description', () => {
    const written = writtenNames(siteRoot);
    const seen = new Map<string, string>();
    const same = faults(({ tag, type, found, address }) => {
      const key = `${tag} ${found.title}`;
      const first = seen.get(key);
      seen.set(key, address);
      return (
        (first !== undefined &&
          !NAMESAKES.includes(type) &&
          !written.namesTwo(found.title) && { title: found.title, first }) ||
        found.title.trim() === ''
      );
    });
    expect(same).toEqual([]);
    expect(faults(({ found }) => found.description.trim().length < 10 && found.description)).toEqual([]);
  });

  test('says its language and direction', () => {
    const original = pages.find(({ address }) => address === '')?.found.lang ?? '';
    expect(
      faults(({ tag, found }) => {
        const lang = tag ?? original;
        const right = found.lang === lang && found.dir === (RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr');
        return !right && [found.lang, found.dir];
      }),
    ).toEqual([]);
    expect(faults(({ found }) => found.wrongDirections.length > 0 && found.wrongDirections)).toEqual([]);
  });

  test('names itself and every translation of itself', () => {
    const tags = [...new Set(pages.map(({ tag }) => tag))];
    const original = pages.find(({ address }) => address === '')?.found.lang ?? '';
    const wrong = faults(({ page, tag, type, found }) => {
      if (UNLISTED.includes(type)) return null;
      const expected = [
        ...tags.map((each) => [each ?? original, `${each === null ? '' : `/${each}`}${page}`]),
        ['x-default', page],
      ].sort();
      const own = `${tag === null ? '' : `/${tag}`}${page}`;
      const right =
        JSON.stringify(found.alternates.sort()) === JSON.stringify(expected) && found.canonical === own;
      return !right && { alternates: found.alternates, canonical: found.canonical };
    });
    expect(wrong).toEqual([]);
  });

  test('leads no reader to the style guide, which is for those who build the site', () => {
    expect(pages.filter(({ type }) => type === 'style')).toHaveLength(
      new Set(pages.map(({ tag }) => tag)).size,
    );
    // Its own menu of languages leads from one of its languages to the others.
    const wrong = faults(
      ({ type, found }) => (type === 'style') !== found.leadsToStyle && { leads: found.leadsToStyle },
    );
    expect(wrong).toEqual([]);
  });

  test('is kept out of search engines and the search of the site when it is not for those who search', () => {
    const wrong = faults(({ type, found: { noindex, searched } }) => {
      // The search is found from elsewhere; in itself there is nothing to find.
      const expected = {
        noindex: UNLISTED.includes(type) && type !== 'search',
        searched: !UNLISTED.includes(type),
      };
      const right = noindex === expected.noindex && searched === expected.searched;
      return !right && { noindex, searched };
    });
    expect(wrong).toEqual([]);
  });

  test('uses an id once, and refers only to ids that exist', () => {
    expect(faults(({ found }) => found.twice.length > 0 && found.twice)).toEqual([]);
    expect(faults(({ found }) => found.dangling.length > 0 && found.dangling)).toEqual([]);
  });

  test('has tables with a caption and headers, and no empty headings, items or paragraphs', () => {
    expect(faults(({ found }) => found.barren.length > 0 && found.barren)).toEqual([]);
  });

  test('has no leftover placeholder', () => {
    expect(faults(({ found }) => found.leftovers.length > 0 && found.leftovers)).toEqual([]);
  });

  test('says of no text in Arabic letters that it is in a language of Latin letters', () => {
    const arabic = /[\u0620-\u064a\u0671-\u06d3]/;
    const wrong = faults(({ found }) => {
      const mistagged = found.texts.filter(
        ([lang, text]) => !RIGHT_TO_LEFT.includes(lang) && arabic.test(text),
      );
      return mistagged.length > 0 && mistagged;
    });
    expect(wrong).toEqual([]);
  });

  test('has no interface word of another language outside an element that says so', () => {
    const wrong = faults(({ found }) => {
      const foreign = found.texts.filter(([lang, text]) => DANISH_ONLY.get(text)?.has(lang) === true);
      return foreign.length > 0 && foreign;
    });
    expect(wrong).toEqual([]);
  });
});

// Words without placeholders that a language says otherwise than Danish does.
const DANISH_ONLY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(danish).map(([key, text]) => {
    const others = Object.keys(shippedWords).filter((tag) => tag !== 'da');
    return [text, new Set(others.filter((tag) => shippedWords[tag]?.[key as keyof typeof danish] !== text))];
  }),
);

function readMarkup(document: Document): Markup {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const describe = (element: Element): string =>
    `<${element.tagName.toLowerCase()} ${element.className}> ${element.textContent.trim().slice(0, 40)}`;
  const ids = all('[id]').map(({ id }) => id);
  const path = (address: string | null | undefined): string =>
    address ? new URL(address, 'http://here').pathname : '';
  const rtl = ['ar', 'ur', 'fa', 'he'];
  const texts: [string, string][] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style')) continue;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '') texts.push([parent.closest('[lang]')?.getAttribute('lang') ?? '', text]);
  }
  for (const element of all('[aria-label], [title], [data-chart]')) {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    for (const name of ['aria-label', 'title', 'data-chart'])
      texts.push([lang, element.getAttribute(name) ?? '']);
  }
  return {
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    headings: all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1))),
    wrongDirections: all('body [lang]')
      .filter((element) => {
        const lang = element.getAttribute('lang') ?? '';
        // In a drawing the direction is an attribute of another name.
        const closest = element.closest('[dir], [direction]');
        const dir = closest?.getAttribute('dir') ?? closest?.getAttribute('direction');
        return (dir === 'rtl') !== rtl.includes(lang);
      })
      .map((element) => `${element.getAttribute('lang')} ${describe(element)}`),
    alternates: all('link[rel="alternate"][hreflang]').map((link) => [
      link.getAttribute('hreflang') ?? '',
      path(link.getAttribute('href')),
    ]),
    leadsToStyle: all('a[href], link[href], area[href], form[action]').some((element) =>
      /\/stil\/$/.test(path(element.getAttribute('href') ?? element.getAttribute('action'))),
    ),
    noindex: document.querySelector('meta[name="robots"]')?.getAttribute('content') === 'noindex',
    searched: document.querySelector('[data-pagefind-body]') !== null,
    canonical: path(document.querySelector('link[rel="canonical"]')?.getAttribute('href')),
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    dangling: all('[aria-labelledby], [aria-describedby], [aria-controls], label[for]')
      .flatMap((element) =>
        ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
          (element.getAttribute(name) ?? '').split(/\s+/),
        ),
      )
      .filter((id) => id !== '' && !ids.includes(id)),
    barren: [
      ...all('table').filter((table) =>
        // Markdown has no captions: the box of an editor's table is named by its columns, and every cell above names one.
        table.closest('.prose [role="group"][aria-label]')
          ? !table.querySelector('thead th') || table.querySelector('thead th:empty')
          : !table.querySelector('caption') || !table.querySelector('th[scope]'),
      ),
      ...all('h1, h2, h3, h4, li, p, th, dt, dd, caption').filter(
        (element) => element.textContent.trim() === '' && !element.querySelector('svg, img'),
      ),
    ].map(describe),
    leftovers: texts
      .map(([, text]) => text)
      .filter((text) => /\{[\w.-]+\}|undefined|\[object |NaN/.test(text)),
    texts,
  };
}

interface Markup {
  lang: string;
  dir: string;
  title: string;
  description: string;
  headings: number[];
  /** Elements whose language is written in another direction than they have. */
  wrongDirections: string[];
  alternates: string[][];
  canonical: string;
  /** Something on it leads to the style guide. */
  leadsToStyle: boolean;
  /** Search engines are asked to leave it out. */
  noindex: boolean;
  /** The search of the site finds it. */
  searched: boolean;
  twice: string[];
  dangling: string[];
  barren: string[];
  leftovers: string[];
  /** Every text with the language it is said to be in. */
  texts: [string, string][];
}
