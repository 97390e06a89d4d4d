import { describe, expect, test } from 'vitest';
import { placesOfFigures, readSurveyFile } from '../../src/loaders/survey-file.ts';
import { countSurveyHeaders } from '../../src/loaders/survey-header.ts';
import { surveyColumns } from '../../src/schemas/survey-row.ts';
import { longSearches } from '../long-searches.ts';

const HEADER = 'indicator;group;answer;percent;n;n_effective;status;note';
const read = (text: string) => readSurveyFile(Buffer.from(text), { file: 'x', indicators: ['a', 'b', 'c'] });

describe('readSurveyFile(bytes, options)', () => {
  test('gives each row with its place in the file', () => {
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

  test('knows which indicator a title means', () => {
    const titles = new Map([
      ['Utryg om dagen', 'b'],
      ['Glad for stedet', 'a'],
    ]);
    const bytes = Buffer.from(`${HEADER}\nUtryg om dagen;;;36;312;;;\n`);
    const { problems } = readSurveyFile(bytes, { file: 'x', indicators: ['a', 'b'], titles });
    expect(problems.map(({ advice }) => advice)).toEqual(['mente du »b«?']);
  });

  test('reads any cell behind marks of direction, which nobody sees', () => {
    const marked = (line: string) => line.replace(/[^;\n]+/g, '\u200E\u2068$&\u2069\u202C');
    const text = `${HEADER}\na;G;S;36,5 %;1.312;287,4;;Først\nb;G;;;;;for få svar;\n`;
    const { rows, problems } = read(marked(text));
    expect(problems).toEqual([]);
    const without = (all: typeof rows) => all.map((row) => ({ ...row, at: null }));
    expect(without(rows)).toEqual(without(read(text).rows));
  });

  test('looks up the indicators of a survey with many, and does not search for them', () => {
    const indicators = Array.from({ length: 600 }, (_, at) => `tal-${at}`);
    const bytes = Buffer.from(`${HEADER}\n${indicators.map((id) => `${id};;;50;100;;;\n`).join('')}`);
    const file = () => expect(readSurveyFile(bytes, { file: 'x', indicators }).rows).toHaveLength(600);
    expect(longSearches(file)).toBeLessThan(10);
  });

  test.each([';', '\t', ','])(
    'knows answers of persons by their headers, with %j between them',
    (delimiter) => {
      const answers = [
        ['Tidsstempel', 'Navn', 'Er du utryg?'],
        ['2026-03-01', 'Ole', 'Ja'],
      ];
      const text = answers.map((cells) => cells.join(delimiter)).join('\n');
      expect(read(text).problems.map(({ what, column }) => [column, what])).toEqual([
        [1, 'celle A1: kolonnen »Tidsstempel« ligner oplysninger om enkeltpersoner'],
        [13, 'celle B1: kolonnen »Navn« ligner oplysninger om enkeltpersoner'],
      ]);
    },
  );

  test.each([
    [';Utryg\nKøn;\nMænd;36\nKvinder;40\n', false],
    ['Tabel 3\nAlder;18-29;30-64\nUtryg;36;40\n', false],
    ['Tabel 3\nAlder;Køn;Utryg\n34;Mand;Ja\n', true],
    ['\nAlder,Utryg\n34,Ja\n', true],
  ])('takes a lone header of theirs for one only where it stands first: %j', (text, personal) => {
    const told = read(text).problems.map(({ what }) => what);
    expect(told.some((what) => what.includes('enkeltpersoner'))).toBe(personal);
    expect(told).not.toEqual([]);
  });

  test.each([
    ['ten blank rows', '\n'.repeat(10)],
    ['forty blank rows', ';;;;;;;\n'.repeat(40)],
    ['ten lines of a title', 'Om målingen\n'.repeat(10)],
    ['thirty lines of a title, with blank ones', 'Om målingen\n\n'.repeat(30)],
  ])('finds the headers below %s', (_, above) => {
    for (const delimiter of [';', '\t', ',']) {
      const text = `${above}${HEADER}\na;;;36;312;;;\n`.replaceAll(';', delimiter);
      expect(read(text)).toMatchObject({ rows: [{ indicator: 'a', percent: 36, n: 312 }], problems: [] });
    }
  });

  test('takes a word further down, which is the name of a column too, for no header', () => {
    const rows = Array.from({ length: 12 }, (_, at) => `a;G${at};36;${at > 9 ? 'Note' : ''}\n`).join('');
    expect(read(`tal;hvem;del;ord\n${rows}`).problems).toMatchObject([{ line: 1, severity: 'error' }]);
  });

  test('says that all stands in one column only where it does', () => {
    const adviceOf = (text: string) => read(text).problems.map(({ advice }) => advice);
    expect(adviceOf('Tabel 3\ntal;del\na;36\n')).toEqual([expect.not.stringContaining('én kolonne')]);
    expect(adviceOf('Tabel 3\ntal|del\na|36\n')).toEqual([expect.stringContaining('én kolonne')]);
  });

  test('takes »..« for a figure withheld', () => {
    expect(read('indicator,percent\na,..\n').rows).toMatchObject([{ percent: null, status: 'withheld' }]);
  });

  test.each(['Andel (%)', 'ANDEL I  PROCENT', 'andel i %'])('reads shares below »%s«', (header) => {
    expect(read(`indikator;${header}\na;36\n`)).toMatchObject({ rows: [{ percent: 36 }], problems: [] });
  });

  test.each(['Besvarelser', 'ANTAL\u00A0besvarelser', 'base'])(
    'reads numbers of answers below »%s«',
    (header) => {
      expect(read(`indikator;andel;${header}\na;36;312\n`)).toMatchObject({
        rows: [{ n: 312 }],
        problems: [],
      });
    },
  );

  test('needs no column of shares where every row has a status', () => {
    expect(read('indicator;n;status\na;9;for få svar\nb;;mangler\n')).toMatchObject({
      rows: [
        { indicator: 'a', percent: null, n: 9, status: 'too-few' },
        { indicator: 'b', percent: null, status: 'missing' },
      ],
      problems: [],
    });
  });

  test('reads rows that Excel shortened, but not one that lost a cell', () => {
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

  test('gives no rows when there is an error, and all rows when there are warnings', () => {
    expect(read(`${HEADER}\na;;;36;312;;;\nb;;;101;312;;;\n`).rows).toEqual([]);
    const { rows, problems } = read(`${HEADER}\na;;;36;12;;;\n`);
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ severity: 'warning', line: 2, column: 8 }]);
  });

  test('warns below the base that the site has set', () => {
    const bytes = Buffer.from(`${HEADER}\na;;;36;40;;;\n`);
    const { problems } = readSurveyFile(bytes, { file: 'x', indicators: ['a'], minimumBase: 50 });
    expect(problems).toHaveLength(1);
  });

  test('knows every header it promises', () => {
    for (const { headers } of surveyColumns)
      expect(headers.map((header) => countSurveyHeaders([header]))).not.toContain(0);
  });
});

describe('rows that stand where no row should', () => {
  const told = (text: string) =>
    read(text).problems.map(({ line, column, what }) => `${line}:${column} ${what}`);

  test('are found within a cell, though quotes hide them', () => {
    const swallowed = 'cellen rummer hele rækker, fordi den begynder og slutter med et anførselstegn (")';
    expect(told(`${HEADER}\na;;;36;312;;;"x\nb;;;4;312;;;y"\n`)).toEqual([`2:14 celle H2: ${swallowed}`]);
    expect(told(`${HEADER}\na;;;36;312;;;"x\n""b"";;;4;312;;;y"\n`)).toEqual([`2:14 celle H2: ${swallowed}`]);
    // A note may say the name of an indicator, on one line or at the end of it, and other words in any number.
    expect(told(`${HEADER}\na;;;36;312;;;"b; ikke a\nog b"\n`)).toEqual([]);
    expect(told(`${HEADER}\na;;;36;312;;;"x\nb"\n`)).toEqual([]);
    expect(told(`${HEADER}\na;;;36;312;;;"x\ny;z"\n`)).toEqual([]);
  });

  describe('above the headers', () => {
    const toldAbove = (...above: string[]) =>
      readSurveyFile(Buffer.from(`${[...above, HEADER, 'utryg-sted;;;36;312;;;'].join('\n')}\n`), {
        file: 'x',
        indicators: ['utryg-sted', 'utryg-dag'],
        titles: new Map([['Utryg om dagen', 'utryg-dag']]),
      }).problems.map(({ line, column, what }) => `${line}:${column} ${what}`);
    const row = 'her står en række med tal over overskrifterne';

    test.each([
      ['Utryg-dag;;;6;250;;;', '1:1 celle A1'],
      ['utryg-dag*;;;6,5 %;250;;;', '1:1 celle A1'],
      ['Utryg om dagen;;6', '1:1 celle A1'],
      ['1;utryg om daggen;6', '1:3 celle B1'],
      ['utryg-dag', '1:1 celle A1'],
      ['Utryg dag;;;;;;mangler;', '1:1 celle A1'],
      ['Utryg dag;..', '1:1 celle A1'],
    ])('are found by an id or a title, also where it is misspelt: %s', (above, place) => {
      expect(toldAbove(above)).toEqual([`${place}: ${row}`]);
    });

    test('are found with the headers that stand over them, of which there are fewer', () => {
      expect(toldAbove('Dag', 'indikator;andel', 'helt andet;6', '')).toEqual([
        '2:1 celle A2: overskrifterne står både her og i linje 5',
      ]);
    });

    test.each([
      'Utryg-dag',
      'Utryg om dagen;2025',
      'Utryg om dagen;;;;;;;',
      'Svarprocent;45',
      'Målt på gaden;6',
      'Svar fra alle;36',
      'Note;36',
    ])('are none where a title says no share of a figure: %s', (title) => {
      expect(toldAbove(title)).toEqual([]);
    });
  });

  test('are told as a second header when they name two columns, and one name is none', () => {
    const again = 'overskrifterne står her en gang til';
    expect(told('indicator;percent\na;36\nindicator;percent\n')).toEqual([`3:1 celle A3: ${again}`]);
    expect(told('indicator;percent;note\na;36;note\n')).toEqual([]);
  });

  test('are looked through for persons, also where nothing else is read', () => {
    expect(told('indicator\na\n010190-1234\n').filter((line) => line.includes('cpr'))).toHaveLength(1);
    expect(told('x;y\nindicator\nhans@x.dk\n').filter((line) => line.includes('e-mail'))).toHaveLength(1);
  });

  test('are told once when nothing can be read of them', () => {
    expect(told(`${HEADER}\n;;;;;;;\n`)).toEqual(['1:1 der er ingen rækker under overskrifterne']);
    expect(told(`Titel\n${HEADER}\n`)).toEqual(['2:1 der er ingen rækker under overskrifterne']);
    expect(told('')).toEqual(['1:1 filen er tom']);
  });

  test('are not held against each other when the columns are not all there', () => {
    expect(told('indicator;n\na;12\na;12\n').filter((line) => line.includes('står også'))).toEqual([]);
    expect(told('percent;n\n36;12\n36;12\n')).toHaveLength(1);
  });
});

describe('a row by itself', () => {
  const what = (text: string, indicators: string[] = ['a', 'b', 'c']) =>
    readSurveyFile(Buffer.from(text), { file: 'x', indicators }).problems.map(
      (problem) => `${problem.what} – ${problem.advice}`,
    );

  test('may say twice that it is withheld, but not withheld and something else', () => {
    expect(read('indicator;percent;status\na;..;diskretion\n').rows).toMatchObject([
      { percent: null, status: 'withheld' },
    ]);
    expect(what('indicator;percent;status\na;..;mangler\n')).toHaveLength(1);
  });

  test('is told that its share is missing, where to say why, and of what', () => {
    const words = '»mangler«, »for få svar«, »ikke spurgt« eller »diskretion«';
    expect(what('indicator;percent;status\na;;\n')).toEqual([
      `celle B2: andelen for »a« mangler – skriv tallet, eller skriv i kolonnen status, hvorfor det ikke er der: ${words}`,
    ]);
    expect(what('indicator;percent\na;\n')).toEqual([
      `celle B2: andelen for »a« mangler – skriv tallet, eller tilføj en kolonne med overskriften »status«, og skriv ${words}`,
    ]);
  });

  test('is told of an unknown indicator with the known ones, if there are any', () => {
    expect(what('indicator;percent\nxyzxyz;36\n', ['tryghed'])[0]).toContain(
      'som undersøgelsen måler: »tryghed«. Er rækken',
    );
    expect(what('indicator;percent\nxyzxyz;36\n', [])[0]).toContain('som undersøgelsen måler. Er rækken');
  });
});

describe('placesOfFigures(bytes, options)(figure)', () => {
  const text = `${HEADER}\na;;;36;312;;;\na;G;;40;100;;;\na;G;S;50;100;;;\nb;G;;;;;mangler;\n`;
  const placeOf = placesOfFigures(Buffer.from(text), { file: 'x', indicators: ['a', 'b'] });
  const place = (figure: Partial<Parameters<typeof placeOf>[0]>) =>
    placeOf({ indicator: 'a', group: null, answer: null, percent: 99, n: 99, ...figure });

  test('is where its share stands, or its base when the share is right, or what the base counts for', () => {
    expect(place({})).toEqual({ line: 2, column: 5 });
    expect(place({ percent: 36 })).toEqual({ line: 2, column: 8 });
    expect(place({ percent: 36, n: 312 })).toEqual({ line: 2, column: 12 });
    expect(place({ percent: 36, n: null })).toEqual({ line: 2, column: 12 });
    expect(place({ group: 'G' })).toEqual({ line: 3, column: 6 });
    expect(place({ group: 'G', answer: 'S' })).toEqual({ line: 4, column: 7 });
    expect(place({ indicator: 'b', group: 'G' })).toEqual({ line: 5, column: 6 });
  });

  test('is the row when the cell is not there, and the beginning when the row is not', () => {
    const figure = { indicator: 'a', group: null, answer: null, percent: 36, n: 300 };
    const placeIn = (csv: string) =>
      placesOfFigures(Buffer.from(csv), { file: 'x', indicators: ['a'] })(figure);
    expect(placeIn('indicator;percent\na;36\n')).toEqual({ line: 2, column: 1 });
    expect(placeIn('indicator;percent;n\na;36;300\n')).toEqual({ line: 2, column: 6 });
    expect(place({ indicator: 'c' })).toEqual({ line: 1, column: 1 });
    expect(place({ group: 'H' })).toEqual({ line: 1, column: 1 });
    expect(place({ answer: 'S' })).toEqual({ line: 1, column: 1 });
  });
});

describe('a file of a survey that is not known', () => {
  const told = (csv: string) =>
    readSurveyFile(Buffer.from(csv), { file: 'x', indicators: null }).problems.map(
      ({ line, column, what }) => `${line}:${column} ${what}`,
    );

  test('may name any indicator, and is told of all else that is wrong in it', () => {
    expect(told('indicator;percent;n\nany;500;20\nother;36;300\n')).toEqual([
      '2:5 celle B2: andelen »500« er over 100',
    ]);
    expect(told('indicator;percent;n\n;36;300\n')).toEqual(['2:1 celle A2: indikatoren mangler']);
  });

  test('is told of a heading that is not there, and of the cells below those that are', () => {
    expect(told('andel;n\n500;20\n')).toEqual([
      '1:1 overskriften »indikator« mangler; her står »andel« og »n«',
      '2:1 celle A2: andelen »500« er over 100',
    ]);
  });
});
