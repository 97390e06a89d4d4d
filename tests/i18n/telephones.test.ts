import { expect, test } from 'vitest';
import { holdTelephones } from '../../src/i18n/telephones.ts';

test.each([
  ['Ring 12 34 56 78, eller kom.', 'Ring 12_34_56_78, eller kom.'],
  ['+45 12 34 56 78', '>+45_12_34_56_78'],
  ['(+45) 12 34 56 78 og ١٢ ٣٤ ٥٦ ٧٨', '(>+45)_12_34_56_78 og ١٢_٣٤_٥٦_٧٨'],
  ['+46 70 123 45 67 og 87654321', '>+46_70_123_45_67 og 87654321'],
  ['Ring 1234 5678 i 2021 2024', 'Ring 1234_5678 i 2021 2024'],
  ['Call 020 7946 0018 or (030) 123 45 67', 'Call 020_7946_0018 or (030)_123_45_67'],
  ['070-123 45 67 og +1 (212) 555-0123', '070-123_45_67 og >+1_(212)_555-0123'],
  ['+1 212 555 0123 or +1-212-555-0123', '>+1_212_555_0123 or >+1-212-555-0123'],
  ['Den 5. maj, kl. 16 i 12 af 34', 'Den 5. maj, kl. 16 i 12 af 34'],
])('of »%s« only the telephone number is held together', (text, held) => {
  expect(holdTelephones(text)).toBe(held.replaceAll('_', '\u00A0').replaceAll('>', '\u200E'));
  expect(holdTelephones(holdTelephones(text))).toBe(holdTelephones(text));
});
