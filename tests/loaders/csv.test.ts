import { describe, expect, test } from 'vitest';
import { columnLetter, readCsv } from '../../src/loaders/csv.ts';

const known = (cells: readonly string[]) => cells.filter((cell) => cell === 'id' || cell === 'tal').length;

describe('readCsv(text, knownHeaders)', () => {
  test('takes the delimiter of the header, though another sign is more frequent in the rows', () => {
    const { delimiter, records } = readCsv('id;tal\na,b,c,d;1,5\na,b,c,d;2,5\n', known);
    expect(delimiter).toBe(';');
    expect(records.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['id', 'tal'],
      ['a,b,c,d', '1,5'],
      ['a,b,c,d', '2,5'],
    ]);
  });

  test('finds the header below many title lines of which one is the name of a column', () => {
    const titles = ['Undersøgelse', 'tal', ...Array.from({ length: 9 }, (_, at) => `Linje ${at}`)].join('\n');
    expect(readCsv(`${titles}\nid;tal\na;1\n`, known)).toMatchObject({ delimiter: ';', header: 11 });
    expect(readCsv(`${titles}\nid;x\na;1\n`, known).header).toBe(1);
  });

  test('counts lines, columns and Excel rows past title lines, blank lines and cells with line breaks', () => {
    const text = 'Titel, med komma\r\n\r\nid;"tal"\r\n"a\r\nb"; c\r"x";"y\ny";z\r\n\r\nd;e';
    const { header, records, faults } = readCsv(text, known);
    expect(faults).toEqual([]);
    expect(header).toBe(2);
    expect(
      records
        .flatMap(({ cells }) => cells)
        .map(({ text: t, line, column, row, letter }) => [t, line, column, letter + row]),
    ).toEqual([
      ['Titel, med komma', 1, 1, 'A1'],
      ['', 2, 1, 'A2'],
      ['id', 3, 1, 'A3'],
      ['tal', 3, 4, 'B3'],
      ['a\nb', 4, 1, 'A4'],
      [' c', 5, 4, 'B4'],
      ['x', 6, 1, 'A5'],
      ['y\ny', 6, 5, 'B5'],
      ['z', 7, 4, 'C5'],
      ['', 8, 1, 'A6'],
      ['d', 9, 1, 'A7'],
      ['e', 9, 3, 'B7'],
    ]);
  });

  test('obeys a sep= line, which is a line of the file but not a row in Excel', () => {
    const { delimiter, header, records } = readCsv('sep=|\nid|tal\na;b|1\n', known);
    expect([delimiter, header]).toEqual(['|', 0]);
    expect(records[1]?.cells[1]).toMatchObject({ text: '1', line: 3, column: 5, row: 2, letter: 'B' });
  });

  test.each([
    ['sep=;;;;\nid;tal\n', ';', 0],
    ['"sep=\t"\nid\ttal\n', '\t', 0],
    // Only the first line names the delimiter.
    ['a\nsep=,\nid;tal\n', ';', 2],
    ['sep=|\na|b\n', '|', -1],
    ['sep=|', '|', -1],
    ['sep=,', ',', -1],
    ['sep=x\nid;tal\n', ';', 1],
  ])('knows in %j the delimiter and the header', (text, delimiter, header) => {
    expect(readCsv(text, known)).toMatchObject({ delimiter, header, faults: [] });
  });

  test.each([
    ['""a"1";"', '2:1'],
    ['""1""1" ";";', '2:13'],
    ['""1";;', '2:1'],
    ['""1"\n', '2:1'],
    ['"a";"b" c\nd;e', '2:5'],
  ])('tells broken quoting once, where it breaks: %s', (row, place) => {
    const { faults } = readCsv(`id;tal\n${row}`, known);
    expect(faults.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  });

  test('passes over spaces behind a closing quote', () => {
    const { records, faults } = readCsv('id;tal\n"a"  ;"b"  \n"c" ;d', known);
    expect(faults).toEqual([]);
    expect(records.slice(1).map(({ closed, end }) => [closed, end.line, end.column])).toEqual([
      [true, 2, 12],
      [false, 3, 7],
    ]);
  });

  test('reads doubled quotes and delimiters within quotes, and places the cell behind them', () => {
    const { records, faults } = readCsv('id;tal\n"a ""b""; c" ;1\n', known);
    expect(faults).toEqual([]);
    expect(records[1]?.cells).toMatchObject([{ text: 'a "b"; c' }, { text: '1', column: 15 }]);
  });

  test('tells an unclosed quote where it opens, and keeps the rows before it', () => {
    const { records, faults } = readCsv('id;tal\na;1\nb;"2\nc;3\nd;4\n', known);
    expect(faults).toMatchObject([{ line: 3, column: 3 }]);
    expect(records).toHaveLength(2);
  });

  test('tells text behind a closing quote as broken, too', () => {
    expect(readCsv('id;tal\n"a"b;1\nc;2\n', known).faults).toMatchObject([{ line: 2, column: 1 }]);
  });

  test('finds no header where there is none', () => {
    expect(readCsv('a;b\n1;2\n', known).header).toBe(-1);
  });
});

describe('columnLetter(index)', () => {
  test('counts as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
