import { expect, test } from 'vitest';
import { listOf, shown } from '../../src/problems/quoted.ts';

test.each([
  ['a\nb', '»a b«'],
  ['x'.repeat(40), `»${'x'.repeat(40)}«`],
  ['x'.repeat(41), `»${'x'.repeat(39)}…«`],
])('shown(%j) is %s', (text, found) => expect(shown(text)).toBe(found));

test('listOf joins names as Danish does', () => {
  expect(listOf([])).toBe('');
  expect(listOf(['a'])).toBe('»a«');
  expect(listOf(['a', 'b'])).toBe('»a« eller »b«');
  expect(listOf(['a', 'b', 'c'], 'og')).toBe('»a«, »b« og »c«');
});
