import { describe, expect, test } from 'vitest';
import { checkConsistency } from '../../src/loaders/survey-consistency.ts';
import type { Expectations } from '../../src/loaders/survey-expectations.ts';
import { readSurveyFile } from '../../src/loaders/survey-file.ts';
import type { ReadRow } from '../../src/loaders/survey-row-reader.ts';

const HEADER = 'indicator;group;answer;percent;n;n_effective;status;note';

/** What is told of rows `a;group;answer;percent;n;n_effective;status;note`: line, column and what is wrong. */
function told(rows: readonly string[], expectations: Partial<Expectations> = {}): string[] {
  const bytes = Buffer.from(`${HEADER}\n${rows.join('\n')}\n`);
  const { problems } = readSurveyFile(bytes, { file: 'x', indicators: ['a', 'b'], ...expectations });
  return problems.map(({ line, column, what, advice }) => `${line}:${column}  ${what} – ${advice}`);
}

describe('the same figure twice', () => {
  const twice = (name: string) =>
    `3:1  rækken for ${name} står også i linje 2 (celle A2) – slet den ene af de to rækker`;

  test.each([
    ['a;;;36;100;;;', 'a;;;37;100;;;', '»a«'],
    ['a;Mænd;;36;100;;;', 'a;MÆND;;36;100;;;', '»a« og »MÆND«'],
    ['a;;Ja;36;100;;;', 'a;;ja;36;100;;;', '»a« og »ja«'],
    ['a;G;Ja;36;100;;;', 'a;g;JA;36;100;;;', '»a«, »g« og »JA«'],
  ])('is told of: %s, %s', (one, other, name) => {
    expect(told([one, other])).toEqual([twice(name)]);
  });

  test('is not when indicator, group or answer is another', () => {
    expect(
      told([
        'a;;;36;100;;;',
        'b;;;36;100;;;',
        'a;G;;36;100;;;',
        'a;H;;36;100;;;',
        'a;;S;36;100;;;',
        'a;G;S;36;100;;;',
      ]),
    ).toEqual([]);
    expect(told(['a;G;;36;100;;;', 'a;;G;36;100;;;'])).toEqual([]);
  });

  test('has no cell to name when the row has none', () => {
    const read = {
      row: { indicator: 'a', group: null, answer: null, at: { line: 2, column: 1 } },
      cells: {},
    };
    const faults = checkConsistency([read, read] as unknown as ReadRow[], { minimumBase: 30 });
    expect(faults.map(({ what }) => what)).toEqual(['rækken for »a« står også i linje 2']);
  });
});

describe('a base', () => {
  const few = (n: number) =>
    `2:8  celle E2: kun ${n} har svaret, så siden viser ikke andelen, men filen her kan læses af alle – slet andelen, og skriv »for få svar« i kolonnen status`;

  test.each([
    ['a;;;36;29;;;', [few(29)]],
    ['a;;;36;30;;;', []],
    ['a;;;;9;;for få svar;', []],
    ['a;;;36;;;;', []],
  ])('below the threshold of a share that is shown is told of: %s', (row, lines) => {
    expect(told([row])).toEqual(lines);
  });

  test('is held against the threshold of the site', () => {
    expect(told(['a;;;36;39;;;'], { minimumBase: 40 })).toEqual([few(39)]);
    expect(told(['a;;;36;40;;;'], { minimumBase: 40 })).toEqual([]);
  });

  test.each([
    ['a;;;;29;;for få svar;', false],
    ['a;;;;30;;for få svar;', true],
    ['a;;;;;;for få svar;', false],
    ['a;;;;30;;mangler;', false],
  ])('that the site has no objection to is told of where it is called too small: %s', (row, doubtful) => {
    const line =
      '2:6  celle E2: status er »for få svar«, men 30 har svaret, og siden viser tal fra 30 svar – skriv andelen, hvis du har den, eller se efter, om antallet er rigtigt';
    expect(told([row])).toEqual(doubtful ? [line] : []);
    expect(told([row], { minimumBase: 31 })).toEqual([]);
  });

  test.each([
    ['a;;;36;100;100,5;;', true],
    ['a;;;36;100;100;;', false],
    ['a;;;36;;100;;', false],
    ['a;;;36;100;;;', false],
  ])('that is smaller than the effective one is told of: %s', (row, doubtful) => {
    const line = `2:12  celle F2: det effektive antal »100,5« er større end antal svar – se efter, om de to tal er byttet om`;
    expect(told([row])).toEqual(doubtful ? [line] : []);
  });
});

describe('a number of answers', () => {
  test('is no larger in a group than of all residents', () => {
    const rows = ['a;;;36;250;;;', 'a;G;;36;800;;;', 'a;H;;36;250;;;', 'b;G;;36;800;;;'];
    expect(told(rows)).toEqual([
      '3:9  celle E3: 800 svar i gruppen, men kun 250 i alt – se efter, om et af tallene er skrevet forkert',
    ]);
    expect(told(['a;;;36;;;;', 'a;G;;36;800;;;'])).toEqual([]);
  });

  test('is seldom the year of the wave', () => {
    const warning =
      '2:8  celle E2: 2024 svar er det samme tal som målingens år – se efter, om årstallet er kommet i den forkerte celle';
    expect(told(['a;;;36;2024;;;'], { year: 2024 })).toEqual([warning]);
    expect(told(['a;;;36;2023;;;'], { year: 2024 })).toEqual([]);
    expect(told(['a;;;36;2024;;;'])).toEqual([]);
  });
});

describe('a number of answers with a point', () => {
  const twofold = (text: string, other: string, cell: string, plain: number) =>
    `2:10  celle E2: antal svar »${text}« kan læses på to måder: ${cell} er ${other} skrevet med punktum for komma – skriv ${plain}, hvis det er ${plain} mennesker; ellers skriv antallet af mennesker uden decimaler`;

  test('is thousands where no number of the file has a point before its decimals', () => {
    expect(told(['a;;;36,5;1.312;1.287,4;;', 'b;;;36;1.312;287,4;;'])).toEqual([]);
    expect(told(['a;;;36;1.312;;;'])).toEqual([]);
    expect(told(['a;;;36.5;1312;;;', 'b;;;36;1 312;287.4;;'])).toEqual([]);
  });

  test('has two readings where one has, in any row', () => {
    expect(told(['a;;;36.5;287.412;;;'])).toEqual([twofold('287.412', '»36.5«', 'i celle D2', 287_412)]);
    expect(told(['a;;;365;1.312;;;', 'a;;;36;1.912;;;', 'b;;;4.25 %;100;;;']).slice(1)).toEqual([
      twofold('1.912', '»4.25 %«', 'i celle D4', 1912).replaceAll('2:10  celle E2', '3:8  celle E3'),
    ]);
    expect(told(['a;;;36;12.999;287.4;;'])).toEqual([
      twofold('12.999', '»287.4«', 'i celle F2', 12_999).replace('2:10', '2:8'),
    ]);
  });
});

describe('a name', () => {
  test('is none where a program says so, unless content declares it', () => {
    const none =
      'er ikke et navn – lad cellen være tom: uden gruppe gælder tallet alle beboere, uden svar er det tallet selv';
    const rows = ['a;NA;;36;100;;;', 'a;;None;36;100;;;'];
    const lines = [`2:3  celle B2: »NA« ${none}`, `3:4  celle C3: »None« ${none}`];
    expect(told(rows)).toEqual(lines);
    expect(told(rows, { groups: ['Unge'], answers: new Map([['a', ['Ja']]]) })).toEqual(lines);
    const declared = told(rows, { groups: ['NA'], answers: new Map([['a', ['None', 'Ja']]]) });
    expect(declared.filter((line) => line.includes('navn'))).toEqual([]);
  });

  const known = { groups: ['Kvinder', 'Mænd'], answers: new Map([['a', ['Altid', 'Aldrig']]]) };

  test('that content does not know is told of, with the nearest or with where it belongs', () => {
    expect(
      told(['a;Kvinde;;36;100;;;', 'a;Xyz;;36;100;;;', 'a;;Aldrgi;36;100;;;', 'a;;Xyz;36;100;;;'], known),
    ).toEqual([
      '2:3  celle B2: gruppen »Kvinde« kendes ikke og vises, som det står her – mente du »Kvinder«?',
      '3:3  celle B3: gruppen »Xyz« kendes ikke og vises, som det står her – se efter, om det er stavet rigtigt, eller skriv det i undersøgelsens fil under »groups«',
      '4:4  celle C4: svaret »Aldrgi« kendes ikke og vises, som det står her – mente du »Aldrig«?',
      '5:4  celle C5: svaret »Xyz« kendes ikke og vises, som det står her – se efter, om det er stavet rigtigt, eller skriv det i tallets fil under »answers«',
    ]);
  });

  test.each(['Alle', 'ALLE BEBOERE', 'I alt', 'i-alt', 'Total', 'Hele  området'])(
    'that tables have for all residents is refused as a group, since they would have no figure: %s',
    (name) => {
      expect(told([`a;${name};;36;100;;;`], known)).toEqual([
        `2:3  celle B2: »${name.replace('  ', ' ')}« er ikke en gruppe, når det er alle beboere – lad cellen være tom: det betyder alle beboere`,
      ]);
    },
  );

  test('is a group whatever it is, where content says so or nothing is known of groups', () => {
    expect(told(['a;Alle;;36;100;;;'], { groups: ['Alle'] })).toEqual([]);
    expect(told(['a;Alle;;36;100;;;'])).toEqual([]);
    expect(told(['a;Alle unge;;36;100;;;'], known)).toEqual([expect.stringContaining('»Alle unge« kendes')]);
  });

  test('of an answer is not known where the indicator has none', () => {
    const none = { answers: new Map([...known.answers, ['b', []]]) };
    expect(told(['b;;Xyz;36;100;;;'], none)).toEqual([
      expect.stringMatching(/svaret »Xyz« kendes ikke .* tallets fil under »answers«$/),
    ]);
  });

  test('is not looked up where content says nothing of it', () => {
    expect(told(['a;Mænd;;36;100;;;'], known)).toEqual([]);
    expect(told(['a;Xyz;Xyz;36;100;;;'])).toEqual([]);
  });
});

describe('the answers of one indicator and group', () => {
  const answers = new Map([
    ['a', ['Ja', 'Nej']],
    ['b', []],
  ]);
  const sums = (rows: readonly string[]) =>
    told(rows, { answers }).filter((line) => line.includes('tilsammen'));
  const line = (sum: string, group = '', at = 2) =>
    `${at}:1  svarene på »a«${group} giver tilsammen ${sum} procent – se efter, om alle tallene er rigtige; de skal give omkring 100`;

  test.each([
    [48, []],
    [47.99, [line('98')]],
    [47.9, [line('97,9')]],
    [52, []],
    [52.1, [line('102,1')]],
  ])('give about 100 with 50 and %d', (no, lines) => {
    expect(sums(['a;;Ja;50;100;;;', `a;;Nej;${no};100;;;`])).toEqual(lines);
  });

  test('may miss 100 by half a percent each, where they are many and rounded', () => {
    const many = new Map([['a', ['A', 'B', 'C', 'D', 'E', 'F', 'G']]]);
    const rows = (last: string) =>
      ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `a;;${name};14;100;;;`).concat(`a;;G;${last};100;;;`);
    expect(told(rows('13'), { answers: many })).toEqual([]);
    expect(told(rows('12'), { answers: many })).toHaveLength(1);
  });

  test('are added up group by group, without the headline and without other answers', () => {
    expect(sums(['a;;;70;100;;;', 'a;;Ja;70;100;;;', 'a;;Nej;30;100;;;', 'a;;Andet;50;100;;;'])).toEqual([]);
    const groups = ['a;G;Ja;50;100;;;', 'a;H;Ja;60;100;;;', 'a;G;Nej;50;100;;;', 'a;h;Nej;60;100;;;'];
    expect(sums(groups)).toEqual([line('120', ' for »H«', 3)]);
    expect(sums(['a;;Ja;70;100;;;', 'b;;Ja;70;100;;;', 'a;;Nej;30;100;;;'])).toEqual([]);
  });

  test('are not added up when some are not there, or have no share', () => {
    expect(sums(['a;;Ja;70;100;;;'])).toEqual([]);
    expect(sums(['a;;Ja;70;100;;;', 'a;;Nej;;;;mangler;'])).toEqual([]);
    expect(sums(['a;;Ja;70;100;;;', 'a;;Andet;5;100;;;'])).toEqual([]);
    expect(sums(['b;;Ja;70;100;;;'])).toEqual([]);
  });
});

describe('a share that adds up some of the answers', () => {
  const expectations = { headlines: new Map([['a', ['Helt', 'Noget']]]) };
  const sums = (rows: readonly string[]) => told(rows, expectations);
  const answers = ['a;;Helt;30;100;;;', 'a;;Noget;40;100;;;', 'a;;Slet ikke;30;100;;;'];
  const line = (share: string, sum: string, place = '5:5  celle D5') =>
    `${place}: andelen er ${share}, men svarene »Helt« og »Noget«, som den lægger sammen, giver ${sum} – se efter, hvilke af tallene der er rigtige`;

  test.each([
    ['70', []],
    ['71', []],
    ['69', []],
    ['71,1', [line('71,1', '70')]],
    ['68,9', [line('68,9', '70')]],
    ['37', [line('37', '70')]],
  ])('is told of when it is not their sum, as far as rounding lets it: %s', (share, lines) => {
    expect(sums([...answers, `a;;;${share};100;;;`])).toEqual(lines);
  });

  test('is held the closer the more decimals it and its answers have', () => {
    const fine = ['a;;Helt;30,1;100;;;', 'a;;Noget;40,2;100;;;'];
    expect(sums([...fine, 'a;;;70,4;100;;;'])).toEqual([]);
    expect(sums([...fine, 'a;;;70,5;100;;;'])).toEqual([line('70,5', '70,3', '4:5  celle D4')]);
  });

  test('is as precise as its source, which the most precise of its figures tells, and so are its answers', () => {
    const fine = ['a;;Helt;25,3;100;;;', 'a;;Noget;15,2;100;;;'];
    expect(sums([...fine, 'a;;;40;100;;;'])).toEqual([]);
    const told = [line('40', '40,5', '4:5  celle D4')];
    expect(sums([...fine, 'a;;;40,0;100;;;'])).toEqual(told);
    expect(sums([...fine, 'a;;;40;100;;;', 'a;G;;35,4;100;;;'])).toEqual(told);
    expect(sums([...fine, 'a;;;40;100;;;', 'b;;;35,4;100;;;'])).toEqual([]);
    const whole = ['a;;Helt;25;100;;;', 'a;;Noget;15;100;;;', 'a;;;41;100;;;'];
    expect(sums(whole)).toEqual([]);
    expect(sums([...whole, 'a;;Slet ikke;60,3;100;;;'])).toEqual([line('41', '40', '4:5  celle D4')]);
  });

  test('is that of its own group', () => {
    const group = ['a;G;Helt;10;100;;;', 'a;g;Noget;10,5;100;;;', 'a;G;;70;100;;;'];
    expect(sums([...answers, 'a;;;70;100;;;', ...group])).toEqual([line('70', '20,5', '8:6  celle D8')]);
  });

  test('is not held against answers that are not there, or of which content says nothing', () => {
    expect(sums([...answers.slice(1), 'a;;;37;100;;;'])).toEqual([]);
    expect(sums(['a;;Helt;;;;mangler;', ...answers.slice(1), 'a;;;37;100;;;'])).toEqual([]);
    expect(sums([...answers, 'a;;;;;;mangler;'])).toEqual([]);
    expect(sums([...answers.map((row) => row.replace('a', 'b')), 'b;;;37;100;;;'])).toEqual([]);
    expect(told([...answers, 'a;;;37;100;;;'], { headlines: new Map() })).toEqual([]);
  });
});
