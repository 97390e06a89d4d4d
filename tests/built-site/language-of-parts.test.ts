import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { launchBrowser } from './browser.ts';
import { listReaderPages, readPages, type SitePage } from './site-pages.ts';
import { SITES } from './sites.ts';

// WCAG 3.1.2: a passage in another language than the page says so, or a screen reader speaks it with the wrong voice.
// Names and single words that a translation keeps in brackets are no passages.
describe.each(SITES)('every page of $name', ({ folder: build, siteRoot }) => {
  const untranslated = titlesWithout(siteRoot);
  let browser: Browser;
  let pages: (SitePage & { found: Part[] })[];

  beforeAll(async () => {
    browser = await launchBrowser();
    pages = await readPages(await browser.newPage(), listReaderPages(await build()), readParts);
  });

  afterAll(() => browser?.close());

  const faults = (wrong: (part: Part) => boolean) =>
    pages.flatMap(({ address, found }) =>
      found.filter(wrong).map(({ lang, text }) => `${address || '/'} ${lang}: ${text.slice(0, 80)}`),
    );

  test('says of a passage in Latin letters that it is in a language of Latin letters', () => {
    expect(faults(({ lang, text }) => ARABIC_SCRIPT.includes(lang) && isLatinPassage(text))).toEqual([]);
  });

  test('says of a passage in Danish that it is in Danish', () => {
    expect(faults(({ lang, text }) => lang !== 'da' && isDanishPassage(text))).toEqual([]);
  });

  test('says of the title of what is not translated which language it is in', () => {
    const said = pages.flatMap(({ address, tag, found }) =>
      found
        .filter(({ text, named }) => !named && tag !== null && untranslated(tag).has(text))
        .map(({ lang, text }) => ({ address, text, right: lang !== tag })),
    );
    expect(said.filter(({ right }) => !right)).toEqual([]);
    if (siteRoot !== '.') expect(new Set(said.map(({ text }) => text)).size).toBeGreaterThan(5);
  });

  test('quotes the agreement in the language of the agreement', () => {
    const original = pages.find(({ address }) => address === '')?.found[0]?.lang;
    // The style guide quotes the invented neighbourhood's.
    const real = pages.filter(({ page }) => page !== '/stil/');
    const quoted = real.flatMap(({ found }) => found.filter(({ quoted }) => quoted));
    expect(quoted.length).toBeGreaterThan(0);
    expect(new Set(quoted.map(({ lang }) => lang))).toEqual(new Set([original]));
  });

  test('says before a quote which language it is in, where that is not the one around it', () => {
    expect(faults(({ quoted, foreign, announced }) => quoted && foreign !== announced)).toEqual([]);
    expect(pages.some(({ found }) => found.some(({ announced }) => announced))).toBe(true);
  });
});

/** The titles of the entries of a site that have no text in a language. */
function titlesWithout(siteRoot: string): (tag: string) => Set<string> {
  const { catalog } = openDoor(siteRoot);
  if (!catalog) throw new Error(`${siteRoot} has faults`);
  const { goals, indicators, activities, partners, surveys, updates } = catalog;
  const items = [goals, indicators, activities, partners, surveys, updates].flat();
  return (tag) =>
    new Set(
      items.filter(({ translations }) => !translations.has(tag)).map(({ original }) => original.words.title),
    );
}

test('a passage is told from a name', () => {
  expect(isLatinPassage('الخطة: Det er ikke lagt ind endnu')).toBe(true);
  expect(isLatinPassage('في Gladsaxe Pædagogiske Videncenter اليوم')).toBe(false);
  expect(isDanishPassage('Tallene fra 2024 er ikke lagt ind endnu, og det er for tidligt.')).toBe(true);
  expect(isDanishPassage('The agreement is called “Sammenhængskraft og medborgerskab”.')).toBe(false);
});

const ARABIC_SCRIPT = ['ar', 'ur'];

function isLatinPassage(text: string): boolean {
  return /(\p{Script=Latin}[\p{Script=Latin}’'-]*[ ,]+){4}\p{Script=Latin}/u.test(text);
}

/** Three of the words that no Danish sentence does without, and no other language here has. */
function isDanishPassage(text: string): boolean {
  const words = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
  return DANISH_WORDS.filter((word) => words.has(word)).length >= 3;
}

const DANISH_WORDS = [
  'og',
  'er',
  'ikke',
  'det',
  'der',
  'som',
  'til',
  'på',
  'af',
  'fra',
  'med',
  'har',
  'ved',
  'eller',
];

/** Runs in a browser. Code is in no language. */
function readParts(page: Document): Part[] {
  const parts: Part[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!around || text === '' || around.closest('script, style, code, pre')) continue;
    const lang = around.closest('[lang]')?.getAttribute('lang') ?? '';
    const quote = around.closest('.agreement blockquote');
    const foreign = quote?.parentElement?.closest('[lang]')?.getAttribute('lang') !== lang;
    const announced = quote?.previousElementSibling?.localName === 'p';
    parts.push({ lang, text, named: false, quoted: quote !== null, foreign, announced });
  }
  for (const element of page.querySelectorAll('[aria-label], [data-chart]')) {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    for (const name of ['aria-label', 'data-chart'])
      parts.push({
        lang,
        text: element.getAttribute(name) ?? '',
        named: true,
        quoted: false,
        foreign: false,
        announced: false,
      });
  }
  return parts;
}

interface Part {
  /** The language that the text is said to be in. */
  lang: string;
  text: string;
  /** It is an attribute that names an element, which has no language of its own. */
  named: boolean;
  /** It is the agreement's own wording. */
  quoted: boolean;
  /** That wording is in another language than what is around it. */
  foreign: boolean;
  /** Something is said between the name of the fold and that wording. */
  announced: boolean;
}
