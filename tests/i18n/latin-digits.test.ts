import { expect, test } from 'vitest';
import { latinDigits } from '../../src/i18n/latin-digits.ts';

test.each([
  ['2024, 0 og 9', '2024, 0 og 9'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۲۰۲۴ میں ۷۳ فیصد', '2024 میں 73 فیصد'],
  ['०९', '09'],
  // Sets of ten that follow upon each other, beyond the first plane.
  ['𝟎𝟗𝟘𝟡𝟶𝟿', '090909'],
  ['½ m² Ⅷ', '½ m² Ⅷ'],
])('%s is %s in Latin digits', (text, latin) => {
  expect(latinDigits(text)).toBe(latin);
});
