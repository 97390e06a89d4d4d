import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/catalog/figures/evaluate.ts';
import { createLanguages } from '../../src/i18n/languages.ts';
import { wilson } from '../../src/statistics/interval.ts';
import { assess } from '../../src/statistics/verdict.ts';
import { decimalsOfDifference, shareLimits, signedLimits } from '../../src/views/figures/written-limits.ts';
import { settingsOf } from '../settings-of.ts';
import { base, seriesOf, share } from '../statistics/arbitraries.ts';

const [danish] = createLanguages(settingsOf('.'), '.', '/');
if (!danish) throw new Error('no language');
const language = danish;

/** A difference and its limits as they are written, and as a reader takes them. */
function write(evaluation: Pick<Evaluation, 'verdict' | 'indicator'>) {
  const limits = signedLimits(evaluation, language);
  const { difference } = evaluation.verdict;
  const decimals = decimalsOfDifference(evaluation);
  return { ...limits, difference: language.formats.signedPoints(difference ?? 0, decimals) };
}

const read = (written: string): number => Number(written.replace('−', '-').replace(',', '.'));

function judged(low: number, high: number, margin: number | null, betterIs: 'higher' | 'lower' = 'higher') {
  const verdict = { code: 'uncertain', difference: (low + high) / 2, low, high, year: 2024, reason: null };
  return { verdict, indicator: { facts: { margin, betterIs } } } as unknown as Evaluation;
}

test.each([
  [-12.9, -5.27, 5, 'higher', '−12,9', '−5,3'],
  [-5.05, 3, 5, 'higher', '−5,1', '+3'],
  [-2.54, 1, 2.6, 'higher', '−2,5', '+1'],
  [-1, 2.54, 2.6, 'lower', '−1', '+2,5'],
  // The margin lies on the side that is worse.
  [-2.54, 1, 2.6, 'lower', '−3', '+1'],
  [-0.1, 0.2, null, 'higher', '−0,1', '+0,2'],
  [25.1, 25.4, null, 'higher', '+25,1', '+25,4'],
] as const)('limits of %d and %d beside a margin of %d, %s', (low, high, margin, betterIs, from, to) => {
  expect(write(judged(low, high, margin, betterIs))).toMatchObject({ low: from, high: to });
});

test('a difference that rounding would move out of its limits is written as finely as they are', () => {
  expect(write(judged(0.1, 0.9, null))).toEqual({ difference: '+0,5', low: '+0,1', high: '+0,9' });
  expect(write(judged(0.6, 13.7, null))).toEqual({ difference: '+7', low: '+1', high: '+14' });
});

describe('whatever the figures are', () => {
  const margins = fc.option(fc.integer({ min: 1, max: 500 }).map((tenths) => tenths / 10));
  const percent = share.map((part) => 100 * part);
  const bases = fc.oneof(base, fc.integer({ min: 3000, max: 2_000_000 }));

  test('what is written agrees with the verdict and with itself', () => {
    fc.assert(
      fc.property(
        ...[percent, percent, bases, bases, margins, fc.constantFrom('higher' as const, 'lower' as const)],
        (before, after, n, m, margin, betterIs) => {
          const series = seriesOf(
            [2021, { percent: before, n: n + 30 }],
            [2024, { percent: after, n: m + 30 }],
          );
          const facts = { baselineYear: 2021, betterIs, margin };
          const verdict = assess({ series, ...facts });
          const evaluation = { verdict, indicator: { facts } } as unknown as Evaluation;
          const { difference, low = '', high = '' } = write(evaluation);
          const [from, to] = [read(low), read(high)];
          expect(from).toBeLessThan(to);
          expect(read(difference)).toBeGreaterThanOrEqual(from);
          expect(read(difference)).toBeLessThanOrEqual(to);
          // Whoever judges by what is written comes to the same.
          const asWritten = betterIs === 'higher' ? { low: from, high: to } : { low: -to, high: -from };
          expect(codeFor(asWritten, margin)).toBe(verdict.code);
        },
      ),
      { numRuns: 1000, seed: 20240101, endOnFailure: true },
    );
  });

  test('the limits of a share are written as two', () => {
    fc.assert(
      fc.property(share, bases, (part, n) => {
        const limits = wilson(Math.round(part * n) / n, n);
        const [low, high] = [100 * limits.low, 100 * limits.high];
        const written = shareLimits({ low, high }, language.formats.percent, language);
        expect(written.low).not.toBe(written.high);
        if (low > 0) expect(written.low).not.toMatch(/^0(,0+)?\s/);
        if (high < 100) expect(written.high).not.toMatch(/^100/);
      }),
      { numRuns: 1000, seed: 20240101, endOnFailure: true },
    );
  });
});

/** The verdict of a reader who holds the limits of a benefit against 0 and the margin. */
function codeFor({ low, high }: { low: number; high: number }, margin: number | null): string {
  if (low > 0) return 'improved';
  if (margin === null) return high < 0 ? 'worsened' : 'no-clear-change';
  if (high < -margin) return 'worsened-beyond-margin';
  if (low > -margin) return 'maintained';
  return high < 0 ? 'worsened' : 'uncertain';
}

test('the limits of a share', () => {
  const write = (low: number, high: number) => {
    const written = shareLimits({ low, high }, language.share, language);
    return [written.low, written.high].map((text) => text.replaceAll('\u00A0', ' '));
  };
  expect(write(31.2, 41.7)).toEqual(['31 %', '42 %']);
  expect(write(1.7, 2.3)).toEqual(['1,7 %', '2,3 %']);
  expect(write(1.66, 1.69)).toEqual(['1,66 %', '1,69 %']);
  expect(write(0.2, 0.7)).toEqual(['under 1 %', '1 %']);
  expect(write(0.02, 0.44)).toEqual(['0,02 %', '0,44 %']);
  expect(write(0.3, 1.5)).toEqual(['under 1 %', '2 %']);
  expect(write(98.2, 99.7)).toEqual(['98 %', 'over 99 %']);
});
