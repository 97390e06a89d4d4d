import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/loaders/csv.ts';
import { danishLine, danishPercent, danishTable } from '../../src/loaders/danish-csv.ts';
import { readPercent } from '../../src/loaders/survey-values.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'ø', ' ', ';', ',', '"', '\n', '7') });

test('any cells are read back as they were written', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      const text = danishTable([['id', 'tal'], cells]);
      const { records, faults, delimiter } = readCsv(text.slice(1), (row) =>
        row[0] === 'id' ? row.length : 0,
      );
      expect(faults).toEqual([]);
      expect(delimiter).toBe(';');
      expect(records.at(1)?.cells.map((found) => found.text)).toEqual(cells);
    }),
  );
});

test('quotes stand only where they are needed', () => {
  expect(danishLine(['a b', 'a,b', 'a;b', 'a"b', 'a\nb', 'a\rb'])).toBe('a b;a,b;"a;b";"a""b";"a\nb";"a\rb"');
});

test('a table begins as Excel knows UTF-8, and has its line ends', () => {
  expect(
    danishTable([
      ['a', 'b'],
      ['1', ''],
    ]),
  ).toBe('\uFEFFa;b\r\n1;\r\n');
});

test('any percent is read back as it was, with a Danish comma', () => {
  expect(danishPercent(36.5)).toBe('36,5');
  expect(danishPercent(null)).toBe('');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const text = danishPercent(hundredths / 100);
      expect(readPercent(text)).toEqual({ value: hundredths / 100 });
      expect(text).not.toContain('.');
    }),
  );
  expect([0, 1, 100].map(danishPercent)).toEqual(['0', '1', '100']);
});
