import { expect, test } from 'vitest';
import { isWhole } from '../../src/statistics/whole.ts';

const share = (percent: number, n: number) => ({ percent, n });

test('parts are a whole when they are as many people, no fewer and no more', () => {
  expect(isWhole(share(40, 300), [share(40, 100), share(40, 200)])).toBe(true);
  expect(isWhole(share(40, 301), [share(40, 100), share(40, 200)])).toBe(false);
  expect(isWhole(share(40, 299), [share(40, 100), share(40, 200)])).toBe(false);
});

test('their shares count as many times as they are people', () => {
  expect(isWhole(share(40, 300), [share(60, 100), share(30, 200)])).toBe(true);
  expect(isWhole(share(50, 300), [share(60, 100), share(30, 200)])).toBe(false);
});

test.each([
  // Of whole percents the whole and the mean of its parts are each off by half a percent at most.
  [40, 41, true],
  [40, 39, true],
  [40, 42, false],
  [40, 38, false],
  [40.1, 40.2, true],
  [40.1, 41, false],
  // One decimal in the one and none in the other.
  [40.5, 41, true],
  [40.4, 41, false],
  [40, 40.5, true],
  [40, 40.6, false],
])('parts of %d percent are a whole of %d percent: %s', (part, whole, found) => {
  for (let parts = 1; parts <= 4; parts++) {
    const same = Array.from({ length: parts }, () => share(part, 60));
    expect(isWhole(share(whole, 60 * parts), same)).toBe(found);
  }
});

test('no parts are no whole', () => {
  expect(isWhole(share(40, 300), [])).toBe(false);
  expect(isWhole(share(40, 0), [])).toBe(false);
});
