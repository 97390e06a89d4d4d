import { expect, test } from 'vitest';
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
