import { describe, expect, test } from 'vitest';
import { readSurveys } from '../../src/catalog/entries/surveys.ts';
import { layOutSite } from './site-folder.ts';
import { linesOf } from './small-site.ts';

const HEADER = 'indikator;gruppe;andel;antal svar\n';
const SOUND = `${HEADER}glad;;70;100\n`;
const FAULTY = `${HEADER}glad;;sytten;100\nglda;;70;100\n;;70;100\nglad;Unge;70;100;x\nglad;A;50;12\nglad;A;50;80\n`;

/** What the door says of a faultless site with one more file of figures, its path left out. */
function toldOf(file: string, text: string): string[] {
  return linesOf({ [file]: text }).map((line) => line.replace(`${file}:`, ''));
}

const UNKNOWN = '1:1  Mappen »svra« er ikke en kendt undersøgelse – Mente du mappen »svar«?';
const UNNAMED =
  '1:1  Filnavnet »2024-ny.csv« er ikke et årstal – Giv filen navn efter målingens år, fx »2024.csv«. En undersøgelse har én måling om året: er der to, så lav den anden som sin egen undersøgelse';
const inPlace = toldOf('data/surveys/svar/2024.csv', FAULTY);

describe('a survey file in the wrong place', () => {
  test('is told of its name and of all that is wrong in it', () => {
    expect(toldOf('data/surveys/svar/2024-ny.csv', FAULTY)).toEqual([UNNAMED, ...inPlace]);
  });

  test('is not held against the names of a survey that is not known', () => {
    const ofNames = inPlace.filter((line) => line.includes(' kendes ikke '));
    expect(ofNames).toHaveLength(3);
    expect(toldOf('data/surveys/svra/2024.csv', FAULTY)).toEqual([
      UNKNOWN,
      ...inPlace.filter((line) => !ofNames.includes(line)),
    ]);
  });

  test('is told of nothing else when nothing else is wrong, not even a name that no survey has', () => {
    expect(toldOf('data/surveys/svar/2024-ny.csv', SOUND)).toEqual([UNNAMED]);
    expect(toldOf('data/surveys/svra/2024.csv', SOUND)).toEqual([UNKNOWN]);
    expect(toldOf('data/surveys/svra/2024.csv', `${HEADER}aldrig-set;Unge;70;100\n`)).toEqual([UNKNOWN]);
  });

  test('is told of both parts of its name', () => {
    expect(toldOf('data/surveys/svra/2024-ny.csv', SOUND)).toEqual([UNNAMED, UNKNOWN]);
  });

  test('is looked through for rows that stand where no row should', () => {
    const hidden = `glad;;70;100\n${HEADER}glad;;70;"x\nglad;;60;100"\n`;
    expect(toldOf('data/surveys/svra/2024.csv', hidden)).toEqual([
      UNKNOWN,
      expect.stringContaining('række med tal over overskrifterne'),
      expect.stringContaining('cellen rummer hele rækker'),
    ]);
  });

  test('gives no rows', () => {
    const files = ['svar/2024-ny', 'svra/2024', 'svra/2024-ny'].map((name) => `data/surveys/${name}.csv`);
    const { root } = layOutSite(Object.fromEntries(files.map((file) => [file, SOUND])));
    const { tables } = readSurveys(root, [
      { collection: 'surveys', id: 'svar', data: {}, sound: true },
      { collection: 'indicators', id: 'glad', data: { survey: 'svar' }, sound: true },
    ]);
    expect(tables.map(({ survey, year, rows }) => [survey, year, rows.length])).toEqual([['svar', 2021, 1]]);
  });
});

const NO_SURVEY = 'content/indicators/da/glad.mdx:4:9  Der findes ikke en undersøgelse med navnet »svart« – ';

test('an indicator whose survey is not known is told of that, and its rows are not advised to be deleted', () => {
  const lines = linesOf({
    'content/indicators/da/glad.mdx': (text) => text.replace('survey: svar\n', 'survey: svart\n'),
  });
  expect(lines).toEqual([`${NO_SURVEY}Mente du »svar«?`]);
});

test('where there are no surveys, none is offered to choose from', () => {
  const lines = linesOf({ 'content/surveys/da/svar.mdx': null });
  expect(lines.filter((line) => line.startsWith('data/'))).toEqual([
    'data/surveys/svar/2021.csv:1:1  Mappen »svar« er ikke en kendt undersøgelse – Der er ingen endnu: skriv en fil om den i content/surveys',
  ]);
});

test('an answer is held against what its indicator says, and against nothing where that is not known', () => {
  const file = 'data/surveys/svar/2021.csv';
  const rows = (indicator: string) => `indikator;svar;andel;antal svar\n${indicator};Ja;40;200\n`;
  const told = (changes: Parameters<typeof linesOf>[0]) =>
    linesOf(changes).filter((line) => line.includes('svaret »Ja« kendes ikke'));
  expect(told({ [file]: rows('glad') })).toHaveLength(1);
  expect(told({ [file]: rows('glda') })).toEqual([]);
  const faulty = (text: string) => text.replace(/^survey: .*$/m, '$&\nukendt: 1');
  expect(told({ [file]: rows('glad'), 'content/indicators/da/glad.mdx': faulty })).toEqual([]);
});

test('a file is held against the titles of its indicators and the year in its name', () => {
  const file = 'data/surveys/svar/2024.csv';
  const told = (rows: string): string[] =>
    linesOf({
      'content/indicators/da/glad.mdx': (text) => text.replace('\ntitle: Glad', '\ntitle: Godt humør'),
      [file]: `indikator;andel;antal svar\n${rows}`,
    }).filter((line) => line.startsWith(file));
  expect(told('Godt humør;70;100\n')[0]).toContain('mente du »glad«?');
  expect(told('glad;70;2024\n')[0]).toContain('2024 svar er det samme tal som målingens år');
});
