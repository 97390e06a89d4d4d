import { cpSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { danishTable } from '../../src/loaders/danish-csv.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { surveyForm } from '../../src/views/files/survey-form.ts';
import { folderAt } from '../catalog/site-folder.ts';
import { harbourTeller } from './harbour-teller.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const teller = harbourTeller({});
const inDanish = { ...teller, language: { ...teller.language, tag: 'da' } };
const survey = teller.site.report.catalog.surveys.find(({ id }) => id === 'quay-panel');
if (!survey) throw new Error('the harbour has lost its panel');
const [figures, guide] = surveyForm(teller, survey);
if (!figures || !guide) throw new Error('the form has lost a sheet');

/** What the door of the harbour says of this table as the panel's next wave. */
function toldOf(rows: readonly (readonly string[])[]): string[] {
  const root = temporaryFolder();
  cpSync('tests/fixtures/harbour', root, { recursive: true });
  const file = 'data/surveys/quay-panel/2026.csv';
  folderAt(root).write({ [file]: danishTable(rows) });
  return openDoor(root)
    .problems.filter((problem) => problem.file === file)
    .map(formatProblem);
}

test.each([
  [teller, 'percent', 'n', 'missing'],
  [inDanish, 'andel', 'antal svar', 'mangler'],
] as const)(
  'the form is a wave that the door takes when it is filled in, and tells which figures are not',
  (of, percent, n, missing) => {
    const [figures, guide] = surveyForm(of, survey);
    if (!figures || !guide) throw new Error('the form has lost a sheet');
    const blank = [figures.headings, ...figures.rows.map((row) => row.map(String))];
    expect(blank.length).toBeGreaterThan(4);
    const column = (heading: string) => figures.headings.indexOf(heading);
    const filled = blank.map((row, line) =>
      line === 0 ? row : row.with(column(percent), '36,5').with(column(n), '120'),
    );
    expect(toldOf(filled)).toEqual([]);
    const statuses = guide.rows.flatMap(([name]) => /^status: (.*)/.exec(String(name))?.[1] ?? []);
    expect(statuses).toHaveLength(4);
    expect(statuses).toContain(missing);
    for (const status of statuses)
      expect(toldOf(filled.with(2, (blank[2] ?? []).with(column('status'), status)))).toEqual([]);
    const told = toldOf(filled.with(2, blank[2] ?? []));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^data\/surveys\/quay-panel\/2026\.csv:3:\d+ /);
  },
);

test('its guide explains every column, and names the figures, groups and answers that may be written', () => {
  const named = guide.rows.map(([name, meaning]) => `${name} | ${meaning}`);
  expect(named.filter((row) => row.endsWith('| ') || row.includes('undefined'))).toEqual([]);
  const names = guide.rows.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining([...figures.headings, ...figures.rows.map(([id]) => id)]));
  expect(named.filter((row) => row.startsWith('group | ')).slice(1)).toEqual(
    survey.facts.groups?.map(({ id }) => `group | ${id}`),
  );
  expect(named).toContain('answer: evening-walk | Very safe');
  const walk = teller.site.report.catalog.indicators.find(({ id }) => id === 'evening-walk');
  if (!walk) throw new Error('the harbour has lost its evening walk');
  const { measures, question } = teller.tell(walk).words;
  expect(guide.rows).toContainEqual(['evening-walk', measures, question]);
});
