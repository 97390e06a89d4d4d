import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/loaders/csv.ts';
import { danishBase, danishLine, danishPercent, danishTable } from '../../src/loaders/danish-csv.ts';
import { readEffectiveCount, readPercent } from '../../src/loaders/survey-values.ts';

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

test('a number with all its decimals is read back as the very same', () => {
  expect([100 / 3, 30.798479, 1e-7, 1.25e-10].map(danishPercent)).toEqual([
    '33,333333333333336',
    '30,798479',
    '0,0000001 %',
    '0,000000000125 %',
  ]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
      expect(readPercent(danishPercent(percent))).toEqual({ value: percent });
    }),
  );
});

test('an effective base is read back as it was, also with three decimals, which could be thousands', () => {
  expect([287.4, 287.412, 1204.75, null].map(danishBase)).toEqual(['287,4', '287,4120', '1204,75', '']);
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9_999_999 }), (thousandths) => {
      expect(readEffectiveCount(danishBase(thousandths / 1000))).toEqual({ value: thousandths / 1000 });
    }),
  );
});
