import { expect, test } from 'vitest';
import { writeCall } from '../../src/mdx/components.ts';
import { harbourTeller } from '../views/harbour-teller.ts';

/** What the agreement's own words look like in a text of the harbour in a language. */
function folded(tag: string): string {
  const teller = harbourTeller({ tag });
  return writeCall('Agreement', {}, '<p>The harbour stays.</p>', { text: teller, page: teller });
}

test('the agreement’s own words are folded, and marked as the language that they are in', () => {
  expect(folded('en')).toBe(
    '<details class="agreement"><summary>What the agreement says</summary>' +
      '<blockquote lang="en" dir="ltr"><p>The harbour stays.</p></blockquote></details>',
  );
});

test('a text in another language says first that they are not in its own', () => {
  expect(folded('ar')).toMatch(
    /<\/summary><p class="small">[^<]*\p{Script=Arabic}[^<]*<\/p><blockquote lang="en" dir="ltr">/u,
  );
});
