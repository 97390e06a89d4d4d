import { expect, test } from 'vitest';
import { isStray } from '../../src/client/stray-page.ts';

test.each([
  ['zzzqq', 'half = <mark>z</mark> / (1 + <mark>z²/n</mark>)'],
  ['zzzqq', '2 · p(1 − p) · ( <mark>(z₀,₉₇₅</mark> + <mark>z₀,₈₀)</mark>'],
  ['iqqqq', 'we live <mark>i</mark> the block'],
  ['idrætshal', 'we live <mark>i</mark> the block'],
  ['enqqqqq', '<mark>en</mark> house'],
])('»%s« is not found by a letter or two: %s', (query, excerpt) => {
  expect(isStray([excerpt], query)).toBe(true);
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
  expect(isStray([excerpt], query)).toBe(false);
});

test('an excerpt may show the shortest of several words alone, and a page that was found by its title stays', () => {
  expect(isStray(['where you <mark>er</mark> at home'], ' er utrygge')).toBe(false);
  expect(isStray([], 'zzzqq')).toBe(false);
});
