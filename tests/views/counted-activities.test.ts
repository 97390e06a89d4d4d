import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { factsIn } from '../../src/views/telling/facts.ts';
import { languageOf } from '../own-languages.ts';
import { harbourTeller } from './harbour-teller.ts';

test.each([
  ['da', '1 aktivitet', '2 aktiviteter'],
  ['en', '1 activity', '2 activities'],
  ['ar', 'نشاط واحد', 'نشاطان'],
  ['tr', '1 faaliyet', '2 faaliyet'],
  ['ur', '1 سرگرمی', '2 سرگرمیاں'],
])('activities are counted with their word, one as one, in %s', (tag, one, two) => {
  const language = languageOf(tag);
  const counted = (count: number) => {
    const change = (kept: Catalog): Catalog => ({
      ...kept,
      activities: kept.activities.slice(0, count).map((activity) => {
        const { ended: _, ...facts } = activity.facts;
        return { ...activity, facts };
      }),
    });
    const facts = factsIn(harbourTeller({ change }).site.report, language);
    return ['counted.activities', 'counted.running-activities'].map((name) => facts.get(name));
  };
  expect(counted(1)).toEqual([one, one]);
  expect(counted(2)).toEqual([two, two]);
});
