import { expect, test } from 'vitest';
import { largeNumber } from '../../src/components/large-number.ts';

test.each([
  ['36 ud af 100', '36'],
  ['100\u00a0ud\u00a0af\u00a0100', '100'],
  ['færre end 1 ud af 100', '1'],
  ['flere end 99 ud af 100', '99'],
  ['100 kişiden 36 kişi', '36'],
  ['100 kişide 1 kişiden azı', '1'],
  ['100 kişide 99 kişiden fazlası', '99'],
  ['100 میں سے 1 سے کم', '1'],
  ['100 میں سے 100', '100'],
])('of »%s« the number %s is set large', (count, number) => {
  const parts = largeNumber(count);
  expect(parts.map(({ text }) => text).join('')).toBe(count.replaceAll('\u00a0', ' '));
  expect(parts.filter(({ large }) => large).map(({ text }) => text)).toEqual([number]);
});
