import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSurveyFile } from '../../src/loaders/survey-file.ts';
import {
  ANSWERS,
  encode,
  EXPECTED,
  figuresOf,
  GROUPS,
  INDICATORS,
  PLAIN,
  spellCells,
  spellText,
  TABLE,
  type Spelling,
} from './survey-spelling.ts';

const options = { file: 'data/surveys/x/2025.csv', indicators: INDICATORS, groups: GROUPS, answers: ANSWERS };
const read = (spelling: Spelling) =>
  readSurveyFile(encode(spellText(spellCells(TABLE, spelling), spelling), spelling.encoding), options);

const spellings: fc.Arbitrary<Spelling> = fc
  .record<Spelling>({
    encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'),
    delimiter: fc.constantFrom(';', ',', '\t'),
    decimal: fc.constantFrom(',', '.'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    headers: fc.constantFrom('english', 'danish', 'shouted', 'ascii'),
    padding: fc.constantFrom('', ' ', '\u00A0'),
    percentSign: fc.constantFrom('', '%', ' %', '\u202F%'),
    thousands: fc.constantFrom('', '.', ' ', '\u00A0'),
    title: fc.boolean(),
    sep: fc.boolean(),
    quoteAll: fc.boolean(),
    blanks: fc.boolean(),
    finalLineEnd: fc.boolean(),
    blocks: fc.boolean(),
  })
  .map((s) => ({
    ...s,
    // One sign for both has two readings.
    thousands: s.decimal === '.' && s.thousands === '.' ? '' : s.thousands,
    // Excel leaves columns out only in files with line ends after every row, and never in comma files here.
    blocks: s.blocks && s.delimiter !== ',' && s.finalLineEnd && !s.blanks && !s.quoteAll,
  }));

describe('one table, many spellings', () => {
  const forms = (['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const).flatMap(
    (encoding) =>
      ([';', ',', '\t'] as const).flatMap((delimiter) =>
        ([',', '.'] as const).flatMap((decimal) =>
          (['\r\n', '\n', '\r'] as const).map((lineEnd) => ({
            ...PLAIN,
            encoding,
            delimiter,
            decimal,
            lineEnd,
          })),
        ),
      ),
  );
  test.each(forms)('is the same rows as $encoding, $delimiter, $decimal, $lineEnd', (spelling) => {
    const { rows, problems } = read(spelling);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(figuresOf(rows)).toEqual(EXPECTED);
  });

  test('is the same rows in any combination of spellings', () => {
    fc.assert(
      fc.property(spellings, (spelling) => {
        const { rows, problems } = read(spelling);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(figuresOf(rows)).toEqual(EXPECTED);
      }),
      { numRuns: 400, seed: 2025 },
    );
  });
});
