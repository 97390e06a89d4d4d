import { beforeEach, describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/catalog/figures/evaluate.ts';
import { danish, hasSentences } from '../own-languages.ts';
import { correctionsFor } from '../../src/views/figures/corrections.ts';
import type { Teller } from '../../src/views/telling/told.ts';

beforeEach(({ skip }) => skip(!hasSentences('da'), 'no Danish sentences'));

type Value = [percent: number | null, n: number | null, nEffective?: number | null];

function said(before: Value, after: Value, date: string | null = '2026-03-01'): string | undefined {
  const value = ([percent, n, nEffective = null]: Value) => ({ percent, n, nEffective });
  const change = { before: value(before), after: value(after) };
  const corrections = [{ year: 2021, group: null, answer: null, change, date, reason: 'Tastefejl.' }];
  const evaluation = { series: [{ year: 2021, label: '2020/21' }], corrections } as unknown as Evaluation;
  const site = {
    languages: [danish],
    report: { buildDate: '2026-11-22', catalog: { settings: { defaultLocale: 'da' } } },
  };
  const teller = { site, language: danish, tell: () => ({ words: {} }) } as unknown as Teller;
  return correctionsFor(teller, evaluation)[0]?.sentence.replaceAll('\u00A0', ' ');
}

describe('a correction in words', () => {
  test('tells old, new and day', () => {
    expect(said([36, 250], [38, 250])).toBe('2020/21: 36 % er rettet til 38 % den 1. marts 2026.');
  });

  test('tells each figure with the decimals it was given with', () => {
    expect(said([6, 250], [6.5, 250])).toContain('6 % er rettet til 6,5 %');
    expect(said([36.25, 250], [40, 250])).toContain('36,25 % er rettet til 40 %');
    expect(said([0.4, 1000], [2, 1000])).toContain('0,4 % er rettet til 2 %');
  });

  test('leaves out the many decimals of a formula, unless it takes them to tell the two apart', () => {
    expect(said([30.798479, 250], [100 / 3, 250])).toContain('30,80 % er rettet til 33,33 %');
    expect(said([36.1234, 250], [36.1236, 250])).toContain('36,123 % er rettet til 36,124 %');
    expect(said([100 / 3, 250], [33.333333, 250])).toContain('33,3333333 % er rettet til 33,333333 %');
    expect(said([100 / 3, 250], [100 / 3 + 1e-12, 250])).toMatch(/33,3{12}\d* % er rettet til 33,3{11}4/);
  });

  test('never writes some as none, nor nearly all as all', () => {
    expect(said([0.0004, 9000], [99.9996, 9000])).toContain('0,0004 % er rettet til 99,9996 %');
    expect(said([0, 250], [100, 250])).toContain('0 % er rettet til 100 %');
  });

  test('tells the base when it is the base that has changed', () => {
    expect(said([36, 250], [36, 312])).toContain(
      '36 % (Antal svar: 250) er rettet til 36 % (Antal svar: 312)',
    );
  });

  test('tells how many answers the figure counts for when that has changed', () => {
    expect(said([36, 250, 180], [36, 250, 120.5])).toContain(
      '36 % (usikkerhed som ved 180 svar) er rettet til 36 % (usikkerhed som ved 120,5 svar)',
    );
    expect(said([36, 250], [36, 250, 180])).toContain(
      '36 % (usikkerhed som ved 250 svar) er rettet til 36 % (usikkerhed som ved 180 svar)',
    );
    expect(said([36, 250, 180], [36, 312, 200])).toContain(
      '36 % (Antal svar: 250; usikkerhed som ved 180 svar) er rettet til 36 % (Antal svar: 312; usikkerhed som ved 200 svar)',
    );
    expect(said([36, null, 180], [36, 250, 180])).toContain(
      '36 % (Antal svar: –) er rettet til 36 % (Antal svar: 250)',
    );
    expect(said([36, 250, 180], [36, null])).toContain(
      '36 % (Antal svar: 250; usikkerhed som ved 180 svar) er rettet til 36 % (Antal svar: –)',
    );
    expect(said([36, 250, 180], [38, 250, 180])).toContain('36 % er rettet til 38 %');
  });

  test('tells a base that is no longer known', () => {
    expect(said([36, 300], [36, null])).toContain(
      '36 % (Antal svar: 300) er rettet til 36 % (Antal svar: –)',
    );
  });

  test('holds no figure when one of them is not shown', () => {
    expect(said([null, null], [36, 250])).not.toMatch(/36|250/);
    expect(said([36, 250], [null, null])).not.toMatch(/36|250/);
  });

  test('has no day when nobody knows it, least of all that of the build', () => {
    expect(said([36, 250], [38, 250], null)).toBe('2020/21: 36 % er rettet til 38 %.');
    expect(said([36, 250], [null, null], null)).toBe('2020/21: Tallet er ændret. Det gamle tal vises ikke.');
  });
});
