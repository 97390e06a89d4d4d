import { expect, test } from 'vitest';
import { methodView } from '../../src/views/pages/method.ts';
import { onlyIn } from '../../src/views/telling/told.ts';
import { harbourTeller } from './harbour-teller.ts';

// The harbour has its page for statisticians in English alone.
test('readers are told that the details of the method are in another language than the rest', () => {
  expect(methodView(harbourTeller({ tag: 'en' })).details.notice).toBeNull();
  expect(methodView(harbourTeller({ tag: 'ar' })).details.notice).toMatch(/الإنجليزية/);
});

test('a part is called foreign only on pages of another language', () => {
  expect(onlyIn(harbourTeller({ tag: 'en' }), 'en')).toBeNull();
  expect(onlyIn(harbourTeller({ tag: 'ar' }), 'en')).toMatch(/الإنجليزية/);
});
