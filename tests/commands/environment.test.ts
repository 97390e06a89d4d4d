import { expect, test } from 'vitest';
import { readEnvironment } from '../../src/site/environment.ts';

test.each(['2026-02-28', '2024-02-29'])('BUILD_DATE may be %s', (day) => {
  expect(readEnvironment({ BUILD_DATE: day }).buildDate).toBe(day);
});

test.each(['2026-02-31', '2026-02-29', '2026-13-01', '2026-1-1', 'i dag'])('and not %s', (day) => {
  expect(() => readEnvironment({ BUILD_DATE: day })).toThrow(`BUILD_DATE er »${day}« – skriv en dato`);
});
