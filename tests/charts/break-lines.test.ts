import { expect, it } from 'vitest';
import { breakLines, breakWords } from '../../src/charts/break-lines.ts';

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

it('cuts such a word with a hyphen where nothing may stand beside the lines, and leaves no end of a letter or two', () => {
  expect(breakWords('Nina (Medborgerskabsmedarbejderen) her', 24)).toEqual([
    'Nina',
    '(Medborgerskabsmedarbej-',
    'deren) her',
  ]);
  expect(breakWords('a twelve letter afdelingsmøde', 12)).toEqual([
    'a twelve',
    'letter',
    'afdelingsm-',
    'øde',
  ]);
  expect(breakWords('boligorganisationen', 8)).toEqual(['boligor-', 'ganisat-', 'ionen']);
  expect(breakWords('afdelingsmøde', 13)).toEqual(['afdelingsmøde']);
  expect(breakWords('e\u0301'.repeat(8), 6)).toEqual([`${'e\u0301'.repeat(5)}-`, 'e\u0301'.repeat(3)]);
});
