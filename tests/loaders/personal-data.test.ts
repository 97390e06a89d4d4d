import { describe, expect, test } from 'vitest';
import type { CsvCell } from '../../src/loaders/csv.ts';
import { findPersonalHeader as findHeader, findPersonalValue } from '../../src/loaders/personal-data.ts';

const cell = (text: string): CsvCell => ({ text, row: 2, letter: 'C', line: 2, column: 9, damaged: false });
const findPersonalHeader = (header: CsvCell) => findHeader(header, false);
const ADVICE =
  'slet filen fra ændringen (commit): svar og oplysninger fra enkeltpersoner må aldrig offentliggøres, kun samlede tal';

describe('a header that belongs to answers of persons', () => {
  test.each([
    ...['CPR', 'cpr-nr.', 'CPR nummer', 'personnr', 'Person nummer', 'person nr', 'ID-nummer'],
    ...['navn', 'Navne', 'fornavn', 'efternavn', 'Mellemnavn', 'fulde navn', 'fuld navn', 'respondent navn'],
    ...['beboernavn', 'name', 'First name', 'last name', 'full name', 'surname', 'initialer'],
    ...['adresse', 'bopælsadresse', 'Hjemadresse', 'adresser', 'address', 'home address', 'street address'],
    ...['vej', 'vejnavn', 'husnr', 'Hus nummer', 'lejlighed', 'lejlighedsnr', 'opgang'],
    ...[
      'e-mail',
      'Email',
      'mail',
      'mailadresse',
      'telefon',
      'Tlf.',
      'mobilnummer',
      'phone',
      'ip',
      'IP-adresse',
      'ip address',
    ],
    ...[
      'respondent-id',
      'Respondent',
      'svar id',
      'svarnr',
      'besvarelses-id',
      'besvarelsesnummer',
      'response id',
    ],
    ...['answer id', 'user id', 'userid', 'person id', 'beboer id', 'deltagernr', 'deltager nummer'],
    ...[
      'Kommentar',
      'kommentarer',
      'comment',
      'comments',
      'fritekst',
      'free text',
      'freetext',
      'uddybning',
      'Uddybning:',
    ],
    ...['fødselsdato', 'foedselsaar', 'født', 'birthday', 'date of birth', 'alder', 'age', 'køn', 'gender'],
    ...['tidsstempel', 'timestamp', 'svartidspunkt', 'starttidspunkt', 'sluttidspunkt'],
  ])('is »%s«', (header) => {
    expect(findPersonalHeader(cell(header))).toEqual({
      line: 2,
      column: 9,
      what: `celle C2: kolonnen »${header}« ligner oplysninger om enkeltpersoner`,
      advice: ADVICE,
      severity: 'error',
    });
  });

  test.each([
    ...['', 'indikator', 'gruppe', 'svar', 'antal svar', 'andel', 'note', 'status', 'kilde', 'år'],
    ...[
      'områdenavn x',
      'navnet på gruppen',
      'vejledning',
      'personale',
      'lejligheder',
      'mit cpr',
      'min alder',
    ],
    ...[
      'aldersgruppe',
      'kønsfordeling',
      'ipsos',
      'opgange',
      'filename',
      'hvornår født',
      'commentary',
      'besvarelser',
    ],
  ])('is not »%s«', (header) => expect(findPersonalHeader(cell(header))).toBeUndefined());
});

describe('beside a column of shares', () => {
  test.each([
    ...['alder', 'Køn', 'age', 'gender'].map((header) => [header, 'gruppe'] as const),
    ...['kommentar', 'Kommentarer:', 'comments'].map((header) => [header, 'note'] as const),
  ])('»%s« may have been meant for »%s«, and is refused all the same', (header, meant) => {
    expect(findHeader(cell(header), true)).toMatchObject({
      advice: `kald den »${meant}«, hvis tallene er samlede tal; ellers ${ADVICE}`,
      severity: 'error',
    });
  });

  test.each(['cpr', 'navn', 'adresse', 'e-mail', 'fødselsdato', 'fritekst', 'respondent'])(
    '»%s« has nothing else to be',
    (header) => expect(findHeader(cell(header), true)?.advice).toBe(ADVICE),
  );
});

describe('a longer word', () => {
  /** Whole headers, and beginnings that anything may follow: `telefonnummer`. */
  const whole = [
    ...['cpr', 'navn', 'navne', 'fornavn', 'name', 'surname', 'initialer', 'adresse', 'adresser', 'address'],
    ...[
      'vej',
      'vejnavn',
      'husnr',
      'husnummer',
      'hus nr',
      'lejlighed',
      'opgang',
      'ip',
      'ip adresse',
      'ip address',
      'ipaddress',
      'ipadresse',
    ],
    ...[
      'svar id',
      'svarnr',
      'response id',
      'userid',
      'comment',
      'comments',
      'free text',
      'født',
      'alder',
      'age',
      'køn',
      'gender',
    ],
    ...['tidsstempel', 'timestamp', 'svartidspunkt', 'starttidspunkt'],
  ];
  const beginnings = [
    ...[
      'cprn',
      'cpr n',
      'personnr',
      'person nr',
      'personnummer',
      'idnummer',
      'id nummer',
      'email',
      'e mail',
      'mail',
    ],
    ...[
      'telefon',
      'tlf',
      'mobil',
      'phone',
      'respondent',
      'kommentar',
      'fritekst',
      'uddybning',
      'fødsels',
      'birth',
      'date of birth',
    ],
  ];

  test.each([...whole, ...beginnings])(
    'is personal when it is »%s«, and not when that is its end',
    (word) => {
      expect(findPersonalHeader(cell(word))).toBeDefined();
      expect(findPersonalHeader(cell(`q${word}`))).toBeUndefined();
    },
  );

  test.each(whole)('is not personal when it begins with »%s«', (word) => {
    expect(findPersonalHeader(cell(`${word}q`))).toBeUndefined();
  });

  test.each(beginnings)('is personal when it begins with »%s«', (word) => {
    expect(findPersonalHeader(cell(`${word}q`))).toBeDefined();
  });
});

describe('a value that looks like a person', () => {
  test.each([
    ...[
      '010190-1234',
      '0101901234',
      'født 311299 1234',
      '(150685-4321)',
      '010190 1234',
      'Hus 5,0101901234',
    ].map((text) => [text, 'et cpr-nummer'] as const),
    ...['hans@x.dk', 'skriv til a.b@gård.org, tak', '<a@b.co>', 'A@B.DK'].map(
      (text) => [text, 'en e-mailadresse'] as const,
    ),
    ...[
      '23 45 67 89',
      '2345 6789',
      '2090 6789',
      '23456789',
      '+45 12 34 56 78',
      '+4512345678',
      '004512345678',
      'ring 98765432!',
      '+45 12345678',
    ].map((text) => [text, 'et telefonnummer'] as const),
  ])('%s is told of as %s, and not repeated', (text, kind) => {
    const fault = findPersonalValue(cell(text));
    expect(fault).toMatchObject({ what: `celle C2: her står noget, der ligner ${kind}`, advice: ADVICE });
  });

  test.each([
    ...['', '312', '1.312', '36,5', '2024', '2021-2024', 'Unge 18-25 år', '20242025', '20 24', '19 45 67 89'],
    // No such day or month, too few or too many digits.
    ...['320190-1234', '001390-1234', '010190-123', '1010190-1234', '010190-12345', '011390-1234'],
    ...[
      'hans(at)x.dk',
      '@x.dk',
      'hans@x',
      'a@b.c',
      '2345678',
      '123456789',
      '23456789,5',
      '3,23456789',
      '1234567890',
    ],
    // What a formula gives, however its digits fall.
    ...['33,0101901234', '5,3112991234 %', '1287,0112345678', '287.0112345678', '31.0101901234 %'],
    ...['12345678', '+45 1234567', '1234 5678'],
    // Years, and what stands beside one.
    ...['Sammenlign 2021 2024', '2021 2024 2027', 'I 2024 1345 boliger', 'Social Balance 2024 2027'],
  ])('»%s« does not', (text) => expect(findPersonalValue(cell(text))).toBeUndefined());
});
