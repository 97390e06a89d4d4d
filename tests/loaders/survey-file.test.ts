import { describe, expect, it } from 'vitest';
import { placeOfFigure, readSurveyFile } from '../../src/loaders/survey-file.ts';
import { countSurveyHeaders } from '../../src/loaders/survey-header.ts';
import { surveyColumns } from '../../src/schemas/survey-row.ts';

const HEADER = 'indicator;group;answer;percent;n;n_effective;status;note';
const read = (text: string) => readSurveyFile(Buffer.from(text), { file: 'x', indicators: ['a', 'b', 'c'] });

describe('readSurveyFile(bytes, options)', () => {
  it('gives each row with its place in the file', () => {
    expect(read(`Titel\n\n${HEADER}\na;;;36,5 %;1.312;287,4;;Først\nb;G;S;;;;for få svar;\n`)).toEqual({
      rows: [
        {
          indicator: 'a',
          group: null,
          answer: null,
          percent: 36.5,
          n: 1312,
          nEffective: 287.4,
          status: '',
          note: 'Først',
          at: { line: 4, column: 1 },
        },
        {
          indicator: 'b',
          group: 'G',
          answer: 'S',
          percent: null,
          n: null,
          nEffective: null,
          status: 'too-few',
          note: null,
          at: { line: 5, column: 1 },
        },
      ],
      problems: [],
    });
  });

  it('takes »..« for a figure withheld', () => {
    expect(read('indicator,percent\na,..\n').rows).toMatchObject([{ percent: null, status: 'withheld' }]);
  });

  it('reads rows that Excel shortened, but not one that lost a cell', () => {
    const rows = Array.from({ length: 16 }, (_, at) => `a;G${at};;${at + 1};100;;;`);
    const excel = `${HEADER}\n${rows.slice(0, 15).join('\n')}\n`;
    expect(read(`${excel}b;;;36;312\n`).problems).toEqual([]);
    expect(read(`${excel}b;;;36;312\n`).rows.at(-1)).toMatchObject({ percent: 36, n: 312, note: null });
    expect(read(`${excel}b;;;36,31\n`).problems).toMatchObject([{ line: 17, severity: 'error' }]);
    expect(read(`${excel}b;;;3;;6\n`).problems).toMatchObject([{ line: 17, severity: 'error' }]);
    expect(read(`${excel}b;;36;31;29\n`).problems).toMatchObject([{ line: 17, severity: 'error' }]);
    expect(read(`${excel}b;;;36;31`).problems).toMatchObject([{ line: 17, severity: 'error' }]);
    expect(read(`${excel}b;;;36;312\nc;;;36;312;;\n`).problems).toHaveLength(2);
    expect(read(`${HEADER}\nb;;;36;312\n`).problems).toMatchObject([{ line: 2, severity: 'error' }]);
  });

  it('gives no rows when there is an error, and all rows when there are warnings', () => {
    expect(read(`${HEADER}\na;;;36;312;;;\nb;;;101;312;;;\n`).rows).toEqual([]);
    const { rows, problems } = read(`${HEADER}\na;;;36;12;;;\n`);
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ severity: 'warning', line: 2, column: 8 }]);
  });

  it('warns below the base that the site has set', () => {
    const bytes = Buffer.from(`${HEADER}\na;;;36;40;;;\n`);
    const { problems } = readSurveyFile(bytes, { file: 'x', indicators: ['a'], minimumBase: 50 });
    expect(problems).toHaveLength(1);
  });

  it('knows every header it promises', () => {
    for (const { headers } of surveyColumns)
      expect(headers.map((header) => countSurveyHeaders([header]))).not.toContain(0);
  });
});

describe('placeOfFigure(bytes, options, figure)', () => {
  const text = `${HEADER}\na;;;36;312;;;\na;G;;40;100;;;\na;G;S;50;100;;;\nb;G;;;;;mangler;\n`;
  const place = (figure: Partial<Parameters<typeof placeOfFigure>[2]>) =>
    placeOfFigure(
      Buffer.from(text),
      { file: 'x', indicators: ['a', 'b'] },
      {
        indicator: 'a',
        group: null,
        answer: null,
        percent: 99,
        ...figure,
      },
    );

  it('is where its share stands, or its base when the share is right', () => {
    expect(place({})).toEqual({ line: 2, column: 5 });
    expect(place({ percent: 36 })).toEqual({ line: 2, column: 8 });
    expect(place({ group: 'G' })).toEqual({ line: 3, column: 6 });
    expect(place({ group: 'G', answer: 'S' })).toEqual({ line: 4, column: 7 });
    expect(place({ indicator: 'b', group: 'G' })).toEqual({ line: 5, column: 6 });
  });

  it('is the row when the cell is not there, and the beginning when the row is not', () => {
    const bytes = Buffer.from('indicator;percent\na;36\n');
    const figure = { indicator: 'a', group: null, answer: null, percent: 36 };
    expect(placeOfFigure(bytes, { file: 'x', indicators: ['a'] }, figure)).toEqual({ line: 2, column: 1 });
    expect(place({ indicator: 'c' })).toEqual({ line: 1, column: 1 });
    expect(place({ group: 'H' })).toEqual({ line: 1, column: 1 });
    expect(place({ answer: 'S' })).toEqual({ line: 1, column: 1 });
  });
});
