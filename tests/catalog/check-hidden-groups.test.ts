import { expect, test } from 'vitest';
import { linesOf } from './small-site.ts';

const FILE = 'data/surveys/svar/2024.csv';

/** What the door says of this wave of a survey with two groups. */
function told(rows: string): string[] {
  const lines = linesOf({ [FILE]: `indikator;gruppe;andel;antal svar\n${rows}` });
  return lines.filter((line) => line.startsWith(FILE) && !line.includes('kendes ikke'));
}

test('a group that is hidden for the sake of another is told at its own row', () => {
  const [few, other, ...rest] = told('glad;;70;200\nglad;Unge;60;20\nglad;Voksne;71;180\n');
  expect(few).toContain(`${FILE}:3:14  advarsel: celle D3: kun 20 har svaret`);
  expect(other).toBe(
    `${FILE}:4:1  advarsel: Siden viser ikke tallet for »Voksne«, selv om 180 har svaret: med det kan man regne ud, hvad få mennesker har svaret – Du skal ikke gøre noget, når tallene i rækkerne om de andre grupper er rigtige`,
  );
  expect(rest).toEqual([]);
});

test('groups that are shown are not told of', () => {
  expect(told('glad;;70;200\nglad;Unge;60;80\nglad;Voksne;76,7;120\n')).toEqual([]);
});

const HIDDEN = (line: number, group: string) =>
  `${FILE}:${line}:1  advarsel: Siden viser ikke tallet for »${group}«, selv om 100 har svaret: `;

test.each([
  ['1', 'sådan'],
  ['99', 'noget andet'],
])('a group of which few said one or the other, %s percent, is told that as the reason', (percent, said) => {
  expect(told(`glad;;20;400\nglad;Unge;${percent};100\n`)).toEqual([
    `${HIDDEN(3, 'Unge')}kun få svarede ${said} – Du skal ikke gøre noget, når tallene i rækken er rigtige`,
  ]);
});

test('groups below a headline that is withheld are told that as the reason', () => {
  const reason = 'tallet for alle er holdt tilbage – Du skal ikke gøre noget, når rækken om alle er rigtig';
  const rows =
    'indikator;gruppe;andel;antal svar;status\nglad;;;200;diskretion\nglad;Unge;60;100;\nglad;Voksne;50;100;\n';
  const lines = linesOf({ [FILE]: rows }).filter((line) => line.includes('Siden viser ikke'));
  expect(lines).toEqual([HIDDEN(3, 'Unge') + reason, HIDDEN(4, 'Voksne') + reason]);
});
