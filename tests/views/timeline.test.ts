import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/join.ts';
import { homeView } from '../../src/views/home.ts';
import { timeline } from '../../src/views/timeline.ts';
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
