import type { RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAxe, AXE, EVERY_RULE } from './axe.ts';
import { launchBrowser } from './browser.ts';
import type { SitePage } from './site-pages.ts';
import { coveringPages } from './structures.ts';

const PLAIN = `<!doctype html><html lang="da" dir="ltr"><head><title>A page</title>
  <style>a { display: inline-block; padding: 24px }</style></head><body>
  <a class="skip" href="#content">Skip</a><header><nav aria-label="First"><a href="/">Front</a></nav></header>
  <main id="content"><h1>A page</h1><nav aria-label="Second"><a href="/a">A</a><a href="/b">B</a></nav>
  <section><div><h2 id="part">A part</h2></div><p>Words</p><section aria-labelledby="part"><p>More</p></section></section>
  <table><tr><th scope="col">Year</th><th scope="col">Share</th></tr><tr><th scope="row">2024</th><td>36</td></tr></table>
  <form><label for="q">Word</label><input id="q"><button>Search</button></form><ul><li>One</li></ul></main></body></html>`;

let browser: Browser;
/** A page that stays blank, and one whose content is judged. */
let blank: Page;
let judged: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  [blank, judged] = [await browser.newPage(), await browser.newPage()];
  await judged.addScriptTag({ path: AXE.file });
});

afterAll(() => browser?.close());

describe('of pages that are to be judged by their structure', () => {
  test('one is left out that says something else in the same structure, in another language too', async () => {
    const other = PLAIN.replaceAll('Words', 'Texts')
      .replaceAll('href="/a"', 'href="/x"')
      .replaceAll('"First"', '"Other"');
    expect(await kept([PLAIN, other], [0])).toEqual([0]);
    const again = PLAIN.replace('<li>One</li>', '<li>One</li><li>Two</li>');
    expect(await kept([PLAIN, again], [0])).toEqual([0]);
    const turkish = PLAIN.replace('lang="da"', 'lang="tr"');
    expect(await kept([PLAIN, turkish, turkish.replace('Words', 'Söz')], [0])).toEqual([0, 1]);
  });

  test('the longest is kept of those that are alike, and the first ones in any case', async () => {
    const longer = PLAIN.replace('Words', 'More words than that');
    expect(await kept([PLAIN, longer])).toEqual([1]);
    expect(await kept([PLAIN, longer, PLAIN], [0, 2])).toEqual([0, 2]);
  });

  test('no page is none, and each that is like no other is kept', async () => {
    expect(await kept([])).toEqual([]);
    const pages = [
      '<b>x</b>',
      '<i>x</i>',
      '<b></b>',
      '<b class="y">x</b>',
      '<i><b>x</b></i>',
      '<b><i></i></b>',
    ];
    expect(await kept(pages)).toHaveLength(pages.length);
  });

  test('the plain one breaks no rule', async () => expect(await rulesBroken(PLAIN)).toEqual([]));

  // Each is a fault that no single element shows, and axe is asked whether it is one.
  test.each([
    ['landmark-unique', '"Second"', '"First"'],
    ['landmark-no-duplicate-main', '</body>', '<main><p>Words</p></main></body>'],
    ['landmark-one-main', /(<\/?)main/g, '$1div'],
    ['heading-order', /(<\/?)h2/g, '$1h4'],
    ['page-has-heading-one', /(<\/?)h1/g, '$1h2'],
    ['duplicate-id-aria', '<p>More</p>', '<p id="part">More</p>'],
    ['region', 'href="#content"', 'href="#elsewhere"'],
    ['label', 'for="q"', 'for="p"'],
    ['form-field-multiple-labels', '<button>', '<label for="q">Words</label><button>'],
    ['label-content-name-mismatch', '<a href="/a">', '<a href="/a" aria-label="Other">'],
    ['td-headers-attr', '<td>', '<td headers="part">'],
    ['th-has-data-cells', '<td>36</td>', ''],
    ['empty-heading', 'A part', ' '],
    ['link-name', '>Front<', '><'],
    ['region', '</main>', '</main><p>Words</p>'],
    ['aria-hidden-focus', '<section>', '<section aria-hidden="true"><div><p><a href="/">x</a></p></div>'],
    ['document-title', 'A page</title>', '</title>'],
    ['html-has-lang', ' lang="da"', ''],
    ['valid-lang', '<li>', '<li lang="danish">'],
    ['list', '<li>One</li>', '<li>One</li><p>Two</p>'],
    ['accesskeys', /<a href="\/(a|b)"/g, '<a accesskey="x" href="/$1"'],
    ['meta-viewport', '<title>', '<meta name="viewport" content="user-scalable=no"><title>'],
  ] as const)('one is kept that breaks %s (%s)', async (rule, what, instead) => {
    const faulty = PLAIN.replace(what, instead);
    expect(await rulesBroken(faulty, { type: 'rule', values: [rule] })).toContain(rule);
    expect(await kept([PLAIN, faulty], [0])).toEqual([0, 1]);
  });
});

/** Those of the rules of axe that a page breaks, or that axe cannot decide. */
async function rulesBroken(html: string, runOnly: RunOptions['runOnly'] = EVERY_RULE): Promise<string[]> {
  await judged.setContent(html);
  const { broken, undecided } = await askAxe(judged, { runOnly });
  return [...broken, ...undecided].map((fault) => fault.split(':')[0] ?? '');
}

/** Which of these pages cover all of them, by their place. */
async function kept(pages: readonly string[], first: readonly number[] = []): Promise<number[]> {
  const all = pages.map((html, index): SitePage => {
    const address = `${index}/`;
    return { file: `${index}/index.html`, address, tag: null, page: `/${address}`, type: 'about', html };
  });
  const found = await coveringPages(
    blank,
    all,
    first.flatMap((index) => all[index] ?? []),
  );
  return found.map((one) => all.indexOf(one)).sort();
}
