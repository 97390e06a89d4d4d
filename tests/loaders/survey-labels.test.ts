import { describe, expect, test } from 'vitest';
import { readLabel, readNote, refuseNoName } from '../../src/loaders/survey-labels.ts';
import type { Reading } from '../../src/loaders/survey-values.ts';

const told = (reading: Reading<unknown>) =>
  'value' in reading ? reading.value : `${reading.what} – ${reading.advice}`;

describe('readLabel(text)', () => {
  const dated = (text: string) =>
    `»${text}« er en dato, som Excel selv har lavet – formatér cellen som tekst i Excel, og skriv navnet igen`;

  test.each([
    ...['05-okt', '5. maj', '10-dec-21', 'jan-18', 'januar 2024', '1 sep 2024', 'Oktober-2024'],
    ...['05-10-2026', '2026-10-05', '5/10/24', '10/05/2026', '05.10.2026', '2026/10/5', '5-10-26'],
    ...['2026-10-05 00:00:00', '5/10/2026 0.00', '12/25/2024', '2026-10-05T00:00:00'],
  ])('refuses the date %s', (text) => expect(told(readLabel(text))).toBe(dated(text)));

  test.each(['#I/T', '#REF!', '#navn?'])('refuses the error %s', (text) => {
    const advice = 'skriv navnet som almindelig tekst, eller lad cellen være tom';
    expect(told(readLabel(text))).toBe(`»${text}« er en fejl fra Excel – ${advice}`);
  });

  test.each(['-', ' – ', '..', '…', '?', '**'])('refuses »%s«, which names nobody', (text) => {
    const advice =
      'lad cellen være tom: uden gruppe gælder tallet alle beboere, uden svar er det tallet selv';
    expect(told(readLabel(text))).toBe(`»${text.trim()}« er ikke et navn – ${advice}`);
  });

  test.each([
    ['  Unge  under\n25 ', 'Unge under 25'],
    ['18-25 år', '18-25 år'],
    ['5-10', '5-10'],
    ['5/10', '5/10'],
    ['1990-2000', '1990-2000'],
    ['20-30-40', '20-30-40'],
    ['5-10-2026x', '5-10-2026x'],
    ['12.345.678', '12.345.678'],
    ['20-40-2000', '20-40-2000'],
    ['5-10/2026', '5-10/2026'],
    ['Før 05-10-2026', 'Før 05-10-2026'],
    ['Maj', 'Maj'],
    ['maj måned', 'maj måned'],
    ['#1', '#1'],
    ['gruppe 5-okt', 'gruppe 5-okt'],
    [' ', null],
  ])('takes »%s« for %s', (text, value) => expect(readLabel(text)).toEqual({ value }));
});

describe('refuseNoName(name)', () => {
  test.each(['NA', 'na', 'N/A', 'n.a.', '<NA>', 'nan', 'NaN', 'None', 'NULL', 'x', 'i.a.'])(
    'refuses %s, which a program writes where there is nothing',
    (name) => {
      expect(refuseNoName(name)?.what).toBe(`»${name}« er ikke et navn`);
    },
  );

  test.each(['Ukendt', 'Ingen', 'Ikke oplyst', 'Nul', 'Nancy', 'Na og K', 'Xenia', 'Nan A'])(
    'lets %s pass',
    (name) => expect(refuseNoName(name)).toBeUndefined(),
  );
});

describe('readNote(text)', () => {
  const advice = 'lad cellen være tom, eller skriv en bemærkning, som læserne kan bruge';

  test.each(['-', ' – ', 'NA', 'N/A', 'nan', 'None', 'x', '*', '?', '…'])('refuses »%s«', (text) => {
    expect(told(readNote(text))).toBe(`bemærkningen »${text.trim()}« siger ikke noget – ${advice}`);
  });

  test('refuses what Excel makes of a failed formula', () => {
    expect(told(readNote('#N/A'))).toBe(`»#N/A« er en fejl fra Excel – ${advice}`);
  });

  test.each([
    ['', null],
    [' Spurgt \n på  gaden', 'Spurgt på gaden'],
    ['Ukendt', 'Ukendt'],
    ['* vægtet', '* vægtet'],
  ])('takes %j for %j', (text, value) => expect(readNote(text)).toEqual({ value }));
});
