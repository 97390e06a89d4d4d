import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { dataView } from '../../src/views/pages/data-page.ts';
import { embedView } from '../../src/views/pages/embed.ts';
import { indicatorView } from '../../src/views/pages/indicator.ts';
import { timeline } from '../../src/views/plan/timeline.ts';
import { waveCalendar } from '../../src/views/files/wave-calendar.ts';
import { yearsView, yearView } from '../../src/views/pages/year.ts';
import { harbourTeller } from './harbour-teller.ts';

/** The stair count with its round of 2022, and with two planned ones that stand in its file in reverse order. */
function twoPlanned(catalog: Catalog): Catalog {
  const waves = [2030, 2026, 2022].map((year) => ({ year, breakInSeries: false, changedWording: [] }));
  const surveys = catalog.surveys
    .filter(({ id }) => id === 'stair-count')
    .map((survey) => ({ ...survey, facts: { ...survey.facts, waves } }));
  const indicators = catalog.indicators.filter(({ facts }) => facts.survey === 'stair-count');
  const tables = catalog.tables.filter(({ survey }) => survey === 'stair-count');
  return { ...catalog, surveys, indicators, tables, milestones: [] };
}

const teller = harbourTeller({ change: twoPlanned });
const [evaluation] = teller.site.report.evaluations;
if (!evaluation) throw new Error('the stairs have no figure');

const next = 'The next survey round is planned for 2026.';
const later = 'A survey round is planned for 2030.';

test('only the first round that is planned is called the next one, wherever rounds are told', () => {
  const { states, nextWave } = indicatorView(teller, evaluation);
  expect({ states, nextWave }).toEqual({ states: [later], nextWave: next });
  expect(embedView(teller, evaluation).waves.map(({ state }) => state)).toEqual([next, later, '']);
  expect(timeline(teller).map(({ summary }) => summary)).toEqual([null, next, later]);
  const rounds = dataView(teller).surveys.flatMap(({ waves }) => waves);
  expect(rounds.map(({ said }) => said)).toEqual([later, next, '2022']);
  const rowOf = (year: number) => yearView(teller, year).goals.flatMap(({ rows }) => rows)[0];
  expect(rowOf(2026)?.card.verdict.sentence).toContain(next);
  expect(rowOf(2030)?.inYear).toBe(later);
  const told = waveCalendar(teller).matchAll(/^DESCRIPTION;LANGUAGE=en:(.*)\r$/gm);
  expect([...new Set(Array.from(told, ([, text]) => text))]).toEqual([
    later,
    next,
    expect.stringContaining('Figures from 2022'),
  ]);
});

test('the year that runs says what is planned next; every other year tells of its own rounds', () => {
  const plannedIn = (year: number) =>
    yearView(teller, year).waves.flatMap(({ heading, names }) => (heading === 'Planned' ? names : []));
  const stairs = ['The Stair Count, 2026'];
  expect([2022, 2024, 2025, 2026, 2027].map(plannedIn)).toEqual([[], [], stairs, stairs, []]);
  const years = yearsView(teller).years.map(({ link }) => Number(link.text));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});
