import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { hasSentences, languageOf } from '../own-languages.ts';
import { hoursChart } from '../../src/views/plan/hours-chart.ts';
import { partnerView } from '../../src/views/pages/partner.ts';
import { harbourTeller } from './harbour-teller.ts';

test.each([
  ['da', '1 time om året', '1.005 timer om året'],
  ['en', '1 hour a year', '1,005 hours a year'],
  ['ar', 'ساعة واحدة في السنة', '1,005 ساعات في السنة'],
  ['tr', 'Yılda 1 saat', 'Yılda 1.005 saat'],
  ['ur', 'سال میں 1 گھنٹہ', 'سال میں 1,005 گھنٹے'],
])('hours in %s have their plural form and their digits in groups', (tag, one, many) => {
  const language = languageOf(tag);
  const said = (hours: number) => language.word('partner.hours', { hours });
  expect([said(1), said(1005)]).toEqual([one, many]);
  if (!hasSentences(tag)) return;
  const read = (hours: number) => language.sentence('alt.hours', { label: 'AOF', hours }).toLowerCase();
  expect(read(1)).toContain(one.toLowerCase());
  expect(read(1005)).toContain(many.toLowerCase());
});

test('a chart and a page of a partner choose the form by the number, not by its text', () => {
  const change = (catalog: Catalog): Catalog => ({
    ...catalog,
    partners: catalog.partners.map((partner) => ({
      ...partner,
      facts: { ...partner.facts, hoursPerYear: 1005 },
    })),
  });
  const teller = harbourTeller({ tag: 'ar', change });
  const [partner] = teller.site.report.catalog.partners;
  const many = '1,005 ساعات في السنة';
  expect(partner && partnerView(teller, partner).gives[0]?.value).toBe(many);
  expect(hoursChart(teller)?.alt).toContain(many);
  expect(hoursChart(teller)?.rows[0]?.readout?.[0]).toContain(many);
});
