import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormats } from '../../src/i18n/format.ts';
import {
  readCount,
  readEffectiveCount,
  readPercent,
  readStatus,
  refuseFormula,
  type Reading,
} from '../../src/loaders/survey-values.ts';

const told = (reading: Reading<unknown>) =>
  'value' in reading ? reading.value : `${reading.what} – ${reading.advice}`;

const STATUSES = '»mangler«, »for få svar«, »ikke spurgt« eller »diskretion«';
const PLAIN = 'skriv kun tallet, fx 36 eller 36,5';
const EXCEL =
  'ret formlen i regnearket, og gem igen. Findes tallet ikke, så lad andelen være tom, og skriv »mangler«, »for få svar«, »ikke spurgt« eller »diskretion« i kolonnen status';

describe('any number is read as it was meant', () => {
  test('a share with up to two decimals, comma or point, with or without its sign', () => {
    const hundredths = fc.oneof(fc.constant(0), fc.integer({ min: 100, max: 10_000 }));
    const ending = fc.constantFrom('', '%', ' %', '\u00A0%');
    fc.assert(
      fc.property(hundredths, fc.constantFrom(',', '.'), ending, fc.nat(2), (number, sign, end, decimals) => {
        const scale = 10 ** (2 - decimals);
        const value = (Math.round(number / scale) * scale) / 100;
        const text = value.toFixed(decimals).replace('.', sign);
        expect(readPercent(` ${text}${end} `)).toEqual({ value: Number(value.toFixed(decimals)) });
      }),
    );
  });

  test.each([['ar', 'rtl'] as const, ['ur', 'rtl'] as const, ['da', 'ltr'] as const])(
    'a number copied from a page in %s',
    (tag, dir) => {
      const { percent, number } = createFormats(tag, dir);
      expect(readPercent(percent(36))).toEqual({ value: 36 });
      expect(readPercent(`\u202D${percent(36)}\u202C`)).toEqual({ value: 36 });
      expect(readCount(`\u2068${number(312)}\u2069`)).toEqual({ value: 312 });
    },
  );

  test('a base, with or without a sign between thousands', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom('', '.', ' ', '\u00A0'), (n, sign) => {
        const text = String(n).replace(/\B(?=(?:\d{3})+$)/g, sign);
        expect(readCount(text)).toEqual({ value: n });
      }),
    );
  });

  test('an effective base', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 99_999_999 }),
        fc.constantFrom(',', '.'),
        (hundredths, sign) => {
          const value = hundredths / 100;
          expect(readEffectiveCount(value.toFixed(2).replace('.', sign))).toEqual({ value });
          expect(readEffectiveCount(String(Math.floor(value)))).toEqual({ value: Math.floor(value) });
        },
      ),
    );
  });
});

describe('readPercent(text)', () => {
  test.each([
    ['33,333', 33.333],
    ['30,798479', 30.798479],
    ['66,6666666666667 %', 66.6666666666667],
    ['100,000', 100],
    ['1,005', 1.005],
    ['0,314786 %', 0.314786],
    ['0,000', 0],
    ['..', 'withheld'],
    ['', null],
    ['36\u00A0%', 36],
    ['36\u202F%', 36],
    ['1', 1],
    ['0,5 %', 0.5],
    ['0,00', 0],
    ['100,0 %', 100],
    ['1,00', 1],
  ])('%s is %s', (text, value) => expect(readPercent(text)).toEqual({ value }));

  test.each([
    ['100,01', 'andelen »100,01« er over 100 – skriv andelen i procent, fx 36 eller 36,5'],
    ['999', 'andelen »999« er over 100 – skriv andelen i procent, fx 36 eller 36,5'],
    [
      '0,5',
      'andelen »0,5« kan læses på to måder – skriv »50«, hvis det er 50 ud af 100, eller »0,5 %«, hvis andelen er under 1 procent',
    ],
    [
      '0.07',
      'andelen »0.07« kan læses på to måder – skriv »7«, hvis det er 7 ud af 100, eller »0,07 %«, hvis andelen er under 1 procent',
    ],
    [
      '0,99',
      'andelen »0,99« kan læses på to måder – skriv »99«, hvis det er 99 ud af 100, eller »0,99 %«, hvis andelen er under 1 procent',
    ],
    ['101,4786', 'andelen »101,4786« er over 100 – skriv andelen i procent, fx 36 eller 36,5'],
    [
      '101.478',
      'andelen »101.478« har for mange decimaler efter punktummet – skriv andelen i procent, fx 36 eller 36,5',
    ],
    [
      '31.478',
      'andelen »31.478« har for mange decimaler efter punktummet – skriv komma i stedet: »31,478«, eller afrund til to decimaler',
    ],
    [
      '31.4786 %',
      'andelen »31.4786 %« har for mange decimaler efter punktummet – skriv komma i stedet: »31,4786 %«, eller afrund til to decimaler',
    ],
    [
      '0.314 %',
      'andelen »0.314 %« har for mange decimaler efter punktummet – skriv komma i stedet: »0,314 %«, eller afrund til to decimaler',
    ],
    ...['0.314786', '0,314786'].map((text) => [
      text,
      `andelen »${text}« kan læses på to måder – skriv »31,4786«, hvis det er 31,4786 ud af 100, eller »0,314786 %«, hvis andelen er under 1 procent`,
    ]),
    [
      '≥5',
      'andelen »≥5« er ikke ét tal – skriv tallet, eller lad andelen være tom, og skriv »for få svar« i kolonnen status',
    ],
    ...['Ikke oplyst', 'uoplyst', 'ingen'].map((text) => [
      text,
      `andelen »${text}« er ikke et tal – lad andelen være tom, og skriv ${STATUSES} i kolonnen status`,
    ]),
    ['?', `andelen »?« er ikke et tal – lad andelen være tom, og skriv ${STATUSES} i kolonnen status`],
    ['…', `andelen »…« er ikke et tal – lad andelen være tom, og skriv ${STATUSES} i kolonnen status`],
    ['n/a.', `andelen »n/a.« er ikke et tal – lad andelen være tom, og skriv ${STATUSES} i kolonnen status`],
    [
      'i. a.',
      `andelen »i. a.« er ikke et tal – lad andelen være tom, og skriv ${STATUSES} i kolonnen status`,
    ],
    [
      'Ukendt',
      `andelen »Ukendt« er ikke et tal – lad andelen være tom, og skriv ${STATUSES} i kolonnen status`,
    ],
    [
      'For-få svar',
      `andelen »For-få svar« er ikke et tal – lad andelen være tom, og skriv ${STATUSES} i kolonnen status`,
    ],
    ['#I/T', `andelen »#I/T« er en fejl fra Excel – ${EXCEL}`],
    ['#VÆRDI!', `andelen »#VÆRDI!« er en fejl fra Excel – ${EXCEL}`],
    ['###', `andelen »###« er ikke et tal: kolonnen var for smal i regnearket – ${PLAIN}`],
    ['3,6E+01', `andelen »3,6E+01« er skrevet på Excels korte form for store tal – ${PLAIN}`],
    ['36-05-2021', `andelen »36-05-2021« ligner en dato, som Excel selv har lavet – ${PLAIN}`],
    ['5/10', `andelen »5/10« ligner en dato, som Excel selv har lavet – ${PLAIN}`],
    [
      '2024-01-05 00:00:00',
      `andelen »2024-01-05 00:00:00« ligner en dato, som Excel selv har lavet – ${PLAIN}`,
    ],
    ['1.2.2024', `andelen »1.2.2024« ligner en dato, som Excel selv har lavet – ${PLAIN}`],
    ['maj-21', `andelen »maj-21« ligner en dato, som Excel selv har lavet – ${PLAIN}`],
    ...['036', '36,', ',5', '3 6', '36 %%', '36%x', 'x36', '٣٦', '1.000,5'].map((text) => [
      text,
      `andelen »${text}« er ikke et tal fra 0 til 100 – ${PLAIN}`,
    ]),
  ])('refuses %s', (text, line) => expect(told(readPercent(text ?? ''))).toBe(line));
});

describe('readCount(text)', () => {
  test.each(['1\n312', '1\r\n312', '1  312', '1 \u00A0312'])('takes %j for no number', (text) => {
    expect(readCount(text)).toMatchObject({
      what: 'antal svar »1 312« har linjeskift eller flere mellemrum i sig',
    });
  });

  const advice = 'skriv et helt antal mennesker, fx 312; lad cellen være tom, hvis antallet er ukendt';

  test.each([
    ['', null],
    ['0', 0],
    ['99999', 99999],
    ['99.999', 99999],
    ['12 345', 12345],
    ['100000', 100000],
    ['123.456', 123456],
    ['1 000 000', 1000000],
  ])('%s is %s', (text, value) => expect(readCount(text)).toEqual({ value }));

  test.each([
    ['1,312', 'antal svar »1,312« kan læses på to måder – skriv 1312 uden komma, hvis det er 1312 mennesker'],
    ['250,0', 'antal svar »250,0« har decimaler – skriv 250, hvis det er 250 mennesker'],
    ['250.00', 'antal svar »250.00« har decimaler – skriv 250, hvis det er 250 mennesker'],
    ['1 250,00', 'antal svar »1 250,00« har decimaler – skriv 1250, hvis det er 1250 mennesker'],
    ['1000001', `antal svar »1000001« er for stort – ${advice}`],
    ['1.000.001', `antal svar »1.000.001« er for stort – ${advice}`],
    ['1.000 000', `antal svar »1.000 000« er for stort – ${advice}`],
    ['1.234.567', `antal svar »1.234.567« er for stort – ${advice}`],
    ['01-mar', `antal svar »01-mar« ligner en dato, som Excel selv har lavet – ${advice}`],
    ['#DIV/0!', `antal svar »#DIV/0!« er en fejl fra Excel – ${advice}`],
    ['1,2E+06', `antal svar »1,2E+06« er skrevet på Excels korte form for store tal – ${advice}`],
    ['ukendt', `antal svar »ukendt« er ikke et tal – ${advice}`],
    ...[
      '312,5',
      '312.5',
      '0312',
      '1.23',
      '12.3456',
      '1.312.00',
      '312 personer',
      'ca. 300',
      '1250,000x',
      'x250,0',
      '250.000.0',
    ].map((text) => [text, `antal svar »${text}« er ikke et helt tal – ${advice}`]),
  ])('refuses %s', (text, line) => expect(told(readCount(text ?? ''))).toBe(line));
});

describe('readEffectiveCount(text)', () => {
  test.each(['1\n312', '1\r\n312', '1  312', '1 \u00A0312'])('takes %j for no number', (text) => {
    expect(readEffectiveCount(text)).toMatchObject({
      what: 'effektivt antal »1 312« har linjeskift eller flere mellemrum i sig',
    });
  });

  const advice = 'skriv et tal fra 1 og op med højst to decimaler, fx 287,4, eller lad cellen være tom';
  const ambiguous = (text: string) => [
    text,
    `effektivt antal »${text}« kan læses på to måder – ${advice}; skriv store tal uden punktum`,
  ];
  const none = (text: string) => [text, `effektivt antal »${text}« er ikke et tal fra 1 og op – ${advice}`];

  test.each([
    ['', null],
    ['1', 1],
    ['287.41234', 287.41234],
    ['99999,99', 99999.99],
    ['1 287', 1287],
    ['1 287,4', 1287.4],
    ['1.28', 1.28],
    ['12.287,45', 12287.45],
    ['287,4123', 287.4123],
  ])('%s is %s', (text, value) => expect(readEffectiveCount(text)).toEqual({ value }));

  test.each([
    ...['1.287', '1,287', '287.412', '287,412', '12.287', '1.287.4', '100,000', '100000,125'].map(ambiguous),
    ...['0', '0,5', '-5', '287,', '012', '28.7.4', 'ca. 5', '287,4x', 'x287', '1287 4'].map(none),
    ['1e2', `effektivt antal »1e2« er skrevet på Excels korte form for store tal – ${advice}`],
    ['#N/A', `effektivt antal »#N/A« er en fejl fra Excel – ${advice}`],
    ['-', `effektivt antal »-« er ikke et tal – ${advice}`],
  ])('refuses %s', (text, line) => expect(told(readEffectiveCount(text ?? ''))).toBe(line));
});

describe('readStatus(text)', () => {
  test.each([
    ['', ''],
    ['..', 'withheld'],
    ['FOR FÅ SVAR', 'too-few'],
    ['TOO_FEW', 'too-few'],
    ['for faa svar', 'too-few'],
    ['missing', 'missing'],
    ['not_asked', 'not-asked'],
    ['Diskretion', 'withheld'],
  ])('%s is %s', (text, value) => expect(readStatus(text)).toEqual({ value }));

  test('refuses a word that has no meaning', () => {
    expect(told(readStatus('diskresion'))).toBe(
      `status »diskresion« kendes ikke – mente du »diskretion«? Ellers skriv ${STATUSES}; tom, når tallet er der`,
    );
    expect(told(readStatus('x'))).toBe(
      `status »x« kendes ikke – skriv ${STATUSES}, eller lad cellen være tom, når tallet er der`,
    );
  });
});

describe('refuseFormula(text)', () => {
  test.each(['=1+1', '+45', '@SUM(A1)', '-x', '−x', '＝1', '＋1', '－1', '＠x', ' =1', '-5 personer'])(
    'refuses %s',
    (text) => {
      const cell = text.trim();
      expect(refuseFormula(text)).toEqual({
        what: `»${cell}« begynder med »${cell.charAt(0)}« og kan blive læst som en formel`,
        advice: 'skriv selve tallet eller teksten, så den begynder med et bogstav eller et tal',
      });
    },
  );

  test.each(['-5', '−5', '- 5,25 %', '-5.5%', '-12'])('says that %s is below 0', (text) => {
    expect(refuseFormula(text)).toEqual({
      what: `»${text}« er mindre end 0`,
      advice: 'ret tallet: ingen tal i filen kan være under 0',
    });
  });

  test.each(['', '-', '=', 'a=b', '5-10', 'x+y', '36 %'])('lets »%s« pass', (text) =>
    expect(refuseFormula(text)).toBeUndefined(),
  );
});

describe('what a cell looks like, it must be as a whole', () => {
  const what = (reading: Reading<unknown>) => ('value' in reading ? reading.value : reading.what);

  test.each(['na', 'ia', 'i.a', 'i a', 'i.a.', 'n.a.', '<NA>', 'None', '--', 'xxx'])(
    'a placeholder: %s',
    (text) => {
      expect(told(readPercent(text))).toBe(
        `andelen »${text}« er ikke et tal – lad andelen være tom, og skriv ${STATUSES} i kolonnen status`,
      );
    },
  );

  test.each(['12.10.2024', '1.2.24', '5-10-2024', '5/10 12:30', '5/10 12.30:15'])('a date: %s', (text) => {
    expect(what(readPercent(text))).toBe(`andelen »${text}« ligner en dato, som Excel selv har lavet`);
  });

  test.each([
    'x5/10',
    '5/10x',
    '5/10 kl. 12',
    '5/10 1',
    '1-2-3-4',
    'x3E1',
    '3E1x',
    'x#',
    'x#N/A',
    'x<5',
    'xna',
    'nax',
  ])('none of them in a share: %s', (text) =>
    expect(what(readPercent(text))).toBe(`andelen »${text}« er ikke et tal fra 0 til 100`),
  );

  test.each(['x1,312', '1,312x', '1312,000x', 'x1234567', '1234567x', 'x1.312.000', '1.312.000x'])(
    'none of them in a base: %s',
    (text) => expect(what(readCount(text))).toBe(`antal svar »${text}« er ikke et helt tal`),
  );

  test('other ways to write a number that is not meant as it stands', () => {
    expect(what(readCount('12,312'))).toBe('antal svar »12,312« kan læses på to måder');
    expect(what(readEffectiveCount('x287,412'))).toBe(
      'effektivt antal »x287,412« er ikke et tal fra 1 og op',
    );
    expect(what(readPercent('1.0000'))).toBe('andelen »1.0000« har for mange decimaler efter punktummet');
    expect(what(readPercent('36,512,5'))).toBe('andelen »36,512,5« er ikke et tal fra 0 til 100');
    expect(refuseFormula('-5 % af 10')?.what).toBe(
      '»-5 % af 10« begynder med »-« og kan blive læst som en formel',
    );
    expect(refuseFormula('=-5')?.what).toBe('»=-5« begynder med »=« og kan blive læst som en formel');
  });
});
