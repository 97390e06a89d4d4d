import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { processorMilliseconds } from './mutations.ts';
import { decode, LARGEST_FILE } from '../../src/loaders/decode.ts';

const TEXT = 'Mænd på gården – 36\u00A0% og 5 €';

describe('decode(bytes)', () => {
  test.each([
    ['utf-8', iconv.encode(TEXT, 'utf-8')],
    ['utf-8', iconv.encode(TEXT, 'utf-8', { addBOM: true })],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252')],
  ])('reads %s to the same text, dash and euro sign included', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  test('puts letters that macOS takes apart together again', () => {
    expect(decode(Buffer.from('a\u030A'))).toMatchObject({ text: 'å' });
  });

  test.each(['Lego® og ½ time', 'www.x.dk/a?b=c', 'ÅÆØ åæø é ü', '»citat« og ›citat‹', '36¾ %'])(
    'does not suspect the sound text %s',
    (text) => {
      expect(decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ text });
      expect(decode(iconv.encode(text, 'utf-8'))).toMatchObject({ text });
    },
  );

  test.each([
    ...['Ændret måde', 'ældre', 'ÆNDRET', 'en sø', 'et træ', 'økologi', 'på gaden', 'gå', 'Ældre;ældre'],
    ...['Ændret, da ægtefæller', 'idé', 'café på torvet', 'a;Ændret;b', '(ældre)'],
  ])('refuses the text of a DOS file, also where its letter stands at the edge of a word: %s', (text) => {
    expect(decode(iconv.encode(text, 'cp850'))).toHaveProperty('faults');
    expect(decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ text });
  });

  test.each([
    ...['3–5 år', '2021 – 2024', 'ja – og nej', 'De sagde »Ja«.', 'De sagde »Ja!«', 'med mere…', '36\u00A0%'],
    ...['det’s', '“ord”', 'idé', 'en sø', 'æble', 'Ældre', 'på', 'Ærø'],
  ])('refuses the text of an old Mac, also where its letter or its sign stands at the edge: %s', (text) => {
    expect(decode(iconv.encode(text, 'macroman'))).toHaveProperty('faults');
    expect(decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ text });
  });

  test.each([
    ...['the residents’ own', 'Anna’s', 'it’s ’90s style', 'rock ’n’ roll', '‘single’ and ’Danish’', '’tis'],
    ...['He said ‘we don’t’.', '›quotes‹ and ‹quotes›', 'Start › Tal', '‚German‘ and „German“', '5’ og 6”'],
    ...[
      'FRANÇAIS',
      'École',
      'È vero',
      'Ñandú',
      'señor',
      'A.Çelik',
      '’ja’',
      '‘no’',
      '‘Abd al-Rahman',
      'Šimek',
      'ÇELIK',
      'È',
      '½ time',
      '§ 5',
    ],
  ])('does not suspect %s, though another set writes its signs for letters', (text) => {
    expect(decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ text });
  });

  test('looks for the other end of a quote no further than a remark is long', () => {
    const started = processorMilliseconds();
    const quotes = iconv.encode(`${'’ja ‹a› '.repeat(30_000)}’ja’`, 'windows-1252');
    expect(decode(quotes)).toHaveProperty('faults');
    expect(decode(iconv.encode('’ja’ ‹a› '.repeat(30_000), 'windows-1252'))).toHaveProperty('text');
    expect(processorMilliseconds() - started).toBeLessThan(2000);
  });

  test('refuses a file too large to be aggregated shares', () => {
    expect(decode(new Uint8Array(LARGEST_FILE).fill(65))).toHaveProperty('text');
    expect(decode(new Uint8Array(LARGEST_FILE + 1).fill(65))).toEqual({
      faults: [
        {
          line: 1,
          column: 1,
          what: 'filen fylder 3 MB og er for stor til at være samlede tal',
          advice: 'læg kun samlede andele ind, én række for hvert tal, aldrig svar fra enkeltpersoner',
          severity: 'error',
        },
      ],
    });
  });

  test.each(['', ' \n\t', '\uFEFF', '\uFEFF\n'])('refuses a file without a word: %j', (text) => {
    expect(decode(Buffer.from(text))).toMatchObject({
      faults: [{ line: 1, column: 1, what: 'filen er tom' }],
    });
  });

  test('takes away every byte order mark at the beginning, and none elsewhere', () => {
    expect(decode(Buffer.from('\uFEFF\uFEFF\uFEFFid'))).toEqual({ text: 'id', encoding: 'utf-8' });
    expect(decode(Buffer.from('\uFEFFa\uFEFFb'))).toEqual({ text: 'a\uFEFFb', encoding: 'utf-8' });
  });

  test.each([
    // A letter that half a byte order mark would be.
    [[0xff, 0x61], 'ÿa'],
    [[0xfe, 0x61], 'þa'],
    [[0x61, 0xfe], 'aþ'],
    [[0x61, 0xff], 'aÿ'],
    [[0xef, 0x61, 0x61], 'ïaa'],
    [[0x61, 0xbb, 0x61], 'a»a'],
  ])('reads %j as Windows-1252', (bytes, text) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ text, encoding: 'windows-1252' });
  });

  test('holds a file with the mark of UTF-8 to it', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xe6, 0x62]);
    expect(decode(bytes)).toMatchObject({ faults: [{ line: 1, column: 2 }] });
    expect(decode(bytes.subarray(3))).toEqual({ text: 'aæb', encoding: 'windows-1252' });
  });

  test.each([
    [[0x50, 0x4b, 0x03, 0x04], 'et regneark (.xlsx, .ods eller .numbers) med forkert filnavn'],
    [[0xd0, 0xcf, 0x11, 0xe0], 'et gammelt Excel-regneark (.xls) med forkert filnavn'],
    [[0x25, 0x50, 0x44, 0x46], 'en PDF-fil med forkert filnavn'],
  ])('knows the beginning %j, and not a part of it', (bytes, name) => {
    expect(decode(Uint8Array.from([...bytes, 0x61]))).toMatchObject({
      faults: [{ what: `filen er ikke en CSV-fil, men ${name}` }],
    });
    expect(decode(Uint8Array.from([bytes[0] ?? 0, 0x61, 0x62, 0x63]))).toHaveProperty('text');
  });

  test('does not call a letter of Windows-1252 damaged in a text that is UTF-8', () => {
    expect(decode(Buffer.from('®a'))).toEqual({ text: '®a', encoding: 'utf-8' });
    expect(decode(iconv.encode('®a', 'windows-1252'))).toHaveProperty('faults');
    expect(decode(Buffer.from('a\u0007'))).toMatchObject({
      faults: [{ column: 2, what: 'her står et usynligt styretegn, som ikke hører til i en tekst' }],
    });
  });

  test.each(['\u0001', '\u000B', '\u007F', '\u009D', '\uFDD0', '\uFFFE', '\uFFFF', '\u{1FFFF}'])(
    'refuses %j, which nobody sees',
    (sign) => {
      expect(decode(Buffer.from(`ab${sign}`))).toMatchObject({
        faults: [{ column: 3, what: 'her står et usynligt styretegn, som ikke hører til i en tekst' }],
      });
    },
  );

  test('refuses UTF-16 that is cut or has no byte order mark', () => {
    const bytes = iconv.encode('ab', 'utf-16le', { addBOM: true });
    expect(decode(bytes.subarray(0, -1))).toHaveProperty('faults');
    expect(decode(bytes.subarray(2))).toHaveProperty('faults');
  });
});
