import { expect, test } from 'vitest';
import { footerFor } from '../../src/views/frame/footer.ts';
import { statementView } from '../../src/views/listing/statement.ts';
import { harbourTeller } from './harbour-teller.ts';

type Contact = { organisation: string | null; email: string | null; phone: string | null };
const nobody: Contact = { organisation: null, email: null, phone: null };

const footerWith = (contact: Partial<Contact>) =>
  footerFor(
    harbourTeller({
      change: (kept) => ({ ...kept, settings: { ...kept.settings, contact: { ...nobody, ...contact } } }),
    }),
  );

test('those behind the site can be written to and rung up from every page', () => {
  const footer = footerWith({ organisation: 'The board', email: 'a@b.example', phone: '+45 12 34 56 78' });
  expect(footer.contact).toEqual({
    label: 'Contact',
    organisation: 'The board',
    ways: [
      { text: 'a@b.example', address: 'mailto:a@b.example' },
      { text: '+45 12 34 56 78', address: 'tel:+4512345678' },
    ],
  });
  expect(footerWith({ phone: '12 34 56 78' }).contact).toMatchObject({
    organisation: null,
    ways: [{ address: 'tel:12345678' }],
  });
  expect(footer.lines).toHaveLength(2);
});

test('where nobody is known, the foot of every page says so', () => {
  const { contact, lines } = footerWith({});
  expect(contact).toBeNull();
  expect(lines[2]).toContain('not been settled');
});

test.each([
  ['https://saltmere.example/statement', true],
  ['not-required', false],
  [null, false],
])('an accessibility statement at %s is led to from every page and from /was: %s', (statement, isThere) => {
  const teller = harbourTeller({
    change: (kept) => ({ ...kept, settings: { ...kept.settings, accessibilityStatement: statement } }),
  });
  const { target, immediate } = statementView(teller);
  expect(footerFor(teller).links.some(({ address }) => address === statement)).toBe(isThere);
  // Where none is required, /was leads to the site's own page about accessibility.
  expect([target.address === statement, immediate]).toEqual([isThere, statement !== null]);
});
