import { describe, expect, test } from 'vitest';
import { shownValue, wrongType } from '../../src/schemas/wrong-type.ts';

describe('wrongType(key, expected, input, own)', () => {
  test.each<[expected: string, input: unknown, what: string, advice: string]>([
    ['string', null, 'er tom', 'Skriv noget efter »x:«'],
    ['boolean', null, 'er tom', 'Skriv true for ja eller false for nej efter »x:«'],
    ['string', true, 'skal være tekst', "Sæt '…' om: 'true'"],
    ['string', { a: 1 }, 'skal være tekst', "Sæt '…' om hele teksten efter »x:«"],
    ['string', { a: 'b', c: 'd' }, 'skal være tekst', "Sæt '…' om hele teksten efter »x:«"],
    ['string', { a: 'b\nc' }, 'skal være tekst', "Sæt '…' om hele teksten efter »x:«"],
    ['string', ['b'], 'skal være tekst', "Sæt '…' om hele teksten efter »x:«"],
    [
      'string',
      { Torsdag: "kl. 16 hos Ali's" },
      'skal være tekst',
      "Sæt '…' om: 'Torsdag: kl. 16 hos Ali''s'",
    ],
    ['string', [1], 'skal være tekst', "Sæt '…' om hele teksten efter »x:«"],
    // Its last digit, its first sign, and the noughts it begins with are lost when it is read.
    ['string', 15.1, 'skal være tekst', "Sæt '…' om tallet, præcis som det står efter »x:«"],
    ['string', 4512345678, 'skal være tekst', "Sæt '…' om tallet, præcis som det står efter »x:«"],
    ['string', -12345678, 'skal være tekst', "Sæt '…' om tallet, præcis som det står efter »x:«"],
    ['string', 0, 'skal være tekst', "Sæt '…' om tallet, præcis som det står efter »x:«"],
    ['boolean', 'ja', 'skal være true eller false', 'Skriv true for ja eller false for nej, ikke »ja«'],
    ['boolean', 'true', 'skal være true eller false', 'Skriv det uden anførselstegn: true'],
    ['boolean', 'false', 'skal være true eller false', 'Skriv det uden anførselstegn: false'],
    [
      'boolean',
      'usande true',
      'skal være true eller false',
      'Skriv true for ja eller false for nej, ikke »usande true«',
    ],
    ['array', 'ro', 'skal være en liste med en streg foran hvert punkt', 'Skriv »x: [ro]«'],
    ['array', 'ro, by-2', 'skal være en liste med en streg foran hvert punkt', 'Skriv »x: [ro, by-2]«'],
    [
      'array',
      'Vi spiser, og vi synger.',
      'skal være en liste med en streg foran hvert punkt',
      'Skriv det på linjen nedenunder, rykket ind og med »- « foran: »- Vi spiser, og vi synger.«',
    ],
    ...['-ro -by', '– Ro – By', '• Ro'].map((text): [string, unknown, string, string] => [
      'array',
      text,
      'skal være en liste med en streg foran hvert punkt',
      'Skriv hvert punkt på en linje for sig, med »- « foran: »- …«',
    ]),
    [
      'array',
      { a: 1 },
      'skal være en liste med en streg foran hvert punkt',
      'Skriv hvert punkt på en linje for sig, med »- « foran: »- …«',
    ],
    ['array', null, 'er tom', 'Skriv hvert punkt på linjerne under »x:«, med »- « foran: »- …«'],
    ...[1.345, '1.345', '1,345'].map((value): [string, unknown, string, string] => [
      'int',
      value,
      'skal være et helt tal',
      'Skriv 1345 uden tegn mellem tusinderne',
    ]),
    ['number', '2024', 'skal være et tal', 'Skriv det uden anførselstegn: 2024'],
    ['number', ' 36,5 ', 'skal være et tal', 'Skriv det med punktum og uden anførselstegn: 36.5'],
    ['number', '36,55', 'skal være et tal', 'Skriv det med punktum og uden anførselstegn: 36.55'],
    [
      'number',
      '1,345',
      'skal være et tal',
      'Skriv 1345, hvis kommaet skiller tusinder, eller 1.3450, hvis det skiller decimaler',
    ],
    [
      'number',
      '1.340',
      'skal være et tal',
      'Skriv 1340, hvis punktummet skiller tusinder, eller 1.34, hvis det er et komma',
    ],
    ['number', '0,345', 'skal være et tal', 'Skriv det med punktum og uden anførselstegn: 0.345'],
    ['number', ['5'], 'skal være et tal', 'Skriv kun tal med cifre, ikke »["5"]«'],
    ['number', '36,5,1', 'skal være et tal', 'Skriv kun tal med cifre, ikke »36,5,1«'],
    ['number', 'x36', 'skal være et tal', 'Skriv kun tal med cifre, ikke »x36«'],
    ['number', '36x', 'skal være et tal', 'Skriv kun tal med cifre, ikke »36x«'],
    ['number', '36,', 'skal være et tal', 'Skriv kun tal med cifre, ikke »36,«'],
    ['number', true, 'skal være et tal', 'Skriv kun tal med cifre, ikke »true«'],
    ['int', '15', 'skal være et helt tal', 'Skriv det uden anførselstegn: 15'],
    ['int', '1,5', 'skal være et helt tal', 'Skriv kun tal med cifre, ikke »1,5«'],
    ['object', 'x', 'skal være felter på linjerne nedenunder', 'Skriv feltets navn og et kolon foran »x«'],
    ['object', ['a'], 'skal være felter på linjerne nedenunder', 'Ret »["a"]«'],
    ['record', 'x', 'skal være felter på linjerne nedenunder', 'Ret »x«'],
    ['map', 'x', 'skal være skrevet på en anden måde', 'Ret »x«'],
  ])('%s, not %j', (expected, input, what, advice) => {
    expect(wrongType('x', expected, input, '')).toEqual({ what, advice });
  });

  test('names the fields that belong there, the first three of many', () => {
    const advised = (expected: string, input: unknown, within: string[]) =>
      wrongType('x', expected, input, '', within).advice;
    expect(advised('object', 'a', ['on', 'instead'])).toBe('Skriv felterne i stedet: »on: …«, »instead: …«');
    expect(advised('object', 5, ['on'])).toBe('Skriv felterne i stedet: »on: …«');
    expect(advised('array', 'a', ['from', 'to', 'kind', 'more'])).toBe(
      'Skriv hvert punkt på linjerne nedenunder: »- from: …«, og under det »to: …«, »kind: …«',
    );
    expect(advised('array', 'a', ['from'])).toBe('Skriv hvert punkt på linjerne nedenunder: »- from: …«');
    expect(advised('object', ['a'], ['on'])).toBe('Ret »["a"]«');
  });

  test('says what the schema says of its values, but not of nothing', () => {
    const own = 'skal være en dato';
    expect(wrongType('x', 'string', 2024, own)).toEqual({ what: own, advice: 'Ret »2024«' });
    expect(wrongType('x', 'string', null, own)).toMatchObject({ what: 'er tom' });
  });
});

test.each([
  [undefined, 'tom'],
  [null, 'tom'],
  ['', 'tom'],
  [[], 'tom'],
  [['a'], '»["a"]«'],
  [0, '»0«'],
  [false, '»false«'],
  ['x'.repeat(40), `»${'x'.repeat(40)}«`],
  ['x'.repeat(41), `»${'x'.repeat(39)}…«`],
])('shownValue(%j) is %s', (value, text) => {
  expect(shownValue(value)).toBe(text);
});
