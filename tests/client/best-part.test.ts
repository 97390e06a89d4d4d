import { expect, test } from 'vitest';
import { bestPart } from '../../src/client/best-part.ts';
import type { FoundPart } from '../../src/client/search-index.ts';

const part = (title: string, ...scores: number[]): FoundPart => ({
  title,
  url: `/ord/#${title}`,
  excerpt: '',
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

test('is the one with the most of what was looked for, which need not be the one with the most places', () => {
  const heading = part('genhusning', 6, 1);
  expect(bestPart({ sub_results: [part('lead', 1, 1, 1), heading, part('bolig', 1)] })).toBe(heading);
});

test('is the first of those with as much', () => {
  const first = part('lead', 2);
  expect(bestPart({ sub_results: [first, part('bolig', 1, 1)] })).toBe(first);
});

test('is none where nothing has a place', () => expect(bestPart({ sub_results: [] })).toBeUndefined());
