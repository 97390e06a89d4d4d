import { expect, test } from 'vitest';
import { writeCall } from '../../src/mdx/components.ts';
import { harbourTeller } from '../views/harbour-teller.ts';

test('the table of answers needed stands below the heading of an author, and its own caption is only read aloud', () => {
  const teller = harbourTeller({});
  const html = writeCall('AnswersNeeded', {}, '', { text: teller, page: teller });
  expect(html).toMatch(/<caption class="unseen">[^<]+<\/caption>/);
});
