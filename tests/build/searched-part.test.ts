import { expect, test } from 'vitest';
import { searchedPart } from '../../src/build/searched-part.ts';

const page = (main: string, mark = ' data-pagefind-body'): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><title>t</title></head><body><header>menu</header>` +
  `<main id="content"${mark}>${main}</main><footer>foot</footer></body></html>`;
const searched = (main: string): string =>
  `<html lang="ar" dir="rtl"><main id="content" data-pagefind-body>${main}</main>`;

test('is the main part of a page, in the language of the page', () => {
  expect(searchedPart(page('<h1>Et tal</h1>'))).toBe(searched('<h1>Et tal</h1>'));
});

test('is nothing of a page that is not to be found', () => {
  expect(searchedPart(page('<h1>Et tal</h1>', ''))).toBeNull();
});

test.each([
  ['a marked list', '<ul class="rows" data-unsearched><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
  ['a chart', '<figure class="chart trend"><p>a</p></figure>'],
  ['a fold', '<details class="agreement"><summary>a</summary>b</details>'],
  ['a drawing', '<svg viewBox="0 0 1 1"><svg/><text>5</text><svg></svg></svg>'],
  ['what is marked', '<section data-unsearched><section>a</section>b</section>'],
  ['what is marked among other attributes', '<p data-unsearched lang="da">I 2024 svarede 5 %.</p>'],
])('passes over %s, with all that is in it', (_, passed) => {
  expect(searchedPart(page(`<p>før</p>${passed}<p>efter</p>`))).toBe(searched('<p>før</p><p>efter</p>'));
});

test('shows where a figure stood in a text', () => {
  const text = '<p>Sidst var tallet <data class="figure" value="71.5">72 %</data>.</p>';
  expect(searchedPart(page(text))).toBe(searched('<p>Sidst var tallet ….</p>'));
});

test('is not led astray by signs in an attribute or by names that begin alike', () => {
  const kept =
    '<p title="a > b <svg>">x</p><p class="rows table" data-unsearched-by="">y</p><detail>z</detail>';
  expect(searchedPart(page(kept))).toBe(searched(kept));
  const passed = '<div data-unsearched="" title="</div>"><div>1</div></div>';
  expect(searchedPart(page(`a${passed}b`))).toBe(searched('ab'));
});
