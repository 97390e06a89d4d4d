import { expect, test } from 'vitest';
import { createLanguages } from '../../src/i18n/languages.ts';
import { settingsBehindTheDoor } from '../../src/site/settings.ts';
import { pageList } from '../../src/views/page-list.ts';
import { searchView } from '../../src/views/search-page.ts';
import { harbourTeller } from './harbour-teller.ts';

test('search can tell of as many pages as there are, and that only the first are listed', () => {
  const teller = harbourTeller({});
  const { most, found } = searchView(teller).client;
  expect(found).toHaveLength(pageList(teller).length + 1);
  expect(found[most]).toBe('30 pages found.');
  expect(found[most + 1]).toBe('Here are the first 30 of 31 pages.');
});

test('every language tells of how many pages the first are listed', () => {
  const languages = createLanguages(settingsBehindTheDoor('.'), '.', '/');
  const said = languages.map(({ tag, word }) => [tag, word('search.foundMore', { shown: 30, count: 1112 })]);
  expect(Object.fromEntries(said)).toEqual({
    da: 'Her er de første 30 af 1.112 sider.',
    en: 'Here are the first 30 of 1,112 pages.',
    ar: 'إليك أول 30 صفحة من أصل 1,112.',
    tr: 'Bulunan 1.112 sayfanın ilk 30 tanesi burada.',
    ur: 'ملنے والے 1,112 صفحات میں سے پہلے 30 یہاں ہیں۔',
  });
});
