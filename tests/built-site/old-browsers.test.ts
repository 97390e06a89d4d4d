import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { listPages, type SitePage } from './site-pages.ts';
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
  let styles: Style[];

  beforeAll(async () => {
    const pages = Map.groupBy(listPages(await build()), ({ html }) =>
      [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css).join(''),
    );
    const browser = await launchBrowser({ withoutFrames: true });
    const rules = await (await browser.newPage()).evaluate(readRules, [...pages.keys()]);
    styles = [...pages].map(([css, alike], index) => ({ css, pages: alike, rules: rules[index] ?? [] }));
    await browser.close();
  });

  /** Pages of the styles that should say something, and do not; where none should, the test proves nothing. */
  const silent = (should: (style: Style) => boolean, says: (rule: Rule) => boolean): string[] => {
    const asked = styles.filter(should);
    expect(asked).not.toEqual([]);
    return asked.filter(({ rules }) => !rules.some(says)).map(({ pages: [page] }) => page?.address ?? '');
  };

  test('say of narrow windows, of paper and of edges what a phone without updates understands', () => {
    const found = styles.flatMap(({ css, pages: [page] }) =>
      [PASSED_OVER, HARMFUL].flatMap(
        (pattern) => pattern.exec(css)?.map((part) => `${page?.address}: ${part}`) ?? [],
      ),
    );
    expect(found).toEqual([]);
    const split = styles.filter(({ css }) => css.includes('@media')).flatMap(({ pages }) => pages);
    expect(split.length).toBeGreaterThan(100);
  });

  // A browser that does not know one selector of a list passes over all of it.
  test('say together only of what the same browsers know', () => {
    const lists = new Set(styles.flatMap(({ css }) => css.match(/[^{};]+(?=\{)/g) ?? []));
    expect([...lists].filter(isMixed)).toEqual([]);
    expect([...lists].filter((list) => list.includes(':has(')).length).toBeGreaterThan(5);
  });

  // Else the words in a chart lie on top of each other on an iPhone that ends with iOS 15.
  test('let no browser without containers show on a phone what only a wide chart has room for', () => {
    const found = silent(
      ({ css }) => css.includes('@container'),
      ({ within: [first, second = ''], selector, display }) =>
        first === 'not(container-type:inline-size)' &&
        second.startsWith('(max-width:') &&
        selector === '.ch .q' &&
        display === 'none',
    );
    expect(found).toEqual([]);
  });

  test('offer no search that cannot run', () => {
    const found = silent(
      ({ pages }) => pages.some(({ html }) => html.includes('<search')),
      ({ within, selector, display }) =>
        within.join() === 'not(inset:0)' && selector === 'search' && display === 'none',
    );
    expect(found).toEqual([]);
  });

  // WebKit puts a background that moves with what it lies under in the wrong place there.
  test('let no table tell in Safari of more at its right side where it goes on to the left', () => {
    const found = silent(
      ({ css }) => /gradient\([^;]*\blocal\b/.test(css),
      ({ within, selector }) =>
        within.at(-1) === '(-webkit-hyphenate-limit-before:5)' &&
        /^\[dir="rtl"\] :is\(\.table\b/.test(selector),
    );
    expect(found).toEqual([]);
  });
});

/** Runs in the browser: the rules of each style sheet, also of those for other browsers. */
function readRules(sheets: readonly string[]): Rule[][] {
  const flatten = (rules: CSSRuleList, within: string[]): Rule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule)
        return [{ within, selector: rule.selectorText, display: rule.style.display }];
      const condition = rule instanceof CSSConditionRule ? [rule.conditionText.replace(/\s/g, '')] : [];
      return rule instanceof CSSGroupingRule ? flatten(rule.cssRules, [...within, ...condition]) : [];
    });
  return sheets.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return flatten(sheet.cssRules, []);
  });
}

interface Style {
  css: string;
  /** The pages that have it. */
  pages: SitePage[];
  rules: Rule[];
}

interface Rule {
  /** The conditions that it stands in, from the outside in, without spaces. */
  within: string[];
  selector: string;
  /** What it sets; '' when nothing. */
  display: string;
}

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
