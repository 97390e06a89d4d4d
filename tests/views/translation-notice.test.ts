import { expect, test } from 'vitest';
import type { Item } from '../../src/catalog/entries/item.ts';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { type CollectionName, collectionNames } from '../../src/schemas/collection-names.ts';
import { frameOf } from '../../src/views/listing/page-list.ts';
import { translationNotice, weakestText } from '../../src/views/telling/translation-notice.ts';
import { harbourTeller } from './harbour-teller.ts';

const text = (state: 'original' | 'machine' | 'reviewed' | 'outdated' | 'missing') => ({ state });

test.each([
  { of: ['reviewed', 'outdated', 'machine'], is: 'machine' },
  { of: ['outdated', 'reviewed'], is: 'outdated' },
  { of: ['missing', 'reviewed', 'original'], is: null },
  { of: [], is: null },
] as const)('of $of the one to be told of is $is', ({ of, is }) => {
  expect(weakestText(of.map(text))?.state ?? null).toBe(is);
});

test('what people have written or read needs no notice, and a page without texts has none', () => {
  const teller = harbourTeller({ tag: 'ar' });
  for (const state of ['original', 'reviewed'] as const)
    expect(translationNotice(teller, text(state))).toBeNull();
  expect(translationNotice(teller, null)).toBeNull();
  const values = { language: teller.language.formats.languageName('en') };
  for (const state of ['machine', 'outdated', 'missing'] as const)
    expect(translationNotice(teller, text(state))).toBe(teller.language.word(`translation.${state}`, values));
});

test.each([
  ['/', 'activities'],
  ['/', 'milestones'],
  ['/', 'updates'],
  ['/maal/', 'indicators'],
  ['/maal/', 'surveys'],
  ['/indikatorer/', 'surveys'],
  ['/maal/together/', 'activities'],
  ['/maal/together/', 'surveys'],
  ['/aar/2024/', 'milestones'],
  ['/aar/2024/', 'partners'],
  ['/nyt/', 'updates'],
  ['/ord/', 'glossary'],
  ['/om/', 'partners'],
] as const)('%s says that what it lists of %s is a machine’s, also where all else is not', (page, listed) => {
  const noticeWhen = (state: 'machine' | 'reviewed'): string | null => {
    const change = (catalog: Catalog): Catalog => {
      const each = collectionNames.map((name) => {
        const items: readonly Item<CollectionName>[] = catalog[name];
        return [name, inState(items, name === listed ? state : 'reviewed')];
      });
      return { ...catalog, ...(Object.fromEntries(each) as Partial<Catalog>) };
    };
    return frameOf(harbourTeller({ tag: 'ar', change }), page).notice?.text ?? null;
  };
  expect(noticeWhen('reviewed')).toBeNull();
  expect(noticeWhen('machine')).not.toBeNull();
});

function inState<Name extends CollectionName>(
  items: readonly Item<Name>[],
  state: 'machine' | 'reviewed',
): Item<Name>[] {
  return items.map((item) => {
    const translations = [...item.translations].map(([tag, each]) => [tag, { ...each, state }] as const);
    return { ...item, translations: new Map(translations) };
  });
}
