import { expect, test } from 'vitest';
import { ownLanguages } from '../own-languages.ts';
import { searchView } from '../../src/views/listing/search-page.ts';
import { harbourTeller } from './harbour-teller.ts';

test('search can tell of any number of pages, in as many words on a large site as on a small one', () => {
  const { most, found, foundMore } = searchView(harbourTeller({})).client;
  expect(found).toHaveLength(most + 1);
  expect(found[most]).toBe('30 pages found.');
  expect(foundMore).toBe('Here are the first 30 of # pages.');
});

test('a language tells of how many pages the first are listed', () => {
  const said = ownLanguages.map(({ tag, word }) => [
    tag,
    word('search.foundMore', { shown: 30, count: '#' }),
  ]);
  expect(Object.fromEntries(said)).toMatchObject({
    da: 'Her er de første 30 af # sider.',
    en: 'Here are the first 30 of # pages.',
    ar: 'إليك أول 30 صفحة من أصل #.',
    tr: 'Bulunan # sayfanın ilk 30 tanesi burada.',
    ur: 'ملنے والے # صفحات میں سے پہلے 30 یہاں ہیں۔',
  });
});
