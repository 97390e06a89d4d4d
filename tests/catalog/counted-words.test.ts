import { describe, expect, test } from 'vitest';
import { countedWordFaults } from '../../src/catalog/words/counted-words.ts';
import { readingOf } from './small-reading.ts';

const goals = (count: number) =>
  readingOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`goals/goal-${index}`, {}])));
const told = (text: string, count = 0, where: 'field' | 'body' = 'body', locale = 'da') =>
  countedWordFaults(text, locale, where, goals(count));

describe('a count in letters', () => {
  test.each([
    ['tre mål', '<Fact name="count.goals" /> mål'],
    ['Fire delmål', '<Fact name="count.goals" /> delmål'],
    ['fem tal', '<Fact name="count.indicators" /> tal'],
    ['seks indikatorer', '<Fact name="count.indicators" /> indikatorer'],
    ['syv aktiviteter', '<Fact name="count.activities" /> aktiviteter'],
    ['otte parter', '<Fact name="count.parties" /> parter'],
    ['ni undersøgelser', '<Fact name="count.surveys" /> undersøgelser'],
    ['ti TAL', '<Fact name="count.indicators" /> TAL'],
    ['elleve mål', '<Fact name="count.goals" /> mål'],
    ['tolv mål', '<Fact name="count.goals" /> mål'],
    ['tretten mål', '<Fact name="count.goals" /> mål'],
    ['fjorten mål', '<Fact name="count.goals" /> mål'],
    ['femten  mål', '<Fact name="count.goals" /> mål'],
  ])('%s should be asked for', (words, instead) => {
    expect(told(`Vi har ${words}, og`)).toMatchObject([
      { at: 7, length: words.length, advice: `Skriv ${instead}`, severity: 'warning' },
    ]);
  });

  test('is asked for with braces in a field', () => {
    expect(told('tre mål', 0, 'field')).toMatchObject([{ advice: 'Skriv {count.goals} mål' }]);
  });

  test.each(['et mål', 'tre målsætninger', 'tre mål-tavler', 'utre mål', '3tre mål', 'tre af vores mål'])(
    'is not seen in »%s«',
    (text) => {
      expect(told(text, 2)).toEqual([]);
    },
  );

  test('is a pair when it is two, unless there are two', () => {
    expect(told('to mål', 1)).toEqual([]);
    expect(told('to mål', 2)).toMatchObject([{ advice: 'Skriv <Fact name="count.goals" /> mål' }]);
    expect(told('to mål', 3)).toEqual([]);
    expect(told('to parter', 2)).toEqual([]);
  });

  test('is not looked for in other languages', () => {
    expect(told('tre mål', 0, 'body', 'en')).toEqual([]);
  });
});
