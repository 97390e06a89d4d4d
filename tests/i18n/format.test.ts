import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFormats, monthNames, roundHalfUp } from '../../src/i18n/format.ts';
import { createMessages } from '../../src/i18n/messages.ts';

// Romani, which has no formats of its own: those of the machine would make another site on each.
const UNKNOWN = 'rom';

test('a language that nobody has formats for is formatted as Danish, on any machine', () => {
  expect(Intl.NumberFormat.supportedLocalesOf(UNKNOWN)).toEqual([]);
  const [own, danish] = [createFormats(UNKNOWN), createFormats('da')];
  expect(own.day('2024-03-01')).toBe('1. marts 2024');
  expect(own.number(1345.5)).toBe('1.345,5');
  expect(own.percent(36)).toBe(danish.percent(36));
  expect(own.list(['a', 'b'])).toBe('a og b');
  expect(own.languageName('en')).toBe('engelsk');
  expect(['å', 'z', 'aa'].sort(own.compare)).toEqual(['å', 'z', 'aa'].sort(danish.compare));
  expect(monthNames(UNKNOWN)).toEqual(monthNames('da'));
  const messages = { many: '{count, plural, one {én af {count, number}} other {# i alt}}' };
  const say = createMessages([{ tag: UNKNOWN, dir: 'ltr', messages }], 'ltr');
  expect(say('many', { count: 1 })).toBe('én af 1');
  expect(say('many', { count: 1345 })).toBe('1.345 i alt');
});

// What a reader sees of `letters 36%` in Unicode's order: digits after letters of Arabic take a sign only between marks.
test.each(['ar', 'ur'])(
  'in %s a percent sign stays on the right of its number, in text as in a chart',
  (tag) => {
    const { percent, precisePercent } = createFormats(tag, 'rtl');
    const say = createMessages([{ tag, dir: 'rtl', messages: { sure: 'حد، 95% اور 2,5%' } }], 'rtl');
    const held = /^(?:\D*(?:\u200E[\d.,]+%\u200E|[\d.,]+\u200E%\u200E))+$/;
    for (const text of [percent(36), percent(0.4), percent(99.9), precisePercent(31.5, 1), say('sure')])
      expect(text).toMatch(held);
    expect(percent(36).replaceAll('\u200E', '')).toBe('36%');
  },
);

// Kurdish and Sindhi have no mark in their own formats, Persian has; in Kurdish it lacks only before a minus.
test.each(['ar', 'ur', 'fa', 'ckb', 'sd'])(
  'in %s the sign of a difference stays on the left of its number',
  (tag) => {
    const { signedPoints } = createFormats(tag, 'rtl');
    expect([signedPoints(-3), signedPoints(7), signedPoints(0)]).toEqual(['\u200E−3', '\u200E+7', '0']);
  },
);

test('in left-to-right text no mark is needed', () => {
  expect(['da', 'en', 'tr'].map((tag) => createFormats(tag).percent(36))).toEqual([
    '36\u00A0%',
    '36%',
    '%36',
  ]);
});

test('a difference of decimal fractions is rounded as if it were worked out by hand', () => {
  const tenths = fc.integer({ min: -2000, max: 2000 });
  fc.assert(
    fc.property(tenths, tenths, (a, b) => {
      expect(roundHalfUp(a / 10 - b / 10)).toBe(Math.floor((a - b + 5) / 10));
    }),
  );
  expect(roundHalfUp(32.3 - 0.8)).toBe(32);
});
