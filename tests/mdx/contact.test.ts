import { expect, test } from 'vitest';
import { writeCall } from '../../src/mdx/components.ts';
import { harbourTeller } from '../views/harbour-teller.ts';

const nobody = { organisation: null, email: null, phone: null };

/** What `<Contact />` says on a page of the harbour with these settings. */
function said(contact: Partial<Record<keyof typeof nobody, string>>): string {
  const teller = harbourTeller({
    change: (kept) => ({ ...kept, settings: { ...kept.settings, contact: { ...nobody, ...contact } } }),
  });
  return writeCall('Contact', {}, '', { text: teller, page: teller });
}

test('a text that says who is behind the site follows the settings', () => {
  expect(said({})).toBe('<p>It has not been settled yet who is responsible for this site.</p>');
  expect(said({ organisation: 'Board & co', email: 'a@b.example', phone: '+45 12 34 56 78' })).toBe(
    '<p>Contact: Board &amp; co · <a href="mailto:a@b.example" dir="ltr">a@b.example</a> · <a href="tel:+4512345678" dir="ltr">+45 12 34 56 78</a></p>',
  );
  expect(said({ phone: '12 34 56 78' })).toBe(
    '<p>Contact: <a href="tel:12345678" dir="ltr">12 34 56 78</a></p>',
  );
});
