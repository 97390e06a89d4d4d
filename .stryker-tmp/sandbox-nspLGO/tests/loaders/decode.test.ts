// @ts-nocheck
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, LARGEST_FILE } from '../../src/loaders/decode.ts';

const TEXT = 'Mænd på gården – 36\u00A0% og 5 €';

describe('decode(bytes)', () => {
  it.each([
    ['utf-8', iconv.encode(TEXT, 'utf-8')],
    ['utf-8', iconv.encode(TEXT, 'utf-8', { addBOM: true })],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252')],
  ])('reads %s to the same text, dash and euro sign included', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('puts letters that macOS takes apart together again', () => {
    expect(decode(Buffer.from('a\u030A'))).toMatchObject({ text: 'å' });
  });

  it.each(['Lego® og ½ time', 'www.x.dk/a?b=c', 'ÅÆØ åæø é ü', '»citat« og ›citat‹', '36¾ %'])(
    'does not suspect the sound text %s',
    (text) => {
      expect(decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ text });
      expect(decode(iconv.encode(text, 'utf-8'))).toMatchObject({ text });
    },
  );

  it('refuses a file too large to be aggregated shares', () => {
    expect(decode(new Uint8Array(LARGEST_FILE + 1).fill(65))).toMatchObject({
      faults: [{ line: 1, column: 1 }],
    });
  });

  it('refuses UTF-16 that is cut or has no byte order mark', () => {
    const bytes = iconv.encode('ab', 'utf-16le', { addBOM: true });
    expect(decode(bytes.subarray(0, -1))).toHaveProperty('faults');
    expect(decode(bytes.subarray(2))).toHaveProperty('faults');
  });
});
