import { expect, test } from 'vitest';
import { isWholeAddress, isYear } from '../../src/schemas/entry.ts';
import { statementAddress } from '../../src/schemas/site.ts';

test.each([
  ['1990', true],
  ['2100', true],
  ['1989', false],
  ['2101', false],
  ['12024', false],
  ['2024a', false],
  ['oversigt', false],
])('»%s« is a year: %s', (text, is) => {
  expect(isYear(text)).toBe(is);
});

test.each([
  ['https://eksempel.dk/side', true],
  ['https://eksempel', false],
  ['httpsx://eksempel.dk/', false],
  ['http://eksempel.dk/', false],
])('»%s« is a whole address: %s', (text, is) => {
  expect(isWholeAddress(text)).toBe(is);
});

test('an accessibility statement has an address unless there is none yet or none is required', () => {
  const address = 'https://was.digst.dk/eksempel';
  const found = [address, null, 'not-required'].map((accessibilityStatement) =>
    statementAddress({ accessibilityStatement }),
  );
  expect(found).toEqual([address, null, null]);
});
