import { expect, test } from 'vitest';
import { shownExcerpt } from '../../src/client/excerpt.ts';

const content = 'Bygningen er ny. Her bor mange, og de\nhilser & taler. Er det godt? Ja';

test.each([
  [
    'a whole sentence says nothing more',
    'Her <mark>bor</mark> mange, og de hilser &amp; taler.',
    ['Her ', 'bor', ' mange, og de hilser & taler.'],
  ],
  ['one that goes on says so', 'Her bor <mark>mange,</mark>', ['Her bor ', 'mange,', ' …']],
  [
    'one that has begun says so',
    '<mark>mange,</mark> og de hilser &amp; taler.',
    ['… ', 'mange,', ' og de hilser & taler.'],
  ],
  ['the beginning of a text begins a sentence', '<mark>Bygningen</mark> er', ['', 'Bygningen', ' er …']],
  ['the end of a text ends one', 'Er det godt? <mark>Ja</mark>', ['Er det godt? ', 'Ja', '']],
  ['where nothing is marked', 'og de hilser', ['… og de hilser …']],
])('an excerpt: %s', (_, excerpt, shown) => {
  expect(shownExcerpt({ excerpt, content: content.replaceAll('&', '&amp;') })).toEqual(shown);
});

test('an excerpt in Urdu ends with an Urdu full stop', () => {
  const excerpt = '<mark>یہاں</mark> لوگ رہتے ہیں۔';
  expect(shownExcerpt({ excerpt, content: `نئی عمارت۔ یہاں لوگ رہتے ہیں۔ اور` })).toEqual([
    '',
    'یہاں',
    ' لوگ رہتے ہیں۔',
  ]);
});
