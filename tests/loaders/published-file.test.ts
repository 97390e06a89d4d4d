import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { refuseReason } from '../../src/loaders/correction-reason.ts';
import { readPublishedFile } from '../../src/loaders/published-file.ts';
import { publishedLine, withPublished } from '../../src/loaders/published-writer.ts';
import { nothingSaid } from '../../src/schemas/figure.ts';

const HEADER =
  'undersøgelse;år;indikator;gruppe;svar;andel før;antal svar før;effektivt antal før;andel;antal svar;effektivt antal;dato;begrundelse';
const read = (...lines: string[]) => readPublishedFile(Buffer.from(`${[HEADER, ...lines].join('\n')}\n`));
const told = (...lines: string[]) =>
  read(...lines).problems.map(({ line, column, what, advice }) => `${line}:${column}  ${what} – ${advice}`);

const RECORD = {
  survey: 'svar',
  year: 2021,
  indicator: 'glad',
  group: null,
  answer: null,
  percent: 70,
  n: 100,
  nEffective: null,
  before: nothingSaid,
  correction: null,
};
const CORRECTION = {
  ...RECORD,
  group: 'Unge; gamle',
  answer: 'Ja',
  percent: 72.5,
  n: null,
  nEffective: 287.4,
  before: { percent: 0.5, n: 1312, nEffective: 1204.75 },
  correction: { date: '2026-03-01', reason: 'Tastefejl.' },
};
const WITHDRAWN = { ...CORRECTION, ...nothingSaid, before: nothingSaid };

test.each([
  [RECORD, 'svar;2021;glad;;;;;;70;100;;;'],
  [CORRECTION, 'svar;2021;glad;"Unge; gamle";Ja;0,5 %;1312;1204,75;72,5;;287,4;2026-03-01;Tastefejl.'],
  [
    { ...RECORD, percent: 100 / 3, nEffective: 287.412 },
    'svar;2021;glad;;;;;;33,333333333333336;100;287,4120;;',
  ],
  [WITHDRAWN, 'svar;2021;glad;"Unge; gamle";Ja;;;;;;;2026-03-01;Tastefejl.'],
])('%j is written as a line and read back', (row, line) => {
  expect(publishedLine(row)).toBe(line);
  expect(read('', line)).toEqual({ rows: [{ ...row, at: { line: 3, column: 1 } }], problems: [] });
});

describe('a file with a row at its end', () => {
  const ENDED = {
    ...CORRECTION,
    group: 'Mænd',
    correction: { date: '2026-03-02', reason: 'Tal, byttet om' },
  };
  const MOVED =
    'kilde;begrundelse;dato;effektivt antal;antal svar;andel;effektivt antal før;antal svar før;andel før;svar;gruppe;indikator;år;undersøgelse\r\n';
  const OURS = `${HEADER}\r\n${publishedLine(CORRECTION)}\r\n`;
  const inMovedOrder =
    ';Tastefejl.;2026-03-01;287,4;;72,5;1204,75;1312;0,5 %;Ja;"Unge; gamle";glad;2021;svar\r\n';
  const withDelimiter = (delimiter: string) =>
    OURS.replaceAll(/"[^"]*"|[^;]+|;/g, (part) => {
      if (part === ';') return delimiter;
      return part.includes(delimiter) ? `"${part}"` : part;
    });

  test.each([
    ['as we write it', `\uFEFF${OURS}`, 'utf8'],
    ['without a line end at its end', OURS.trimEnd(), 'utf8'],
    ['with the line ends of an old Mac', OURS.replaceAll('\r\n', '\r'), 'utf8'],
    ['in Windows-1252', OURS, 'win1252'],
    ['in UTF-16', `\uFEFF${OURS}`, 'utf16le'],
    ['in UTF-16 and tabs, as Excel saves Unicode', `\uFEFF${withDelimiter('\t')}`, 'utf16le'],
    ['with commas', withDelimiter(','), 'utf8'],
    ['with a line that names its delimiter', `sep=,\r\n${withDelimiter(',')}`, 'utf8'],
    ['under a title', `Rettelser\r\n\r\n${OURS}`, 'win1252'],
    ['with its columns moved', MOVED + inMovedOrder, 'utf8'],
    ['with its columns moved, in Windows-1252', MOVED + inMovedOrder, 'win1252'],
  ])('is read as before and with the new row: %s', (_, text, encoding) => {
    const bytes = iconv.encode(text, encoding);
    const { rows: before, problems } = readPublishedFile(bytes);
    expect(problems).toEqual([]);
    expect(before).toMatchObject([CORRECTION]);
    const { rows, problems: after } = readPublishedFile(withPublished(bytes, [ENDED, RECORD]));
    expect(after).toEqual([]);
    expect(rows).toMatchObject([CORRECTION, ENDED, RECORD]);
  });

  test('keeps its bytes where it is of our form, and otherwise all its texts', () => {
    const ours = Buffer.from(`\uFEFF${OURS}`);
    expect(withPublished(ours, [RECORD]).toString()).toBe(`\uFEFF${OURS}${publishedLine(RECORD)}\r\n`);
    const noted = iconv.encode(MOVED + inMovedOrder.replace(/^/, 'Anna Å'), 'win1252');
    expect(withPublished(noted, [RECORD]).toString()).toBe(
      `\uFEFF${MOVED}Anna Å${inMovedOrder};;;;100;70;;;;;;glad;2021;svar\r\n`,
    );
  });

  test('is left as it is when there is none, and begun when it is not there', () => {
    const other = iconv.encode(OURS, 'win1252');
    expect(withPublished(other, [])).toEqual(other);
    expect(withPublished(null, [RECORD]).toString()).toBe(`\uFEFF${HEADER}\r\n${publishedLine(RECORD)}\r\n`);
    expect(() => withPublished(Buffer.from(''), [RECORD])).toThrow('data/published.csv');
  });
});

test.each([
  '- tal byttet om',
  '+1 i alle rækker',
  '=2+2',
  '−3',
  '@alle',
  'Ring til 31478600',
  'Skriv til a@b.dk',
  'Tast\u0007fejl',
  'Tast\uFFFEfejl',
  'Tast\uD83Dfejl',
  'M?nd og kvinder byttet om',
  ' ',
  '\u200b',
  'Tallet var skrevet forkert af.',
  'Byttet om; undskyld: »70« skulle være "72,5"',
  'Tal fra 2021 – ikke 2024',
  '2021-tallene var byttet om',
])('a reason is refused before it is written just when it is refused afterwards: %j', (reason) => {
  const line = publishedLine({ ...CORRECTION, correction: { date: '2026-03-01', reason } });
  expect(refuseReason(reason) !== undefined).toBe(read(line).problems.length > 0);
});

test('columns may stand in another order and be spelt in another way', () => {
  const text =
    'År;DATO;begrundelse;Undersoegelse;indikator;svar;gruppe;antal-svar;andel;antal svar før;andel foer;effektivt-antal;effektivt antal før\n';
  const { rows } = readPublishedFile(Buffer.from(`${text}2021;;;svar;glad;;;100;70;;\n`));
  expect(rows).toMatchObject([RECORD]);
});

test('»..« says that a figure is not shown', () => {
  expect(read('svar;2021;glad;;;..;;;..;;;2026-03-01;Fejl').rows).toMatchObject([
    { percent: null, before: { percent: null } },
  ]);
});

describe('a faulty row', () => {
  test.each([
    [
      'svar;21;glad;;;;;;70;100;;;',
      '2:6  celle B2: »21« er ikke et årstal – skriv årstallet fra filens navn, fx 2024',
    ],
    [';2021;glad;;;;;;70;100;;;', '2:1  celle A2: cellen er tom – skriv navnet, eller slet hele rækken'],
    ['svar;2021;;;;;;;70;100;;;', '2:11  celle C2: cellen er tom – skriv navnet, eller slet hele rækken'],
    [
      'svar;12021;glad;;;;;;70;100;;;',
      '2:6  celle B2: »12021« er ikke et årstal – skriv årstallet fra filens navn, fx 2024',
    ],
    [
      'svar;20211;glad;;;;;;70;100;;;',
      '2:6  celle B2: »20211« er ikke et årstal – skriv årstallet fra filens navn, fx 2024',
    ],
    [
      'svar;2021;glad;;;;;;;100;;;',
      '2:21  celle I2: andelen mangler – skriv den andel, siden viser, eller slet rækken',
    ],
    [
      'svar;2021;glad;;;70;100;;72,5;100;;2026-03-01; ',
      '2:47  celle M2: begrundelsen for rettelsen mangler – skriv, hvorfor tallet er rettet; læserne ser det',
    ],
    [
      'svar;2021;glad;;;70;100;;72,5;100;;;Tastefejl',
      '2:36  celle L2: datoen for rettelsen mangler – skriv dagen, tallet blev rettet, fx 2026-03-01',
    ],
    ['svar;2021;glad;;;70', '2:1  andelen mangler – skriv den andel, siden viser, eller slet rækken'],
    [
      'svar;2021;glad;=x;;;;;70;100;;;',
      '2:16  celle D2: »=x« begynder med »=« og kan blive læst som en formel – skriv selve tallet eller teksten, så den begynder med et bogstav eller et tal',
    ],
    [
      'svar;2021;glad;;;;;;=70;100;;;',
      '2:21  celle I2: »=70« begynder med »=« og kan blive læst som en formel – skriv selve tallet eller teksten, så den begynder med et bogstav eller et tal',
    ],
    [
      'svar;2021;glad;;;;;;7"0;100;;;',
      '2:22  celle I2: der står et løst anførselstegn (") i cellen – slet anførselstegnet, eller gem filen igen fra Excel',
    ],
    [
      'svar;2021;glad;;;;;;70;100;;2026-03-01;Ring 23 45 67 89',
      '2:40  celle M2: her står noget, der ligner et telefonnummer – slet filen fra ændringen (commit): svar og oplysninger fra enkeltpersoner må aldrig offentliggøres, kun samlede tal',
    ],
  ])('%s is left out and told of at its cell', (line, problem) => {
    const { rows } = read(line, publishedLine(RECORD));
    expect(rows).toMatchObject([RECORD]);
    expect(told(line)).toEqual([problem]);
  });

  test('whose reason alone is damaged is told of, and is a correction all the same: nobody is to write it once more', () => {
    const row = 'svar;2021;glad;;;70;100;;60;100;;2026-03-01;Fejl i "vægt"';
    expect(told(row)).toEqual([expect.stringMatching(/^2:\d+ {2}celle M2: der står et løst anførselstegn/)]);
    expect(read(row).rows).toMatchObject([
      { percent: 60, before: { percent: 70 }, correction: { date: '2026-03-01' } },
    ]);
  });

  test('is one that goes on behind the last heading, as a reason with the delimiter in it does', () => {
    const row = 'svar;2021;glad;;;70;100;;72,5;100;;2026-03-01;Skrevet forkert; undskyld';
    const advice = (sign: string) =>
      `sæt " før og efter begrundelsen, når der er et ${sign} i den; ellers slet det, der er til overs`;
    expect(told(row)).toEqual([
      `2:63  celle N2: her står mere, end der er overskrifter til – ${advice('semikolon')}`,
    ]);
    expect(read(row).rows).toEqual([]);
    const commas = [HEADER, row.replace('72,5', '72.5')].join('\n').replaceAll(';', ',');
    expect(readPublishedFile(Buffer.from(commas)).problems).toMatchObject([{ advice: advice('komma') }]);
    const blank = 'svar;2021;glad;;;70;100;;72,5;100;;2026-03-01;Skrevet forkert; ;';
    expect(read(blank)).toMatchObject({
      rows: [{ correction: { reason: 'Skrevet forkert' } }],
      problems: [],
    });
  });

  test('is told of in every cell that is wrong', () => {
    expect(told('svar;x;glad;;05-okt;7.125;x;y;101;1,5;0;x;')).toHaveLength(9);
  });
});

describe('rows of one figure', () => {
  const RECORDED = 'svar;2021;glad;;;;;;70;100;;;';
  const FIRST = 'svar;2021;glad;;;70;100;;72,5;100;;2026-03-01;Tastefejl.';
  const advice =
    'ret tallene før, så de siger det samme, eller slet den række, der ikke passer. Den nyeste rettelse står nederst';

  test.each([
    ['a share', FIRST.replace(';70;100;', ';75;100;'), '75 % af 100 svar', '70 % af 100 svar'],
    ['a base', FIRST.replace(';70;100;', ';70;120;'), '70 % af 120 svar', '70 % af 100 svar'],
  ])('are refused where the old figure is not the one before: %s', (_, line, said, before) => {
    expect(told(RECORDED, line)).toEqual([
      `3:1  rækken siger, at siden før viste ${said}, men linje 2 siger ${before} – ${advice}`,
    ]);
  });

  test('are refused where another effective base was before, or no figure any more', () => {
    const weighted = ['svar;2021;glad;;;;;;70;100;80;;', FIRST.replace(';70;100;;', ';70;100;62,5;')];
    expect(told(...weighted)).toEqual([expect.stringContaining('(effektivt antal 62,5), men linje 2 siger')]);
    const withdrawn = 'svar;2021;glad;;;;;;;;;2026-02-01;Fejl.';
    expect(told(withdrawn, FIRST)).toEqual([expect.stringContaining('men linje 2 siger intet tal')]);
  });

  test('are refused where a line without a day says another figure: the change would be told to nobody', () => {
    expect(told(FIRST, RECORDED)).toEqual([
      '3:1  rækken siger, at siden viser 70 % af 100 svar, men linje 2 siger 72,5 % af 100 svar – skriv dagen, grunden og tallene før, hvis tallet er rettet; ellers slet rækken',
    ]);
  });

  test('are refused where a correction stands twice, and a line without a day may', () => {
    expect(told(RECORDED, FIRST, '', FIRST)).toEqual([
      '5:1  rettelsen står også i linje 3, så læserne får den at vide to gange – slet den ene af de to rækker',
    ]);
    expect(told(RECORDED, RECORDED)).toEqual([]);
    const withdrawn = 'svar;2021;glad;;;;;;;;;2026-04-01;Fejl.';
    expect(told(withdrawn, withdrawn)).toHaveLength(1);
  });

  test('pass one after another, with other figures between them, and with what was not known or must not be told', () => {
    const again = 'svar;2021;glad;;;72,5;;;75;90;;2026-04-01;Regnet forkert.';
    const back = 'svar;2021;glad;;;;;;70;100;;2026-06-01;Fundet igen.';
    const withdrawn = 'svar;2021;glad;;;;;;;;;2026-05-01;Fejl.';
    const other = 'svar;2021;glad;Unge;;60;100;;61;100;;2026-03-01;Tastefejl.';
    const unknown = 'svar;2021;glad;;;;;;70;;;;';
    expect(told(unknown, RECORDED, other, FIRST, again, withdrawn, back)).toEqual([]);
    const effective = 'svar;2021;glad;;Ja;70;100;62,5;71;100;;2026-03-01;Fejl.';
    expect(told('svar;2021;glad;;Ja;;;;70;100;80;;', effective)).toEqual([]);
  });

  test('are not held against each other where one of them cannot be read', () => {
    expect(told(FIRST.replace('72,5', 'x'), FIRST.replace(';70;', ';75;'), FIRST)).toHaveLength(1);
  });
});

describe('the day of a correction', () => {
  const dayOf = (date: string) =>
    read(`svar;2021;glad;;;70;100;;72,5;100;;${date};Fejl`).rows[0]?.correction?.date;

  test.each([
    ['2026-03-01', '2026-03-01'],
    ['2024-02-29', '2024-02-29'],
    ['01-03-2026', '2026-03-01'],
    ['1/3/2026', '2026-03-01'],
    ['31.12.2026', '2026-12-31'],
  ])('%s is %s', (written, date) => expect(dayOf(written)).toBe(date));

  test.each([
    '2026-02-30',
    '2026-13-01',
    '30-02-2026',
    '32-01-2026',
    '1-3-26',
    'x2026-03-01',
    '2026-03-01x',
    '1. marts 2026',
    '101-03-2026',
    '01-03-20261',
  ])('%s is no day', (written) => {
    expect(told(`svar;2021;glad;;;70;100;;72,5;100;;${written};Fejl`)).toEqual([
      `2:36  celle L2: »${written}« er ikke en dato – skriv datoen som 2026-03-01`,
    ]);
  });

  test('may lie before the year that the wave is named by: it may have been made and published by then', () => {
    expect(told('svar;2021;glad;;;70;100;;72,5;100;;31-12-2020;Fejl')).toEqual([]);
  });

  test.each(['2206-03-01', '01-03-2206'])('%s is centuries off', (written) => {
    expect(told(`svar;2021;glad;;;70;100;;72,5;100;;${written};Fejl`)).toEqual([
      `2:36  celle L2: »${written}« ligger ikke i årene fra 1990 til 2100 – ret årstallet`,
    ]);
  });
});

describe('a file', () => {
  test('whose headers are not all there is refused as a whole', () => {
    const { rows, problems } = readPublishedFile(Buffer.from('undersøgelse;år;indikator\nsvar;2021;glad\n'));
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      {
        file: 'data/published.csv',
        line: 1,
        column: 1,
        what: 'overskriften »gruppe«, »svar«, »andel før«, »antal svar før«, »effektivt antal før«, »andel«, »antal svar«, »effektivt antal«, »dato« og »begrundelse« mangler',
        advice: `den første linje skal være »${HEADER}«`,
        severity: 'error',
      },
    ]);
  });

  test('that cannot be decoded is told of', () => {
    expect(readPublishedFile(Buffer.from('')).problems).toMatchObject([
      { file: 'data/published.csv', what: 'filen er tom' },
    ]);
  });

  test('with broken quotes is told of, with and without its headers', () => {
    expect(told('svar;2021;glad;"x;;;;;70;100;;;')).toHaveLength(1);
    expect(readPublishedFile(Buffer.from('undersøgelse;"år\n')).problems).toHaveLength(2);
  });
});
