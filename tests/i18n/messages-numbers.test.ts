import { expect, test } from 'vitest';
import { createMessages } from '../../src/i18n/messages.ts';

const say = (tag: string, message: string) =>
  createMessages([{ tag, dir: 'ltr', messages: { key: message } }], 'ltr');

test('a number in a plain placeholder has the separators of the language, as one written by # has', () => {
  expect(say('tr', '{n} kişi')('key', { n: 123456 })).toBe('123.456 kişi');
  expect(say('ar', '{n, plural, other {{n} شخص}}')('key', { n: 1000 })).toBe('1,000 شخص');
  expect(say('en', '{n, plural, one {#} other {# and {n}}}')('key', { n: 1234.5 })).toBe(
    '1,234.5 and 1,234.5',
  );
  expect(say('da', '{kind, select, a {{n} af} other {}} {n}')('key', { kind: 'a', n: 1000 })).toBe(
    '1.000 af 1.000',
  );
});

test('a year is a text, and stands as it is', () => {
  expect(say('da', 'I {year}')('key', { year: '2024' })).toBe('I 2024');
});

test('a value that is not given is an error that names it', () => {
  expect(() => say('da', 'I {year}')('key', {})).toThrow(/year/);
});
