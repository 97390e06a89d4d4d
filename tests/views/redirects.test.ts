import { expect, test } from 'vitest';
import { redirectView } from '../../src/views/listing/redirects.ts';
import { harbourTeller } from './harbour-teller.ts';

const teller = harbourTeller({ tag: 'ar' });
const targetOf = (to: string) => redirectView(teller, { from: '/old/', to }).target;

test('the link of an old address says which language its title is in, where that is not the page’s', () => {
  expect(targetOf('/maal/voice/#how')).toMatchObject({
    address: '/ar/maal/voice/#how',
    lang: 'en',
    dir: 'ltr',
  });
  expect(targetOf('/maal/evenings/')).not.toHaveProperty('lang');
});
