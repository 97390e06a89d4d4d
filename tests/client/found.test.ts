import { describe, expect, test } from 'vitest';
import { bestPart, isStray, shownExcerpt, type FoundPart } from '../../src/client/found.ts';

const part = (title: string, ...scores: number[]): FoundPart => ({
  title,
  url: `/ord/#${title}`,
  excerpt: '',
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

const pageWith = (...excerpts: string[]) => ({
  sub_results: excerpts.map((excerpt) => ({ ...part(''), excerpt })),
});

const content = 'Bygningen er ny. Her bor mange, og de\nhilser & taler. Er det godt? Ja';

test.each([
  [
    'a whole sentence says nothing more',
    'Her <mark>bor</mark> mange, og de hilser & taler.',
    ['Her ', 'bor', ' mange, og de hilser & taler.'],
  ],
  ['one that goes on says so', 'Her bor <mark>mange,</mark>', ['Her bor ', 'mange,', ' …']],
  [
    'one that has begun says so',
    '<mark>mange,</mark> og de hilser & taler.',
    ['… ', 'mange,', ' og de hilser & taler.'],
  ],
  ['the beginning of a text begins a sentence', '<mark>Bygningen</mark> er', ['', 'Bygningen', ' er …']],
  ['the end of a text ends one', 'Er det godt? <mark>Ja</mark>', ['Er det godt? ', 'Ja', '']],
  ['where nothing is marked', 'og de hilser', ['… og de hilser …']],
])('an excerpt: %s', (_, excerpt, shown) => {
  expect(shownExcerpt({ excerpt, content })).toEqual(shown);
});

test('an excerpt in Urdu ends with an Urdu full stop', () => {
  const excerpt = '<mark>یہاں</mark> لوگ رہتے ہیں۔';
  expect(shownExcerpt({ excerpt, content: `نئی عمارت۔ یہاں لوگ رہتے ہیں۔ اور` })).toEqual([
    '',
    'یہاں',
    ' لوگ رہتے ہیں۔',
  ]);
});

test('an excerpt with a sign of HTML is looked for in the text, which has it as it is', () => {
  const excerpt = 'Gå ind på &lt;a&gt; <mark>her</mark>.';
  expect(shownExcerpt({ excerpt, content: 'Vi er flyttet. Gå ind på <a> her. Velkommen' })).toEqual([
    'Gå ind på <a> ',
    'her',
    '.',
  ]);
});

describe('the best part of a page', () => {
  test('is the one with the most of what was looked for, which need not be the one with the most places', () => {
    const heading = part('genhusning', 6, 1);
    expect(bestPart({ sub_results: [part('lead', 1, 1, 1), heading, part('bolig', 1)] })).toBe(heading);
  });

  test('is the first of those with as much', () => {
    const first = part('lead', 2);
    expect(bestPart({ sub_results: [first, part('bolig', 1, 1)] })).toBe(first);
  });

  test('is none where nothing has a place', () => expect(bestPart({ sub_results: [] })).toBeUndefined());
});

test.each([
  ['zzzqq', 'half = <mark>z</mark> / (1 + <mark>z²/n</mark>)'],
  ['zzzqq', '2 · p(1 − p) · ( <mark>(z₀,₉₇₅</mark> + <mark>z₀,₈₀)</mark>'],
  ['iqqqq', 'we live <mark>i</mark> the block'],
  ['idrætshal', 'we live <mark>i</mark> the block'],
  ['enqqqqq', '<mark>en</mark> house'],
])('»%s« is not found by a letter or two: %s', (query, excerpt) => {
  expect(isStray(pageWith(excerpt), query)).toBe(true);
});

test.each([
  ['tryg', 'are you <mark>tryg</mark>?'],
  ['utry', 'are you <mark>utryg</mark>?'],
  ['året', 'once an <mark>år</mark>'],
  ['byerne', 'the <mark>by</mark>'],
  ['tryghedsindsatsen', 'more <mark>tryghed</mark>'],
  ['z', 'half = <mark>z</mark>'],
  ['36', '<mark>36</mark> of 100'],
])('»%s« is found by its own word, its stem or the word that it begins with: %s', (query, excerpt) => {
  expect(isStray(pageWith(excerpt), query)).toBe(false);
});

test('an excerpt may show the shortest of several words alone, and a page that was found by its title stays', () => {
  expect(isStray(pageWith('where you <mark>er</mark> at home'), ' er utrygge')).toBe(false);
  expect(isStray(pageWith(), 'zzzqq')).toBe(false);
});
