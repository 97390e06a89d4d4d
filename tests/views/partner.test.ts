import { expect, test } from 'vitest';
import { find } from '../../src/catalog/entries/join.ts';
import { factsIn } from '../../src/views/telling/facts.ts';
import { partnersView, partnerView } from '../../src/views/pages/partner.ts';
import { harbourTeller } from './harbour-teller.ts';

test.each([
  [true, 'More about this partner'],
  [false, null],
])('the text about a partner has a heading, which stands over nothing else: %s', (hasBody, heading) => {
  const teller = harbourTeller({
    change: (kept) => ({
      ...kept,
      partners: kept.partners.map((partner) => ({ ...partner, original: { ...partner.original, hasBody } })),
    }),
  });
  const views = teller.site.report.catalog.partners.map((partner) => partnerView(teller, partner));
  expect(new Set(views.map(({ more }) => more))).toEqual(new Set([heading]));
});

test('each survey of a partner leads to its own part of the data page', () => {
  const teller = harbourTeller({});
  const { surveys, partners } = teller.site.report.catalog;
  const led = partners.flatMap((partner) =>
    partnerView(teller, partner).surveys.map(({ address }) => address),
  );
  expect(led.sort()).toEqual(surveys.map(({ id }) => `/data/#${id}`).sort());
});

test('a partner whom the agreement does not name has no words of it', () => {
  const named = harbourTeller({});
  const joined = harbourTeller({
    change: (kept) => ({
      ...kept,
      partners: kept.partners.map(({ facts: { agreementText: _, ...facts }, ...partner }) => ({
        ...partner,
        facts,
      })),
    }),
  });
  const [count, none] = [named, joined].map((teller) =>
    teller.site.report.catalog.partners.map((partner) => partnerView(teller, partner).agreement.length),
  );
  expect(new Set(count)).toEqual(new Set([1]));
  expect(new Set(none)).toEqual(new Set([0]));
});

test('each partner leads on to the next one of their list, from the first party to the last who is mentioned', () => {
  const teller = harbourTeller({
    // The order of the entries is another than that of the list.
    change: (kept) => ({ ...kept, partners: kept.partners.toReversed() }),
  });
  const { lists } = partnersView(teller);
  expect(lists.map(({ heading }) => heading)).toEqual([
    'Parties to the agreement',
    'Others mentioned in the agreement',
  ]);
  const listed = lists.flatMap(({ cards }) => cards.map(({ address }) => address));
  const nextOf = new Map(
    teller.site.report.catalog.partners.map((partner) => {
      const { next } = partnerView(teller, partner);
      return [`/partnere/${partner.id}/`, next?.address ?? null];
    }),
  );
  expect(listed.map((address) => nextOf.get(address))).toEqual([...listed.slice(1), null]);
});

test.each([
  [
    'مجلس (Harbour Board) هنا',
    { text: 'Harbour Board', lang: 'en', dir: 'ltr', around: { before: 'مجلس (', after: ') هنا' } },
  ],
  [
    'مجلس (harbour board)',
    { text: 'harbour board', lang: 'en', dir: 'ltr', around: { before: 'مجلس (', after: ')' } },
  ],
  ['Harbour Boarding', { text: 'Harbour Boarding' }],
  ['مجلس الميناء', { text: 'مجلس الميناء' }],
  ['Harbour Board', { text: 'Harbour Board' }],
])(
  'a translated title says which part of it is the original one, on its page and in the list: %s',
  (title, said) => {
    const teller = harbourTeller({
      tag: 'ar',
      change: (kept) => ({
        ...kept,
        partners: kept.partners.map((partner) => ({
          ...partner,
          translations: new Map(
            [...partner.translations].map(([tag, text]) => [
              tag,
              { ...text, words: { ...text.words, title } },
            ]),
          ),
        })),
      }),
    });
    const board = find(teller.site.report.catalog.partners, 'harbour-board');
    expect(partnerView(teller, board).title).toEqual(said);
    const cards = partnersView(teller).lists.flatMap((list) => list.cards);
    expect(cards.find(({ address }) => address.includes('harbour-board'))?.title).toEqual(said);
  },
);

test.each([
  [12.5, '12.5%'],
  [0.5, '0.5%'],
  [99.75, '99.75%'],
  [40, '40%'],
])('agreed working time is told as it was agreed: %s', (workingTimePercent, share) => {
  const teller = harbourTeller({
    change: (kept) => ({
      ...kept,
      partners: kept.partners.map(({ facts, ...partner }) => ({
        ...partner,
        facts: { ...facts, workingTimePercent },
      })),
    }),
  });
  const [partner] = teller.site.report.catalog.partners;
  if (!partner) throw new Error('the harbour has no partners');
  const { gives } = partnerView(teller, partner);
  expect(gives.map(({ value }) => value)).toContain(`${share} of working time`);
  expect(factsIn(teller.site.report, teller.language).get(`share.${partner.id}`)).toBe(share);
});

test('hours are told as agreed until the plan has ended, and then in the past', () => {
  const leadOn = (buildDate: string) => partnersView(harbourTeller({ buildDate })).words.hoursLead;
  expect(leadOn('2026-12-31')).toBe('This is how many hours a year have been agreed.');
  expect(leadOn('2027-01-01')).toBe('This is how many hours a year were agreed.');
});
