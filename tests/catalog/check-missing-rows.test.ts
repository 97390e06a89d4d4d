import { expect, test } from 'vitest';
import { linesOf, smallSite } from './small-site.ts';

const SURVEY = 'data/surveys/svar';
const INDICATOR = 'content/indicators/da/glad.mdx';
const SECOND = 'content/indicators/da/tryg.mdx';

/** What the door says of the survey's files when there is a second figure, and this wave of both. */
function told(year: number, rows: string, baselineYear = 2021): string[] {
  const first = smallSite[INDICATOR] ?? '';
  const second = first
    .replace('order: 1', 'order: 2')
    .replace('baselineYear: 2021', `baselineYear: ${baselineYear}`)
    .replaceAll(/(title|question|agreementText): Glad/g, '$1: Tryg');
  return linesOf({
    [SECOND]: second,
    [`${SURVEY}/2021.csv`]: 'indikator;andel;antal svar\nglad;70;100\ntryg;60;100\n',
    [`${SURVEY}/${year}.csv`]: `indikator;gruppe;andel;antal svar;status\n${rows}`,
  }).filter((line) => line.startsWith(SURVEY));
}

test('a figure without a row in a wave is told, all of a wave at once', () => {
  expect(told(2024, 'glad;;70;100;\n')).toEqual([
    `${SURVEY}/2024.csv:1:1  advarsel: Der er ingen række for alle beboere med »tryg«, så siden viser, at tallet mangler – Tilføj rækken. Findes tallet ikke, så lad andelen være tom, og skriv hvorfor i kolonnen status`,
  ]);
  expect(told(2024, 'glad;Unge;70;100;\n')[0]).toContain('med »glad« og »tryg«, så');
});

test('one whose row says why there is none is not', () => {
  expect(told(2024, 'glad;;70;100;\ntryg;;;;ikke spurgt\n')).toEqual([]);
});

test('a wave before the figure was first asked for needs no row of it', () => {
  const rows = 'glad;;70;100;\n';
  expect(told(2021, rows, 2024)).toEqual([]);
  expect(told(2021, rows, 2021)).toHaveLength(1);
});

test('one after its first row does, whichever wave it is compared with', () => {
  expect(told(2024, 'glad;;70;100;\n', 2027)).toEqual([expect.stringContaining('»tryg«')]);
});

test('of a wave with an error nothing is said of what it lacks', () => {
  expect(told(2024, 'glad;;170;100;\n')).toEqual([expect.stringContaining('170')]);
});
