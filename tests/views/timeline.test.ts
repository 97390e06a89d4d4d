import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { homeView } from '../../src/views/pages/home.ts';
import { timeline } from '../../src/views/plan/timeline.ts';
import { yearEvents } from '../../src/views/plan/year-events.ts';
import { harbourTeller } from './harbour-teller.ts';

/** Three rounds of the first survey that has figures, the first with its figures, and nothing else that happens. */
function threeRounds(catalog: Catalog): Catalog {
  const [table] = catalog.tables;
  if (!table) throw new Error('the harbour has no figures');
  const rounds = [table.year, 2024, 2025].map((year) => ({ year, breakInSeries: false, changedWording: [] }));
  const surveys = catalog.surveys.map((survey) => ({
    ...survey,
    facts: { ...survey.facts, waves: survey.id === table.survey ? rounds : [] },
  }));
  return { ...catalog, surveys, tables: [table], milestones: [] };
}

const teller = harbourTeller({ buildDate: '2025-03-01', change: threeRounds });

test('a round whose year has ended without figures is overdue, and says so', () => {
  expect(timeline(teller).map(({ state, mark }) => [state, mark])).toEqual([
    ['done', null],
    ['overdue', 'Missing'],
    ['ahead', null],
  ]);
});

test('the front page tells what is overdue from what is ahead', () => {
  expect(homeView(teller).upcoming.map(({ when, state }) => [when, state])).toEqual([
    ['2024', 'overdue'],
    ['2025', 'ahead'],
  ]);
});

/** What the harbour's milestones come to when there are only these, each `[from, to, certainty]`. */
function milestones(
  buildDate: string,
  ...spans: [from: string, to?: string | undefined, certainty?: 'agreement' | 'expected'][]
) {
  const change = (catalog: Catalog): Catalog => {
    const [milestone] = catalog.milestones;
    if (!milestone) throw new Error('the harbour has no milestone');
    const facts = { isRevision: false, certainty: 'agreement' } as const;
    const changed = spans.map(([from, to, certainty = 'agreement']) => ({
      ...milestone,
      facts: { ...facts, from, to, certainty },
    }));
    const surveys = catalog.surveys.map((survey) => ({ ...survey, facts: { ...survey.facts, waves: [] } }));
    return { ...catalog, surveys, tables: [], milestones: changed };
  };
  return harbourTeller({ buildDate, change });
}

test('what lasts has happened when its end has passed, and until then goes on', () => {
  const states = (day: string, from: string, to: string) =>
    timeline(milestones(day, [from, to])).map(({ state }) => state);
  expect(states('2026-11-27', '2018', '2027')).toEqual(['ahead']);
  expect(states('2027-12-31', '2018', '2027')).toEqual(['ahead']);
  expect(states('2028-01-01', '2018', '2027')).toEqual(['done']);
  expect(states('2026-11-27', '2018-03-01', '2026-11-27')).toEqual(['ahead']);
  expect(states('2026-11-28', '2018-03-01', '2026-11-27')).toEqual(['done']);
});

test('what begins and ends on the same day is written as that day', () => {
  const [event] = timeline(milestones('2026-11-27', ['2024', '2024']));
  expect(event?.when).toBe('2024');
});

test('what happens on a day has happened that day, and what is only expected never has', () => {
  const [today, expected] = timeline(
    milestones('2026-11-27', ['2026-11-27'], ['2026-11-27', undefined, 'expected']),
  );
  expect([today?.state, expected?.state]).toEqual(['done', 'ahead']);
});

test('of what begins at one time, what ends first comes first, whatever its day is called', () => {
  const both = milestones('2026-11-27', ['2018', '2027-04-01'], ['2018', '2026-12-01']);
  expect(timeline(both).map(({ when }) => when)).toEqual(['2018–December 1, 2026', '2018–April 1, 2027']);
});

describe('a round that goes over New Year', () => {
  /** Two surveys with a round each in one year, the second called so: in Arabic by a name of its own. */
  const twoRounds =
    (label: string) =>
    (catalog: Catalog): Catalog => {
      const surveys = catalog.surveys.slice(0, 2).map((survey, index) => {
        const wave = { year: 2024, label: ['2024', label][index], breakInSeries: false, changedWording: [] };
        const translations = new Map(
          [...survey.translations].map(([tag, text]) => {
            const words = { ...text.words, waveLabels: { [label]: 'شتاء 2024' } };
            return [tag, { ...text, words }];
          }),
        );
        return { ...survey, facts: { ...survey.facts, waves: [wave] }, translations };
      });
      return { ...catalog, surveys, indicators: [], tables: [], milestones: [] };
    };
  const order = (label: string, tag: string) =>
    timeline(harbourTeller({ tag, change: twoRounds(label) })).map(({ when }) => when);

  test.each(['2023/24', '2023/2024', '2023–24', '2023-24'])(
    'comes before one of the year that it ends in: %s',
    (label) => {
      expect(order(label, 'en')).toEqual([label, '2024']);
    },
  );

  test('comes in the same order in a language that has a name of its own for it', () => {
    expect(order('2023/24', 'ar')).toEqual(['شتاء 2024', '2024']);
  });

  test('is not looked for in another name', () => {
    expect(order('spring 2024', 'en')).toEqual(['2024', 'spring 2024']);
  });
});

test('the front page tells what goes on before what is to come', () => {
  const going = milestones('2026-11-27', ['2027-12-31'], ['2018', '2027'], ['2020', '2023']);
  expect(homeView(going).upcoming.map(({ when }) => when)).toEqual(['2018–2027', 'December 31, 2027']);
});

test('what was expected and has passed is not told as to come: nobody has said that it happened', () => {
  const told = (day: string, from: string, to?: string) => {
    const teller = milestones(day, [from, to, 'expected']);
    const [event] = timeline(teller);
    const [inYear] = yearEvents(teller, Number(from.slice(0, 4)));
    return [event?.state, event?.mark, event?.certainty?.text, inYear?.note];
  };
  const toCome = ['ahead', null, 'Expected', null];
  const sentence = 'It was expected. We do not know whether it has happened.';
  const passed = ['overdue', 'Not confirmed', sentence, sentence];
  expect(told('2027-12-31', '2027')).toEqual(toCome);
  expect(told('2028-01-01', '2027')).toEqual(passed);
  expect(told('2027-06-01', '2027-06-01')).toEqual(toCome);
  expect(told('2027-06-02', '2027-06-01')).toEqual(passed);
  expect(told('2027-06-02', '2025', '2027')).toEqual(toCome);
  expect(told('2028-01-01', '2025', '2027')).toEqual(passed);
});
