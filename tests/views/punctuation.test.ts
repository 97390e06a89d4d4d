import { expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { assembleSite } from '../../src/catalog/site.ts';
import { answerChart } from '../../src/views/answer-chart.ts';
import { groupChart } from '../../src/views/group-chart.ts';
import { tellerFor } from '../../src/views/told.ts';
import { wavesOf } from '../../src/views/year-waves.ts';

/** A place's words in one language. */
function tell(siteRoot: string, tag: string) {
  const { catalog } = openDoor(siteRoot);
  if (!catalog) throw new Error(`the door of ${siteRoot} is closed`);
  const place = { siteRoot, siteUrl: null, basePath: '/', buildDate: '2025-03-01', pdf: false };
  return tellerFor(assembleSite(catalog, place), tag);
}

test('what code joins in Urdu ends as an Urdu sentence does', () => {
  const urdu = tell('.', 'ur');
  // A year with figures, one whose figures are late, one without a round and one to come, whatever its surveys are.
  const surveys = urdu.site.report.catalog.surveys.map((survey) => ({
    ...survey,
    facts: { ...survey.facts, waves: [2021, 2024, 2027].map((year) => ({ year })) },
  }));
  const { report } = urdu.site;
  const site = { ...urdu.site, report: { ...report, catalog: { ...report.catalog, surveys } } };
  const lines = [2021, 2024, 2026, 2027].map((year) => wavesOf({ ...urdu, site } as typeof urdu, year));
  expect(lines.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(lines.flat().filter((line) => !line.endsWith('۔'))).toEqual([]);
});

test('what code lists in Arabic has the Arabic comma', () => {
  const arabic = tell('tests/fixtures/harbour', 'ar');
  const walk = arabic.site.report.evaluations.find(({ indicator }) => indicator.id === 'evening-walk');
  if (!walk) throw new Error('the harbour has lost its evening walk');
  const groups = groupChart(arabic, walk);
  const texts = [groups?.title, groups?.table.caption, answerChart(arabic, walk)?.alt];
  for (const text of texts) {
    expect(text).toContain('، ');
    expect(text).not.toContain(', ');
  }
});
