import { expect, test } from 'vitest';
import type { Cost } from './measure.ts';
import { judge, judgeLargest, judgePaint, type Result, RUNNER_MEMORY } from './targets.ts';

const QUICK = cost(2.9);
const SMALL = size({ pages: 100, files: 300, cold: cost(14, 20, 400), plainCold: cost(10, 15, 500) });
const LARGE = size({
  indicators: 1200,
  pages: 1100,
  files: 4300,
  cold: cost(19, 22, 450),
  plainCold: cost(20, 19, 500),
});

test('targets that are reached are met', () => {
  const { lines, isMet } = judge([SMALL, LARGE], QUICK);
  expect(lines.filter((line) => line.startsWith('not met'))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('met '))).toHaveLength(6);
  expect(isMet).toBe(true);
});

test('an added page is told with processor time, wall time and memory', () => {
  const { lines } = judge([SMALL, LARGE], QUICK);
  expect(lines[0]).toContain('(4.0 files)');
  expect(lines[1]).toBe('  ours: 5.0 ms of processor, 0.0020 s, 0.050 MB');
  expect(lines[2]).toBe('  plain Astro: 10.0 ms of processor, 0.0040 s, 0.000 MB');
});

test.each([
  ['fixed cost', [{ ...SMALL, cold: cost(15.1) }, LARGE], QUICK],
  ['after one changed value', [SMALL, { ...LARGE, changed: cost(9.6) }], QUICK],
  ['check of 1200 indicators × 10 waves, seconds', [SMALL, LARGE], cost(1, 3.1)],
  ['check of 1200 indicators × 10 waves, CPU seconds', [SMALL, LARGE], cost(3.1, 1)],
  ['peak memory', [SMALL, { ...LARGE, cold: cost(19, 22, 501) }], QUICK],
  ['CPU per added page', [SMALL, { ...LARGE, cold: cost(20.1, 22, 450) }], QUICK],
] as const)('one target that is missed is said and tells on the whole: %s', (what, results, check) => {
  const { lines, isMet } = judge(results, check);
  const missed = lines.filter((line) => line.startsWith('not met'));
  expect(missed).toHaveLength(1);
  expect(missed[0]).toContain(`not met  ${what}`);
  expect(isMet).toBe(false);
});

test('what grows with the pages is told of a small site, and not judged', () => {
  const slow = { ...LARGE, indicators: 120, cold: cost(20.1, 22, 501), changed: cost(11) };
  const { lines, isMet } = judge([SMALL, slow], QUICK);
  const told = lines.filter((line) => line.startsWith('told '));
  expect(told.map((line) => line.replace(/,? (against|\d).*/, ''))).toEqual([
    'told     CPU per added page',
    'told     after one changed value',
    'told     peak memory',
  ]);
  expect(isMet).toBe(true);
});

test('one size says nothing of an added page', () => {
  expect(judge([LARGE], QUICK).lines.join()).not.toContain('added page');
});

test('the largest site is held against the memory of a runner', () => {
  expect(judgeLargest(cost(1, 1, RUNNER_MEMORY)).isMet).toBe(true);
  expect(judgeLargest(cost(1, 1, RUNNER_MEMORY + 1)).isMet).toBe(false);
  expect(judgeLargest(cost(1, 1, null)).lines.join()).toContain('cannot be measured');
});

test('the first sight of a page is held against one made by hand', () => {
  const handMade = { text: 0.5, chart: 0.5 };
  expect(judgePaint({ text: 0.55, chart: 0.55 }, handMade).isMet).toBe(true);
  expect(judgePaint({ text: 0.55, chart: 0.56 }, handMade).isMet).toBe(false);
  expect(judgePaint({ text: 0.56, chart: 0.55 }, handMade).isMet).toBe(false);
});

function size(
  result: Pick<Result, 'pages' | 'files' | 'cold' | 'plainCold'> & { indicators?: number },
): Result {
  return {
    indicators: 1,
    first: cost(1),
    changed: cost(1),
    check: cost(1),
    plainChanged: cost(1),
    ...result,
  };
}

function cost(cpu: number, wall = cpu, peak: number | null = 100): Cost {
  return { cpu, wall, peak };
}
