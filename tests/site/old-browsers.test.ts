import { describe, expect, test } from 'vitest';
import { listPages } from './site-pages.ts';
import { SITES } from './sites.ts';

/** What browsers from before 2022 pass over, and with it all that it holds: ranges, bare negations, nested rules. */
const PASSED_OVER = /@media[^{]*[<>][^{]*|@media [^{]*\bnot \([^{]*|[{};]&[^{};]*/;

describe.each(SITES)('the styles of $name', ({ folder: build }) => {
  test('say of narrow windows and of paper what a phone without updates understands', async () => {
    const styles = listPages(await build()).map(({ address, html }) => ({
      address,
      css: [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css).join(''),
    }));
    const found = styles.flatMap(({ address, css }) => {
      const [part] = PASSED_OVER.exec(css) ?? [];
      return part === undefined ? [] : [`${address}: ${part}`];
    });
    expect(found).toEqual([]);
    expect(styles.filter(({ css }) => css.includes('@media')).length).toBeGreaterThan(100);
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
