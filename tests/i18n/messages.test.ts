import { expect, test } from 'vitest';
import { createLanguage } from '../../src/i18n/language.ts';

const LRI = '\u2066';
const PDI = '\u2069';
const danish = { tag: 'da', dir: 'ltr', messages: { closing: 'Lukket i {year}.' } } as const;
const persian = { tag: 'fa', label: 'فارسی', dir: 'rtl' } as const;

test('what a right-to-left language lacks is set apart, so that its full stop stays at its end', () => {
  const language = createLanguage(persian, {}, [{ ...persian, messages: {} }, danish], (page) => page, false);
  expect(language.sentence('closing', { year: '2024' })).toBe(`${LRI}Lukket i 2024.${PDI}`);
  expect(language.word('home.question.going')).toBe(`${LRI}Hvordan går det?${PDI}`);
});

test('what a language says itself, and what it borrows of its own direction, stands as it is written', () => {
  const own = createLanguage(
    persian,
    { 'nav.goals': 'اهداف' },
    [{ ...persian, messages: { closing: 'بسته در {year}.' } }, danish],
    (page) => page,
    false,
  );
  expect(own.word('nav.goals')).toBe('اهداف');
  expect(own.sentence('closing', { year: '2024' })).toBe('بسته در 2024.');
  const somali = createLanguage(
    { tag: 'so', label: 'Soomaali', dir: 'ltr' },
    {},
    [{ tag: 'so', dir: 'ltr', messages: {} }, danish],
    (page) => page,
    false,
  );
  expect(somali.sentence('closing', { year: '2024' })).toBe('Lukket i 2024.');
});

test('the words of a language are also those of the language of one country, but not of another script', () => {
  const wordIn = (tag: string, dir: 'ltr' | 'rtl') =>
    createLanguage({ tag, label: tag, dir }, {}, [{ ...danish, tag }], (page) => page, false).word(
      'nav.goals',
    );
  expect(['en-GB', 'en-150', 'tr-TR'].map((tag) => wordIn(tag, 'ltr'))).toEqual([
    'Goals',
    'Goals',
    'Hedefler',
  ]);
  expect(wordIn('ar-EG', 'rtl')).toBe(wordIn('ar', 'rtl'));
  expect(wordIn('ur-Latn', 'ltr')).toBe('Mål');
});
