import { describe, expect, test } from 'vitest';
import { listPages } from './site-pages.ts';
import { SITES } from './sites.ts';

/** What browsers from before 2022 pass over, and with it all that it holds: ranges, bare negations, nested rules. */
const PASSED_OVER = /@media[^{]*[<>][^{]*|@media [^{]*\bnot \([^{]*|[{};]&[^{};]*/;

/**
 * What phones without a browser since 2020 pass over, and where it did harm: edges two at a time, without which text stands at
 * the edge of the window and the skip link on top of the menu; directions, which edges of one side would be written with;
 * and marks that are painted as if by nobody, in black.
 */
const HARMFUL =
  /[{;](margin|padding)-(inline|block):|[{;]inset[:-]|:dir\(|\.(ch|fa|sight)\b[^{},]*:(is|where)\(/;

describe.each(SITES)('the styles of $name', ({ folder: build }) => {
  test('say of narrow windows, of paper and of edges what a phone without updates understands', async () => {
    const styles = listPages(await build()).map(({ address, html }) => ({
      address,
      css: [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css).join(''),
    }));
    const found = styles.flatMap(({ address, css }) => {
      const parts = [PASSED_OVER, HARMFUL].flatMap((pattern) => pattern.exec(css)?.[0] ?? []);
      return parts.map((part) => `${address}: ${part}`);
    });
    expect(found).toEqual([]);
    expect(styles.filter(({ css }) => css.includes('@media')).length).toBeGreaterThan(100);
  });

  // A browser that does not know one selector of a list passes over all of it.
  test('say together only of what the same browsers know', async () => {
    const lists = new Set(
      listPages(await build()).flatMap(({ html }) =>
        [...html.matchAll(/<style>(.*?)<\/style>/gs)].flatMap(
          ([, css = '']) => css.match(/[^{};]+(?=\{)/g) ?? [],
        ),
      ),
    );
    expect([...lists].filter(isMixed)).toEqual([]);
    expect([...lists].filter((list) => list.includes(':has(')).length).toBeGreaterThan(5);
  });

  // Else the words in a chart lie on top of each other on an iPhone that ends with iOS 15.
  test('let no browser without containers show on a phone what only a wide chart has room for', async () => {
    const pages = listPages(await build()).filter(({ html }) => html.includes('@container'));
    const spared =
      /@supports not \(container-type:inline-size\)\{@media \(max-width:[^)]*\)\{\.ch \.q\{display:none/;
    expect(pages.flatMap(({ address, html }) => (spared.test(html) ? [] : [address]))).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
  });

  test('offer no search that cannot run', async () => {
    const pages = listPages(await build()).filter(({ html }) => html.includes('<search'));
    const hidden = '@supports not (inset:0){search{display:none';
    expect(pages.flatMap(({ address, html }) => (html.includes(hidden) ? [] : [address]))).toEqual([]);
    expect(pages).not.toEqual([]);
  });

  // WebKit puts a background that moves with what it lies under in the wrong place there.
  test('let no table tell in Safari of more at its right side where it goes on to the left', async () => {
    const shaded = listPages(await build()).filter(({ html }) => /gradient\([^;]*\blocal\b/.test(html));
    const spared = '@supports (-webkit-hyphenate-limit-before:5){[dir=rtl] :is(.table,';
    const found = shaded.filter(({ html }) => !html.includes(spared));
    expect(found.map(({ address }) => address)).toEqual([]);
    expect(shaded.length).toBeGreaterThan(100);
  });
});

test.each([
  '@media (width>=48rem){',
  '@media screen and not (min-width:60rem){',
  'a{color:red;&:hover{',
  '}&>p{',
])('%s is found', (css) => expect(PASSED_OVER.test(css)).toBe(true));

test.each([
  'p{margin-block:0 1rem}',
  'p{color:red;padding-inline:0}',
  '.skip{inset-inline-start:0}',
  'canvas{position:absolute;inset:0}',
  '.skip:dir(ltr){left:0}',
  '.ch :is(.planned,.awaiting){fill:none}',
])('%s is found to do harm', (css) => expect(HARMFUL.test(css)).toBe(true));

test.each([
  '@supports not (inset:0){',
  'p{margin-block-start:0}',
  '.chart :is(th,td){',
  '.row,.table :is(th,td){',
])('%s does none', (css) => expect(HARMFUL.test(css)).toBe(false));

/**
 * Whether some selectors of a list are for browsers from before 2022, but not all. What stands in brackets is no list of
 * its own.
 */
function isMixed(list: string): boolean {
  const selectors = list.split(/,(?![^(]*\))/);
  const newer = selectors.filter((selector) => selector.includes(':has('));
  return newer.length > 0 && newer.length < selectors.length;
}

test.each([
  ['.facts,.part:has(>h2)>.facts', true],
  ['.part:has(>h2),.text:has(>h2)', false],
  ['.part:has(>h2)>:is(.rows,.table)', false],
  ['.facts,.rows', false],
])('%s is for some browsers only in part: %s', (list, mixed) => expect(isMixed(list)).toBe(mixed));
