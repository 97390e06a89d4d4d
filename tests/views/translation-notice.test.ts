import { expect, test } from 'vitest';
import type { Item, Text } from '../../src/catalog/entries/item.ts';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import type { WordKey } from '../../src/i18n/words/da.ts';
import { type CollectionName, collectionNames } from '../../src/schemas/collection-names.ts';
import { frameFor } from '../../src/views/frame/frame.ts';
import { pageList } from '../../src/views/listing/page-list.ts';
import { noticesOf, pageNotice } from '../../src/views/telling/translation-notice.ts';
import { harbourTeller } from './harbour-teller.ts';

const teller = harbourTeller({ tag: 'ar' });
const language = teller.language.formats.languageName('en');

type State = Text<CollectionName>['state'];
const text = (state: State) => ({ state });

test.each<{ own: State | null; others: readonly State[]; says: readonly string[] }>([
  { own: null, others: [], says: [] },
  { own: 'original', others: ['reviewed'], says: [] },
  { own: 'machine', others: [], says: ['machine'] },
  { own: 'outdated', others: [], says: ['outdated'] },
  // Changed since, it is still a machine's, and the original still applies.
  { own: 'outdated-machine', others: [], says: ['machine', 'outdated'] },
  { own: 'missing', others: ['machine'], says: ['missing'] },
  { own: 'reviewed', others: ['outdated', 'machine', 'reviewed'], says: ['machine'] },
  { own: 'reviewed', others: ['outdated', 'reviewed'], says: ['outdated'] },
  { own: 'outdated', others: ['machine'], says: ['machine', 'outdated'] },
  { own: 'machine', others: ['outdated'], says: ['machine'] },
  // It says beside its own words which language they are in.
  { own: 'reviewed', others: ['missing'], says: [] },
])('a page that is $own and lists $others says $says', ({ own, others, says }) => {
  const said = pageNotice(teller, own === null ? undefined : text(own), others.map(text));
  const sentences = says.map((key) => teller.language.word(`translation.${key}` as WordKey, { language }));
  expect(said).toBe(sentences.length === 0 ? null : sentences.join(' '));
});

test.each<{ own: State; says: readonly string[] }>([
  { own: 'reviewed', says: ['outdated'] },
  { own: 'machine', says: ['machine', 'outdated'] },
  { own: 'missing', says: ['missing'] },
])(
  'where sentences about figures are of older originals, a page that is $own says $says',
  ({ own, says }) => {
    const old = { ...teller, language: { ...teller.language, hasOutdatedSentences: true } };
    const sentences = says.map((key) => teller.language.word(`translation.${key}` as WordKey, { language }));
    expect(pageNotice(old, text(own), [])).toBe(sentences.join(' '));
    expect(noticesOf(old, [text('reviewed')])).toHaveLength(1);
  },
);

test.each<{ of: readonly State[]; says: readonly string[] }>([
  { of: [], says: [] },
  { of: ['original', 'reviewed'], says: [] },
  { of: ['reviewed', 'machine'], says: ['machineText'] },
  { of: ['outdated-machine'], says: ['machineText', 'outdatedText'] },
  { of: ['machine', 'missing'], says: ['missingText', 'machineText'] },
])('what stands outside its page says of $of texts: $says', ({ of, says }) => {
  expect(noticesOf(teller, of.map(text))).toEqual(
    says.map((key) => teller.language.word(`translation.${key}` as WordKey, { language })),
  );
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
  ['/indikatorer/noise/', 'surveys'],
  ['/nyt/quay-panel-2024/', 'surveys'],
  ['/nyt/quay-panel-2024/', 'indicators'],
  ['/aar/2021/', 'milestones'],
  ['/aar/2024/', 'indicators'],
  ['/aar/2024/', 'surveys'],
  ['/aar/2024/', 'partners'],
  ['/nyt/', 'updates'],
  ['/ord/', 'glossary'],
  ['/om/', 'partners'],
] as const)('%s says that what it lists of %s is a machine’s, also where all else is not', (page, listed) => {
  expect(noticeOf(page, listed, 'reviewed')).toBeNull();
  expect(noticeOf(page, listed, 'machine')).not.toBeNull();
});

test.each([
  ['/aar/2024/', 'milestones'],
  ['/aar/2016/', 'partners'],
  ['/aar/2016/', 'activities'],
] as const)('%s says nothing of %s, none of which stands on it', (page, listed) => {
  expect(noticeOf(page, listed, 'machine')).toBeNull();
});

/** What a page says above its content when the translations of one collection are in a state, and all others are reviewed. */
function noticeOf(page: string, listed: CollectionName, state: 'machine' | 'reviewed'): string | null {
  const change = (catalog: Catalog): Catalog => {
    const each = collectionNames.map((name) => {
      const items: readonly Item<CollectionName>[] = catalog[name];
      return [name, inState(items, name === listed ? state : 'reviewed')];
    });
    return { ...catalog, ...(Object.fromEntries(each) as Partial<Catalog>) };
  };
  const changed = harbourTeller({ tag: 'ar', change });
  const identity = pageList(changed).find((each) => each.page === page);
  if (!identity) throw new Error(`no page »${page}«`);
  return frameFor(changed, identity).notice?.text ?? null;
}

function inState<Name extends CollectionName>(
  items: readonly Item<Name>[],
  state: 'machine' | 'reviewed',
): Item<Name>[] {
  return items.map((item) => {
    const translations = [...item.translations].map(([tag, each]) => [tag, { ...each, state }] as const);
    return { ...item, translations: new Map(translations) };
  });
}
