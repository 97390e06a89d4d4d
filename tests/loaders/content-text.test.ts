import { describe, expect, test } from 'vitest';
import { readContentText } from '../../src/loaders/content-text.ts';
import { formatProblem } from '../../src/problems/problem.ts';

const invisible =
  'Her står et usynligt styretegn, som ikke hører til i en tekst – Slet ordene omkring det, og skriv dem igen. Det følger tit med, når man kopierer fra en PDF';
const broken = (seen: string) =>
  `Bogstaverne er ødelagt: her står »${seen}« – Ret bogstaverne, og gem filen som UTF-8. Det sker af sig selv på GitHub og på /admin/`;

/** What is told of a file: `line:column  what – what to do`. */
function told(bytes: Uint8Array): string[] {
  return readContentText(bytes, 'x').problems.map((problem) => formatProblem(problem).slice('x:'.length));
}

describe('a text file', () => {
  test.each([
    ['title: Fest på gården\r\n', 'title: Fest på gården\r\n'],
    ['\uFEFFtitle: Fest', 'title: Fest'],
    ['title: a\uFEFFb', 'title: a\uFEFFb'],
    ['title: Fest på gården\n'.normalize('NFD'), 'title: Fest på gården\n'],
    ['', ''],
  ])('that is sound is read as it stands, without byte order mark: %j', (written, text) => {
    expect(readContentText(Buffer.from(written), 'x')).toEqual({ text, problems: [] });
  });

  test('has a letter with its ring in one column', () => {
    expect(told(Buffer.from('Gården\u0001'.normalize('NFD')))).toEqual([`1:7  ${invisible}`]);
  });

  test('whose letters a wrong encoding has broken is told once, at the first place, and read on', () => {
    const bytes = Buffer.from('title: Fest\r\n\r\nVi mødes på torvet.\r\n', 'latin1');
    expect(told(bytes)).toEqual([`3:5  ${broken('\uFFFD')}`]);
    expect(readContentText(bytes, 'x').problems).toMatchObject([{ file: 'x', severity: 'error' }]);
    expect(readContentText(bytes, 'x').text).toContain('Vi m\uFFFDdes');
  });

  test('with the line ends of an old Mac is told of these and of nothing that follows from them, and read on', () => {
    const old = Buffer.from('---\rtitle: Fest\r---\rKom\u0001\r');
    const ends =
      '1:1  Filens linjer slutter, som de gjorde på gamle Mac-computere, og kan ikke læses på siden – Gem filen igen med linjeskiftet »LF« eller »CRLF«, eller kopier teksten over i en ny fil';
    expect(told(old)).toEqual([ends, `4:4  ${invisible}`]);
    expect(readContentText(old, 'x').text).toBe('---\ntitle: Fest\n---\nKom\u0001\n');
    expect(told(Buffer.from('a\rb\nc'))).toEqual([]);
  });

  test.each([
    ['Mad fÃ¸rst', '1:6', 'Ã¸'],
    ['Â»madÂ«', '1:1', 'Â»'],
    ['mad â€“ fest', '1:5', 'â€'],
  ])('that was read as another encoding and saved again is told: %s', (written, place, seen) => {
    expect(told(Buffer.from(written))).toEqual([`${place}  ${broken(seen)}`]);
  });

  test('may be in Turkish', () => {
    expect(told(Buffer.from('title: Âşık ve çay'))).toEqual([]);
  });

  test.each([
    '\u0001',
    '\u0007',
    '\u000B',
    '\u000C',
    '\u001F',
    '\u007F',
    '\u009D',
    '\uFDD0',
    '\uFFFE',
    '\uFFFF',
    '\u202A',
    '\u202E',
    '\u2066',
    '\u2069',
  ])('may not hold %j, which nobody sees', (sign) => {
    expect(told(Buffer.from(`title: Fest\r\n\r\nMad${sign} og leg.\r\n`))).toEqual([`3:4  ${invisible}`]);
  });

  test.each(['\u200E', '\u200F', '\u061C', '\u200C', '\u200D', '\u202B', '\u202C', '\u2066', '\u2069'])(
    'that runs from the right may hold %j, which chooses a direction or joins letters',
    (sign) => {
      expect(told(Buffer.from(`اتصل ${sign}+45 12\n${sign}+45 12 اتصل`))).toEqual([]);
    },
  );

  test('that runs from the right may not hold signs that turn its letters round', () => {
    expect(told(Buffer.from('اتصل \u202Eabc'))).toEqual([`1:6  ${invisible}`]);
    expect(told(Buffer.from('اتصل\n\u202Dabc'))).toEqual([`2:1  ${invisible}`]);
  });

  test('with what nobody sees is told on every line, and read on', () => {
    const text = 'a\u000B\u000Bb\u000C\nc\nd\u0001\n';
    expect(told(Buffer.from(text))).toEqual([`1:2  ${invisible}`, `3:2  ${invisible}`]);
    expect(readContentText(Buffer.from(text), 'x').text).toBe(text);
  });

  test('with broken letters that are not seen is told of the letters only', () => {
    const letters = 'Ã\u0085rhus\nâ€\u009D\nÃ¸l\u0001';
    expect(told(Buffer.from(letters))).toEqual([`1:1  ${broken('Ã ')}`, `3:4  ${invisible}`]);
  });

  test('may hold what takes two code units, tabulators and byte order marks', () => {
    expect(told(Buffer.from('a😀b\tc\uFEFFd\u00ADe\u200Ff'))).toEqual([]);
  });

  test('that is no text is told so, once', () => {
    expect(told(Buffer.from('ti\0tle: Fest\n\0'))).toEqual([
      '1:3  Filen er ikke ren tekst, eller den er gemt i et tegnsæt, der ikke kan læses – Skriv teksten igen, og gem filen som UTF-8. Det sker af sig selv på GitHub og på /admin/',
    ]);
  });

  test('in UTF-16 is told so, and read on: nothing else is wrong with it', () => {
    const text = 'title: Fest på pladsen\nshort: Kom\n';
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      expect(told(bytes)).toEqual([
        '1:1  Filen er gemt i tegnsættet UTF-16 (»Unicode«) og kan ikke læses på siden – Kopier teksten over i en ny fil, og gem filen som UTF-8. Det sker af sig selv på GitHub og på /admin/',
      ]);
      expect(readContentText(bytes, 'x').text).toBe(text);
    }
  });
});
