import { expect, test } from 'vitest';
import { styleGuideView } from '../../src/views/pages/style-guide.ts';
import { listFiles, readSource } from '../source-file.ts';
import { harbourTeller } from './harbour-teller.ts';

const PAGE = 'src/layouts/StyleGuidePage.astro';

/** Components that the style guide does not show, and why. */
const NOT_SHOWN = [
  // Data for machines in the head of a page: there is nothing to see.
  'src/components/charts/DatasetRecord.astro',
];

test('the style guide shows every component', () => {
  const shown = componentsFrom(PAGE);
  expect(listFiles('src/components').filter((file) => !shown.has(file))).toEqual(NOT_SHOWN);
});

test.each(['en', 'ar'])('with something to show in each: %s', (tag) => {
  const teller = harbourTeller({ tag, buildDate: '2026-06-01' });
  const { sheet } = styleGuideView(teller, teller.site);
  const empty = Object.entries(sheet).filter(([, shown]) => shown === null || shown.length === 0);
  expect(empty).toEqual([]);
  expect(sheet.agreement.texts.join('')).not.toBe('');
  expect(sheet.news.map(({ date }) => date === null).sort()).toEqual([false, true]);
  const marked = tag === 'en' ? undefined : 'en';
  expect(new Set(sheet.corrections.map(({ written }) => written.lang))).toEqual(new Set([marked]));
  expect(sheet.corrections).toHaveLength(2);
});

/** Every component that a file shows, also through another one. */
function componentsFrom(file: string): Set<string> {
  const found = new Set([file]);
  // A set that grows while it is walked is walked to its end.
  for (const each of found)
    for (const { file: imported } of readSource(each).imports)
      if (imported?.startsWith('src/components/')) found.add(imported);
  return found;
}
