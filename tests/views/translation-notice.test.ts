import { expect, test } from 'vitest';
import type { Item } from '../../src/catalog/entries/item.ts';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
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

test.each(['/', '/maal/', '/ord/', '/om/', '/nyt/', '/maal/together/'])(
  'a page says that what it lists is a machine’s, also where its own text is not: %s',
  (page) => {
    const noticeWhen = (listed: 'machine' | 'reviewed'): string | null => {
      const change = (catalog: Catalog): Catalog => ({
        ...catalog,
        ...{ pages: inState(catalog.pages, 'reviewed'), goals: inState(catalog.goals, 'reviewed') },
        ...{
          surveys: inState(catalog.surveys, 'reviewed'),
          indicators: inState(catalog.indicators, 'reviewed'),
        },
        ...{ activities: inState(catalog.activities, listed), updates: inState(catalog.updates, listed) },
        ...{ partners: inState(catalog.partners, 'reviewed'), glossary: inState(catalog.glossary, listed) },
        milestones: inState(catalog.milestones, 'reviewed'),
        ...(page === '/maal/' ? { indicators: inState(catalog.indicators, listed) } : {}),
      });
      return frameOf(harbourTeller({ tag: 'ar', change }), page).notice?.text ?? null;
    };
    expect(noticeWhen('reviewed')).toBeNull();
    expect(noticeWhen('machine')).not.toBeNull();
  },
);

function inState<Name extends CollectionName>(
  items: readonly Item<Name>[],
  state: 'machine' | 'reviewed',
): Item<Name>[] {
  return items.map((item) => {
    const translations = [...item.translations].map(([tag, each]) => [tag, { ...each, state }] as const);
    return { ...item, translations: new Map(translations) };
  });
}
