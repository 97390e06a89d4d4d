import { expect, it } from 'vitest';
import { breakLines } from '../../src/charts/break-lines.ts';

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
