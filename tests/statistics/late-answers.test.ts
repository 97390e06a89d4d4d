import { describe, expect, test } from 'vitest';
import { tellLateAnswers, tellOtherLateAnswers } from '../../src/statistics/late-answers.ts';
import { thresholds } from './arbitraries.ts';

/** So many of `n` people as a figure. */
const counted = (count: number, n: number) => ({ percent: (100 * count) / n, n });

/** Whether 50 of 100 people beside so many of so many more tell about few, whichever was published first. */
function tell(count: number, n: number): boolean {
  const [early, all] = [counted(50, 100), counted(50 + count, 100 + n)];
  const found = tellLateAnswers(early, all, thresholds);
  expect(tellLateAnswers(all, early, thresholds)).toBe(found);
  return found;
}

test.each([
  [0, 0, false],
  [0, 1, true],
  [10, 29, true],
  [10, 30, false],
])('%i of %i late answers tell about few: %s', (count, n, found) => {
  expect(tell(count, n)).toBe(found);
});

test.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
  [35, false],
  [36, true],
  [39, true],
  [40, false],
])('%i of 40 late answers tell about few: %s', (count, found) => {
  expect(tell(count, 40)).toBe(found);
});

test('a share that is changed for the same people, or for people nobody knows the number of, tells nothing', () => {
  expect(tellLateAnswers(counted(50, 100), counted(52, 100), thresholds)).toBe(false);
  expect(tellLateAnswers({ percent: 50, n: null }, counted(52, 103), thresholds)).toBe(false);
  // Without one of the numbers there is nothing to subtract, however few the other is.
  expect(tellLateAnswers({ percent: 50, n: null }, counted(10, 20), thresholds)).toBe(false);
  expect(tellLateAnswers(counted(10, 20), { percent: 50, n: null }, thresholds)).toBe(false);
  expect(tellLateAnswers(counted(52, 103), { percent: 50, n: null }, thresholds)).toBe(false);
});

describe('the late answers that are in none of the groups', () => {
  const change = (count: number, n: number) => ({
    before: counted(50, 100),
    after: counted(50 + count, 100 + n),
  });
  const unknown = { before: { percent: 50, n: null }, after: counted(60, 120) };

  test.each([
    ['are all without groups', change(1, 2), [], true],
    ['are few beside a group', change(50, 100), [change(49, 98)], true],
    ['are enough beside a group', change(50, 100), [change(20, 40)], false],
    ['are few beside several', change(50, 100), [change(20, 40), change(29, 58)], true],
    ['are none', change(50, 100), [change(20, 40), change(30, 60)], false],
    ['are told beside a group whose base is not known', change(1, 2), [unknown], true],
    ['are few beside a known group and an unknown', change(50, 100), [change(49, 98), unknown], true],
    ['are unknown with the base of all', unknown, [change(1, 2)], false],
  ])('%s', (_, all, groups, tell) => expect(tellOtherLateAnswers(all, groups, thresholds)).toBe(tell));
});
