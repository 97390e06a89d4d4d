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
  const said = createMessages([{ tag: UNKNOWN, dir: 'ltr', messages }], 'ltr');
  expect(said.say('many', { count: 1 })).toBe('én af 1');
  expect(said.say('many', { count: 1345 })).toBe('1.345 i alt');
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
