import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { frameFor } from '../../src/views/frame/frame.ts';
import { textIdentity } from '../../src/views/frame/text-page.ts';
import { harbourTeller } from './harbour-teller.ts';

/** The harbour before anybody has written of an activity or explained a word. */
const empty = (catalog: Catalog): Catalog => ({ ...catalog, activities: [], glossary: [] });

test.each([
  ['aktiviteter', 'There are no activities yet.'],
  ['ord', 'There are no words yet.'],
] as const)('the page »%s« says once that it is empty, and no menu leads there', (id, none) => {
  const leadOf = (change?: (catalog: Catalog) => Catalog) => {
    const teller = harbourTeller({ ...(change ? { change } : {}) });
    const { description, navigation } = frameFor(teller, textIdentity(teller, id));
    return { description, inMenu: navigation.links.some(({ address }) => address === `/${id}/`) };
  };
  expect(leadOf(empty)).toEqual({ description: none, inMenu: false });
  const { description, inMenu } = leadOf();
  expect(description).not.toBe(none);
  expect(inMenu).toBe(true);
});
