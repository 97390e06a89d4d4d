import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { notFoundView } from '../../src/views/pages/not-found.ts';
import { harbourTeller } from './harbour-teller.ts';

test('without a translation, the page for what is not found says so and which language it is in', () => {
  const change = (catalog: Catalog): Catalog => ({
    ...catalog,
    pages: catalog.pages.map((page) => ({ ...page, translations: new Map() })),
  });
  const { frame } = notFoundView(harbourTeller({ tag: 'ar', change }));
  expect(frame.content).toEqual({ lang: 'en', dir: 'ltr' });
  expect(frame.notice?.link).toMatchObject({ address: '/404.html' });
});
