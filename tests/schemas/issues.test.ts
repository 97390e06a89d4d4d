import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { validate } from '../../src/schemas/issues.ts';

/** What is told of a value, `what – advice`, with the place it is asked for in front. */
function told(schema: z.ZodType, value: unknown): string[] {
  return validate(schema, value, 'x.mdx', (path) => ({ line: path.length, column: 1 })).problems.map(
    ({ line, what, advice }) => `${line} ${what} – ${advice}`,
  );
}

const Entry = z.strictObject({
  order: z.int().min(1).optional(),
  share: z.number().positive().max(100).optional(),
  kind: z.enum(['plan', 'building']).optional(),
  list: z.array(z.string().min(1)).min(1).optional(),
  pair: z.array(z.string()).min(2).max(3).optional(),
  waves: z
    .array(
      z.strictObject({
        year: z.int(),
        where: z.strictObject({ name: z.string() }).optional(),
        asked: z.array(z.string().min(1)).optional(),
      }),
    )
    .default([]),
  period: z.strictObject({ from: z.iso.date('skal være en dato'), to: z.string() }).optional(),
  contact: z.strictObject({ email: z.email().nullable() }).optional(),
  path: z.string().startsWith('/').optional(),
  code: z
    .string()
    .regex(/^[a-z]$/)
    .optional(),
  facts: z.record(z.string().regex(/^[a-z]+$/), z.number()).optional(),
  rates: z
    .record(z.string(), z.strictObject({ value: z.number(), source: z.string().optional() }))
    .optional(),
  within: z.strictObject({ list: z.array(z.string().min(1)) }).optional(),
  short: z.string().min(1).min(3).max(5).optional(),
  odd: z
    .number()
    .refine((n) => n % 2 === 1, 'ulige')
    .optional(),
});

const NO_FIELDS =
  '0 Filen har ingen felter – Skriv felterne på hver sin linje, hvert med et kolon: »felt: …«';

test('a faultless record is given back as the schema makes it', () => {
  expect(validate(Entry, { order: 2 }, 'x.mdx', () => ({ line: 9, column: 9 }))).toEqual({
    record: { order: 2, waves: [] },
    problems: [],
  });
});

test('a fault is an error of its file at the place of its field, and there is no record', () => {
  const placeOf = (path: readonly PropertyKey[]) => ({ line: 7, column: path[0] === 'order' ? 8 : 1 });
  expect(validate(Entry, { order: 0 }, 'x.mdx', placeOf)).toEqual({
    record: null,
    problems: [
      {
        file: 'x.mdx',
        line: 7,
        column: 8,
        what: '»order« er »0«',
        advice: 'Skriv et tal på mindst 1',
        severity: 'error',
      },
    ],
  });
});

test('a whole number with a comma is not advised to be written with a point', () => {
  const placeOf = () => ({ line: 1, column: 1 });
  expect(validate(Entry, { order: '1,5' }, 'x.mdx', placeOf).problems).toEqual([
    expect.objectContaining({
      what: '»order« skal være et helt tal',
      advice: 'Skriv kun tal med cifre, ikke »1,5«',
    }),
  ]);
});

test('a field that is not known is told at its name, and a value at its place', () => {
  const asked: unknown[] = [];
  const placeOf = (...given: unknown[]) => {
    asked.push(given);
    return { line: 1, column: 1 };
  };
  validate(Entry, { order: 0, ordre: 1 }, 'x.mdx', placeOf);
  expect(asked).toEqual([
    [['order'], undefined],
    [['ordre'], 'name'],
  ]);
});

describe('what is told of', () => {
  test.each<[string, unknown, string[]]>([
    ['a misspelt field', { ordre: 1 }, ['1 Feltet »ordre« kendes ikke – Mente du »order«?']],
    [
      'a field with signs that nobody sees',
      { '\u00A0order': 1, 'rates:\u00A0x': 2 },
      ['\u00A0order', 'rates:\u00A0x'].map(
        (key) =>
          `1 I »${key}« er et usynligt tegn eller et fast mellemrum, som følger med fra Word og hjemmesider – Slet det, og skriv linjen igen til og med mellemrummet efter kolonet`,
      ),
    ],
    [
      'a word and a colon of a text',
      { Husk: 'kom' },
      [
        "1 Feltet »Husk« kendes ikke – Hører linjen til teksten ovenfor, så skriv det hele på én linje, og sæt '…' om",
      ],
    ],
    [
      'a field beside its group',
      { email: null, contact: null, name: 'x' },
      [
        '1 Feltet »email« kendes ikke her, men under »contact:« – Ryk linjen to mellemrum ind under en linje med »contact:«',
        '1 Feltet »name« kendes ikke – Slet linjen, eller brug et af felterne: order, share, kind, list, pair, waves, period, contact, path, code, facts, rates, within, short, odd',
      ],
    ],
    [
      'a misspelt field, which is not missing too',
      { period: { form: '2024-01-25', to: 'x' } },
      ['2 Feltet »form« kendes ikke – Mente du »from«?'],
    ],
    [
      'a value with a sign that nobody sees, which looks like the right one',
      { kind: 'plan\u200B', period: { from: '\u200E2024-01-25', to: 'x\u200Ey' } },
      [
        '1 »kind« har et tegn, som man ikke kan se – Slet alt efter »kind:«, og skriv det igen. Det følger med, når man kopierer fra Word og hjemmesider',
        '2 »period.from« har et tegn, som man ikke kan se – Slet alt efter »from:«, og skriv det igen. Det følger med, når man kopierer fra Word og hjemmesider',
      ],
    ],
    [
      'two unknown fields',
      { xxxxxxx: 1, 'Kom til fest': 2 },
      [
        '1 Feltet »xxxxxxx« kendes ikke – Slet linjen, eller brug et af felterne: order, share, kind, list, pair, waves, period, contact, path, code, facts, rates, within, short, odd',
        "1 Feltet »Kom til fest« kendes ikke – Hører linjen til teksten ovenfor, så skriv det hele på én linje, og sæt '…' om",
      ],
    ],
    [
      'an unknown field in a list',
      { waves: [{ year: 1, xxxxxxx: 2 }] },
      ['3 Feltet »xxxxxxx« kendes ikke – Slet linjen, eller brug et af felterne: year, where, asked'],
    ],
    [
      'an unknown field in an optional group of a list',
      { waves: [{ year: 1, where: { name: 'x', xxxxx: 2 } }] },
      ['4 Feltet »xxxxx« kendes ikke – Slet linjen, eller brug et af felterne: name'],
    ],
    [
      'a field that is missing in a list',
      { waves: [{ year: 1 }, {}] },
      ['3 Feltet »year« i punkt 2 under »waves« mangler – Tilføj linjen »year: …«'],
    ],
    [
      'a point of a list within a point of a list',
      { waves: [{ year: 1 }, { year: 2, asked: ['a', ''] }] },
      ['4 Punkt 2 under »asked« i punkt 2 under »waves« er tom – Skriv noget i feltet'],
    ],
    [
      'a field that is missing within a point of a list',
      { waves: [{ year: 1, where: {} }] },
      ['4 Feltet »where.name« i punkt 1 under »waves« mangler – Tilføj linjen »name: …«'],
    ],
    [
      'a whole number that is none',
      { order: 1.5 },
      ['1 »order« skal være et helt tal – Skriv kun tal med cifre, ikke »1.5«'],
    ],
    ['a number too large', { share: 101 }, ['1 »share« er »101« – Skriv et tal på højst 100']],
    ['a number that must be above another', { share: 0 }, ['1 »share« er »0« – Skriv et tal over 0']],
    ['a misspelt choice', { kind: 'plam' }, ['1 »kind« kan ikke være »plam« – Mente du »plan«?']],
    ['no choice', { kind: 7 }, ['1 »kind« kan ikke være »7« – Vælg mellem »plan«, »building«']],
    ['a list that is too short', { pair: ['a'] }, ['1 »pair« er »["a"]« – Skriv mindst 2 punkter i listen']],
    [
      'a text where a list belongs, whose length is none of a list',
      { pair: 'Hver tirsdag' },
      [
        '1 »pair« skal være en liste med en streg foran hvert punkt – Skriv det på linjen nedenunder, rykket ind og med »- « foran: »- Hver tirsdag«',
      ],
    ],
    [
      'a text where a list of groups belongs',
      { waves: 'x' },
      [
        '1 »waves« skal være en liste med en streg foran hvert punkt – Skriv hvert punkt på linjerne nedenunder: »- year: …«, og under det »where: …«, »asked: …«',
      ],
    ],
    [
      'a text where a group belongs',
      { period: '2024' },
      ['1 »period« skal være felter på linjerne nedenunder – Skriv felterne i stedet: »from: …«, »to: …«'],
    ],
    [
      'a list that is too long',
      { pair: ['a', 'b', 'c', 'd'] },
      ['1 »pair« er »["a","b","c","d"]« – Skriv højst 3 punkter i listen'],
    ],
    [
      'a blank that may be left out',
      { list: null },
      [
        '1 »list« er tom – Slet linjen, eller skriv hvert punkt på linjerne under »list:«, med »- « foran: »- …«',
      ],
    ],
    [
      'a blank with a default',
      { waves: null },
      [
        '1 »waves« er tom – Slet linjen, eller skriv hvert punkt på linjerne under »waves:«, med »- « foran: »- …«',
      ],
    ],
    [
      'a blank in a point',
      { waves: [{ year: null, asked: null }] },
      [
        '3 »year« i punkt 1 under »waves« er tom – Skriv noget efter »year:«',
        '3 »asked« i punkt 1 under »waves« er tom – Slet linjen, eller skriv hvert punkt på linjerne under »asked:«, med »- « foran: »- …«',
      ],
    ],
    [
      'points without their signs',
      { waves: { year: 2021, asked: [] } },
      [
        '1 »waves« skal være en liste med en streg foran hvert punkt – Sæt »- « foran »year:«, og ryk linjerne under det to mellemrum mere ind',
      ],
    ],
    ['an empty list', { list: [] }, ['1 »list« er tom – Skriv mindst ét punkt i listen']],
    ['an empty point', { list: ['a', ''] }, ['2 Punkt 2 under »list« er tom – Skriv noget i feltet']],
    ['a text that is too short', { short: 'a' }, ['1 »short« er »a« – Skriv mindst 3 tegn']],
    ['one that is empty', { short: '' }, ['1 »short« er tom – Skriv noget i feltet']],
    ['one that is too long', { short: 'abcdef' }, ['1 »short« er »abcdef« – Skriv højst 5 tegn']],
    [
      'a value that says itself what it must be',
      { period: { from: 'maj', to: 'x' } },
      ['2 »period.from« er »maj« – Værdien skal være en dato'],
    ],
    [
      'a number where there is a form',
      { period: { from: 5, to: 'x' } },
      ['2 »period.from« skal være en dato – Ret »5«'],
    ],
    [
      'an address without a slash',
      { path: 'maal/' },
      ['1 »path« er »maal/« – Værdien skal begynde med en skråstreg, fx /maal/'],
    ],
    [
      'a mail address',
      { contact: { email: 'x' } },
      ['2 »contact.email« er »x« – Værdien skal være en e-mailadresse'],
    ],
    ['another form', { code: 'AB' }, ['1 »code« er »AB« – Værdien skal skrives som i de andre filer']],
    [
      'a name that is none',
      { facts: { A1: 1 } },
      ['2 »facts.A1« kan ikke være et navn her – Brug små bogstaver a–z, tal og bindestreger, fx »mit-navn«'],
    ],
    [
      'anything else',
      { odd: 2 },
      ['1 »odd« er skrevet forkert – Se beskrivelsen af feltet i content/README.md'],
    ],
    ['a file that is a list', [], [NO_FIELDS]],
    ['an empty file', null, [NO_FIELDS]],
    [
      'an unknown field in a record',
      { rates: { a: { value: 1, xxxxxxx: 2 } } },
      ['3 Feltet »xxxxxxx« kendes ikke – Slet linjen, eller brug et af felterne: value, source'],
    ],
    [
      'an empty point within a group',
      { within: { list: [''] } },
      ['3 Punkt 1 under »within.list« er tom – Skriv noget i feltet'],
    ],
    [
      'an empty point in a list',
      { list: [null] },
      ['2 Punkt 1 under »list« er tom – Skriv noget efter »list:«'],
    ],
    [
      'a point of another kind',
      { list: [['a']] },
      ["2 Punkt 1 under »list« skal være tekst – Sæt '…' om hele teksten efter »list:«"],
    ],
  ])('%s', (_, value, lines) => {
    expect(told(Entry, value)).toEqual(lines);
  });

  test('a rule of the schema’s own, with its advice', () => {
    const own = (error: string, advice?: string) =>
      z.strictObject({
        x: z.string().refine(() => false, { error, ...(advice ? { params: { advice } } : {}) }),
      });
    const unexplained = '1 »x« er skrevet forkert – Se beskrivelsen af feltet i content/README.md';
    expect(told(own('skal være grøn', 'Mal det'), { x: 'rød' })).toEqual(['1 »x« skal være grøn – Mal det']);
    expect(told(own('skal være grøn'), { x: 'rød' })).toEqual(['1 »x« skal være grøn – Ret »rød«']);
    expect(told(own('grøn', 'Mal det'), { x: 'rød' })).toEqual([unexplained]);
  });

  test('a choice that is missing, with the choices', () => {
    const schema = z.strictObject({
      kind: z.enum(['plan', 'building']).describe('Hvad det er.'),
      open: z.boolean(),
    });
    expect(told(schema, {})).toEqual([
      '1 Feltet »kind« mangler – Tilføj linjen »kind: …«. Vælg mellem »plan«, »building«. Hvad det er',
      '1 Feltet »open« mangler – Tilføj linjen »open: …«. Vælg mellem »true«, »false«',
    ]);
  });

  test('a group that is missing, with the fields within', () => {
    const schema = z.strictObject({
      period: z.strictObject({ from: z.string(), to: z.string() }).optional().unwrap(),
    });
    expect(told(schema, {})).toEqual([
      '1 Feltet »period« mangler – Tilføj linjen »period:« og under den, rykket to mellemrum ind: »from: …«, »to: …«',
    ]);
  });
});
