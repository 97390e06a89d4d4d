import { describe, expect, test } from 'vitest';
import { askedForms, bareWord } from '../../src/client/asked-forms.ts';

describe('askedForms(query, language)', () => {
  test.each([
    ['أمان', ['أمان', 'الأمان']],
    ['الأمان', ['الأمان', 'أمان']],
    ['وبالأمان', ['وبالأمان', 'أمان', 'الأمان']],
    ['للجيران', ['للجيران', 'جيران', 'الجيران']],
    ['حي', ['حي']],
    ['boligsocial', ['boligsocial']],
  ])('asks for %s with and without the article', (query, forms) => {
    expect(askedForms(query, 'ar')).toEqual(forms);
    expect(askedForms(query, 'ar-EG')).toEqual(forms);
  });

  test('varies the first words of many, each with each', () => {
    expect(askedForms('  أمان جيران ', 'ar')).toEqual([
      'أمان جيران',
      'أمان الجيران',
      'الأمان جيران',
      'الأمان الجيران',
    ]);
    expect(askedForms('أمان جيران سكان نشاط', 'ar')).toHaveLength(4);
  });

  test('leaves Urdu, which is no Arabic, and other languages as they were asked', () => {
    expect(askedForms('الحاق', 'ur')).toEqual(['الحاق']);
    expect(askedForms('tryg aften', 'da')).toEqual(['tryg aften']);
  });
});

test('a short word keeps what looks like an article', () => {
  expect(['الى', 'الان', 'الأمان', 'كالأمان', 'بال'].map(bareWord)).toEqual([
    'الى',
    'الان',
    'أمان',
    'أمان',
    'بال',
  ]);
});
