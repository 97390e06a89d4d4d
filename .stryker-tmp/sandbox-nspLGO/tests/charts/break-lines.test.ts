// @ts-nocheck
import { expect, it } from 'vitest';
import { breakLines } from '../../src/charts/break-lines.ts';
import { labelTiers } from '../../src/charts/label-tiers.ts';

it('breaks between words, within the limit, and loses none', () => {
  expect(breakLines('Bor i et hus med mere end fire etager', 16)).toEqual([
    'Bor i et hus med',
    'mere end fire',
    'etager',
  ]);
});

it('keeps a word that is longer than the limit whole', () => {
  expect(breakLines('en boligorganisation her', 6)).toEqual(['en', 'boligorganisation', 'her']);
});

it('always labels the first and the last mark, and drops labels between them that would touch', () => {
  expect(labelTiers([50])).toEqual(['']);
  expect(labelTiers([17, 50, 83])).toEqual(['', '', '']);
  expect(labelTiers([10, 20, 90])).toEqual(['', 'q', '']);
  expect(labelTiers([9, 13, 50, 87, 91])).toEqual(['', 'x', 'q', 'x', '']);
});
