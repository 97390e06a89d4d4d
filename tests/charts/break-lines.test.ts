import { expect, test } from 'vitest';
import { breakLines, breakWords } from '../../src/charts/break-lines.ts';

test('breaks between words, within the limit, and loses none', () => {
  expect(breakLines('Bor i et hus med mere end fire etager', 16)).toEqual([
    'Bor i et hus med',
    'mere end fire',
    'etager',
  ]);
});

test('keeps a word that is longer than the limit whole', () => {
  expect(breakLines('en boligorganisation her', 6)).toEqual(['en', 'boligorganisation', 'her']);
});

test('cuts a word that is much longer where nothing may stand beside the lines, and leaves no end of a letter or two', () => {
  expect(breakWords('Nina (Medborgerskabsmedarbejderen)', 24)).toEqual([
    'Nina',
    '(Medborgerskabsmedarbej-\u200E',
    'deren)',
  ]);
  expect(breakWords('en afdelingsmøde her', 10)).toEqual(['en', 'afdelingsmøde', 'her']);
  expect(breakWords('boligorganisationernes', 8)).toEqual(['boligor-\u200E', 'ganisat-\u200E', 'ionernes']);
  expect(breakWords('نَ'.repeat(10), 6)).toEqual([`${'نَ'.repeat(5)}-`, 'نَ'.repeat(5)]);
});

test('takes what a no-break space joins for one word', () => {
  expect(breakWords('glade for 61\u00A0ud\u00A0af\u00A0100', 16)).toEqual([
    'glade for',
    '61\u00A0ud\u00A0af\u00A0100',
  ]);
  expect(breakWords('abcdefgh\u00A0ijklmnop', 10)).toEqual(['abcdefgh\u00A0-\u200E', 'ijklmnop']);
});
