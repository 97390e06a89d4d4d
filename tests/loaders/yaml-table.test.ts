import { describe, expect, test } from 'vitest';
import { readYamlTable } from '../../src/loaders/yaml-table.ts';
import { formatProblem } from '../../src/problems/problem.ts';

const read = (text: string) => readYamlTable(Buffer.from(text), 'x.yaml');
const told = (text: string) => read(text).problems.map(formatProblem);

describe('readYamlTable(bytes, file)', () => {
  test('gives the fields in their order, whatever they hold, and where they stand', () => {
    const { fields, yaml, problems } = read('\uFEFFb: Ord\na: [1]\nc:\n');
    expect(fields).toEqual([
      ['b', 'Ord'],
      ['a', [1]],
      ['c', null],
    ]);
    expect(yaml?.placeOf(['a'])).toEqual({ line: 2, column: 4 });
    expect(problems).toEqual([]);
  });

  test.each(['', '\n', '# intet endnu\n'])(
    'takes a file without a word for one without fields: %j',
    (text) => {
      expect(read(text)).toMatchObject({ fields: [], problems: [] });
    },
  );

  test.each([
    ['5\n', '1:1'],
    ['abc\n', '1:1'],
    ['# ord\n- abc\n', '2:1'],
    ['[]\n', '1:1'],
    ["''\n", '1:1'],
    ['false\n', '1:1'],
  ])('refuses what is no fields: %j', (text, place) => {
    expect(read(text).fields).toEqual([]);
    expect(told(text)).toEqual([
      `x.yaml:${place}  Filen har ingen felter – Skriv felterne på hver sin linje, hvert med et kolon: »felt: …«`,
    ]);
  });

  test('tells every fault of a file that cannot be read', () => {
    expect(read('a: @x\nb: \uFFFD\n')).toMatchObject({ fields: [], yaml: null });
    expect(told('a: @x\nb: \uFFFD\n')).toEqual([
      expect.stringContaining('x.yaml:2:4  Bogstaverne er ødelagt'),
      expect.stringContaining('x.yaml:1:4  Teksten kan ikke begynde med »@«'),
    ]);
  });
});
