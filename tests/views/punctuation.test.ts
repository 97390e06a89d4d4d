import { expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { assembleSite } from '../../src/catalog/joined/site.ts';
import { clientSpec } from '../../src/charts/client-spec.ts';
import { answerChart } from '../../src/views/figures/answer-chart.ts';
import { groupChart } from '../../src/views/figures/group-chart.ts';
import { indicatorTrend } from '../../src/views/figures/trend-chart.ts';
import { feedView } from '../../src/views/files/feed.ts';
import { tellerFor } from '../../src/views/telling/told.ts';
import { hoursChart } from '../../src/views/plan/hours-chart.ts';
import { wavesOf } from '../../src/views/plan/year-waves.ts';
import { settingsOf } from '../settings-of.ts';
import { evaluationOf, harbourTeller } from './harbour-teller.ts';

// What is judged is the texts of this site, if it has any in Urdu.
const testUrdu = test.runIf(settingsOf('.').locales.some(({ tag }) => tag === 'ur'));

testUrdu('what code joins in Urdu ends as an Urdu sentence does', () => {
  const { catalog } = openDoor('.');
  if (!catalog) throw new Error('the content has faults');
  // A year with figures, the one that runs with what is late and what is planned, and two to come, whatever its surveys are.
  const waves = [2021, 2024, 2027].map((year) => ({ year }));
  const surveys = catalog.surveys.map((survey) => ({ ...survey, facts: { ...survey.facts, waves } }));
  const tables = catalog.tables.filter(({ year }) => year === 2021);
  const place = { siteRoot: '.', siteUrl: null, basePath: '/', buildDate: '2025-03-01', pdf: false };
  const urdu = tellerFor(assembleSite({ ...catalog, surveys, tables }, place), 'ur');
  const lines = [2021, 2025, 2026, 2027].map((year) => wavesOf(urdu, year));
  expect(lines.map(({ length }) => length)).toEqual([1, 3, 1, 1]);
  expect(lines.flat().filter((line) => !line.endsWith('۔'))).toEqual([]);
});

testUrdu('and so does what is told of a chart and, one figure at a time, of its marks', () => {
  const { catalog } = openDoor('.');
  if (!catalog) throw new Error('the content has faults');
  const place = { siteRoot: '.', siteUrl: null, basePath: '/', buildDate: '2025-03-01', pdf: false };
  const urdu = tellerFor(assembleSite(catalog, place), 'ur');
  const [first] = urdu.site.report.evaluations;
  const charts = [first && indicatorTrend(urdu, first), hoursChart(urdu)];
  for (const chart of charts) {
    expect(chart?.words.name).toMatch(/^[^.]+۔ [^.]+$/);
    expect(chart && clientSpec(chart).between).toBe('۔ ');
  }
});

testUrdu('a figure that the feed names has an Urdu full stop after it', () => {
  const { catalog } = openDoor('.');
  if (!catalog) throw new Error('the content has faults');
  const tables = catalog.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, percent: null, status: 'not-asked' as const })),
  }));
  const place = { siteRoot: '.', siteUrl: null, basePath: '/', buildDate: '2025-03-01', pdf: false };
  const told = feedView(tellerFor(assembleSite({ ...catalog, tables }, place), 'ur'))
    .items.filter(({ link }) => tables.some(({ survey, year }) => link.endsWith(`/${survey}-${year}/`)))
    .map(({ description }) => description);
  expect(told).toHaveLength(tables.length);
  for (const description of told) expect(description).not.toMatch(/\.(?: |$)/);
});

test('what code lists in Arabic has the Arabic comma', () => {
  const arabic = harbourTeller({ tag: 'ar' });
  const walk = evaluationOf(arabic, 'evening-walk');
  const groups = groupChart(arabic, walk);
  const texts = [groups?.title, groups?.table.caption, answerChart(arabic, walk)?.alt];
  for (const text of texts) {
    expect(text).toContain('، ');
    expect(text).not.toContain(', ');
  }
});
