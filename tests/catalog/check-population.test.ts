import { expect, test } from 'vitest';
import { linesOf } from './small-site.ts';

const SURVEY = 'content/surveys/da/svar.mdx';
const WAVE = 'data/surveys/svar/2021.csv';

/** What the door says of a wave of these rows, with these lines about it in its survey. */
const told = (wave: string, ...rows: string[]): string[] =>
  linesOf({
    [SURVEY]: (text) => text.replace('- year: 2021', `- year: 2021\n${wave}`),
    [WAVE]: `indikator;gruppe;andel;antal svar\n${rows.join('\n')}\n`,
  });

test.each([
  ['    population: 100', ['glad;;70;100']],
  ['    population: 100\n    correctForPopulation: true', ['glad;;70;100', 'glad;Unge;70;']],
  ['    correctForPopulation: false', ['glad;;70;100']],
])('as many may answer as there are: %j', (wave, rows) => {
  expect(told(wave, ...rows).filter((line) => !line.includes('»Unge«'))).toEqual([]);
});

test('more cannot answer than could be asked, as the figures would be called certain: once a wave', () => {
  expect(told('    population: 99', 'glad;;70;100', 'glad;Unge;70;100').slice(0, 1)).toEqual([
    `${WAVE}:2:1  »glad« har 100 svar, men der er kun spurgt blandt 99 – Ret antal svar, eller ret »population« ved runden 2021 i ${SURVEY}`,
  ]);
  const of = (...rows: string[]) =>
    told('    population: 99', ...rows).filter((line) => line.includes('spurgt blandt'));
  expect(of('glad;;70;100', 'glad;Unge;70;100')).toHaveLength(1);
  expect(of('glad;;70;99', 'glad;Unge;70;100')).toEqual([expect.stringContaining(`${WAVE}:3:1  `)]);
});

test('another wave has another population', () => {
  const lines = linesOf({
    [SURVEY]: (text) => text.replace('- year: 2024', '- year: 2024\n    population: 50'),
  });
  expect(lines).toEqual([]);
});

test('a correction for the population needs to know it', () => {
  expect(told('    correctForPopulation: true', 'glad;;70;100')).toEqual([
    `${SURVEY}:7:5  Usikkerheden kan ikke regnes mindre, når man ikke ved, hvor mange der er spurgt blandt – Skriv antallet efter »population:« under runden, eller slet linjen`,
  ]);
});
