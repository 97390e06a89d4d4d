import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { collectionNames } from '../../src/schemas/collection-names.ts';
import { entrySchemas } from '../../src/schemas/collections.ts';
import { Translation, Words } from '../../src/schemas/entry.ts';
import { entryExamples } from './entry-examples.ts';

const SOURCE = { status: 'machine', from: '0123456789ab' };

describe.each(collectionNames)('a file of %s', (name) => {
  const schema = entrySchemas[name].original as z.ZodType;
  const { required, optional, defaults, taken, refused } = entryExamples[name];
  const full = { ...required, ...optional };

  test('may hold every field, and is given back as it is written', () => {
    expect(schema.parse(full)).toEqual(full);
  });

  test('needs no more than these, and the others have their defaults', () => {
    expect(schema.parse(required)).toEqual({ ...required, ...defaults });
  });

  test.each(Object.keys(required))('must have »%s«', (field) => {
    const { [field]: _, ...rest } = full;
    expect(refusals(schema, rest)).toEqual([field]);
  });

  test('may say why it is hard to read, in a sentence', () => {
    const hardToRead = 'Lovens ord.';
    expect(schema.parse({ ...full, hardToRead })).toEqual({ ...full, hardToRead });
    expect(refusals(schema, { ...full, hardToRead: 'Svær' })).toEqual(['hardToRead']);
  });

  test('has its texts without white space around them', () => {
    const field = 'title' in required ? 'title' : 'summary';
    expect(schema.parse({ ...required, [field]: ' Ord ' })).toMatchObject({ [field]: 'Ord' });
  });

  test('holds no other field', () => {
    expect(refusals(schema, { ...full, layout: 'x' })).toEqual(['']);
    expect(refusals(schema, { ...full, translation: SOURCE })).toEqual(['']);
  });

  test.each(taken)('takes %s: %j', (field, value) => {
    expect(refusals(schema, withValue(full, field, value))).toEqual([]);
  });

  test.each(refused)('refuses %s: %j', (field, value) => {
    const places = refusals(schema, withValue(full, field, value));
    expect(places.length).toBeGreaterThan(0);
    const parent = field.split('.').slice(0, -1).join('.');
    for (const place of places) expect([field, parent]).toContain(place.slice(0, field.length));
  });
});

describe.each(collectionNames)('a translation of %s', (name) => {
  const { facts, words, translated } = entrySchemas[name];
  const { required, optional } = entryExamples[name];
  const isWord = (field: string) => field in (words as z.ZodObject).shape;
  const full = { ...required, ...optional };
  const text = Object.fromEntries(Object.entries(full).filter(([field]) => isWord(field)));

  test('holds the words and where they come from, and no fact', () => {
    expect(refusals(translated as z.ZodType, { ...text, translation: SOURCE })).toEqual([]);
    expect(refusals(translated as z.ZodType, text)).toEqual(['translation']);
    const [fact] = Object.keys((facts as z.ZodObject).shape);
    if (fact) {
      const held = { ...text, translation: SOURCE, [fact]: full[fact] };
      expect(refusals(translated as z.ZodType, held)).toEqual(['']);
    }
  });

  test('shares no field with the facts', () => {
    expect(Object.keys((facts as z.ZodObject).shape).filter(isWord)).toEqual([]);
    expect(refusals(facts as z.ZodType, { ...full, ...text })).toEqual(['']);
  });
});

describe('where a translation comes from', () => {
  const told = (translation: unknown) =>
    refusals(entrySchemas.glossary.translated, { title: 'Plan', short: 'What we want.', translation });

  test.each([
    { status: 'machine', from: '0123456789ab' },
    { status: 'reviewed', from: 'ffffffffffff' },
  ])('is taken: %j', (translation) => expect(told(translation)).toEqual([]));

  test.each([
    { status: '', from: '0123456789ab' },
    { status: 'machine', from: '0123456789a' },
    { status: 'machine', from: '0123456789abc' },
    { status: 'machine', from: '0123456789ag' },
    { status: 'machine', from: 'x0123456789ab' },
    { status: 'machine' },
    { from: '0123456789ab' },
    { status: 'machine', from: '0123456789ab', by: 'mig' },
  ])('is refused: %j', (translation) => expect(told(translation)).not.toEqual([]));

  test('says itself what it must be', () => {
    const { error } = Translation.safeParse({ status: 'machine', from: 'x' });
    expect(error?.issues[0]?.message).toBe('skal være de 12 tegn, som »npm run check« viser');
  });
});

test.each([
  ['indicators', 'goal', 'To ord', 'skal være små bogstaver a–z, tal og bindestreger'],
  ['updates', 'date', '1. maj', 'skal være en dato som 2024-01-25'],
  ['partners', 'website', 'x.dk', 'skal være en adresse, der begynder med https://'],
  ['updates', 'date', '2026-11-31', 'skal være en dag, der er i kalenderen: måneden har ikke den dag'],
  [
    'updates',
    'date',
    '2024-13-01',
    'skal være en dag, der er i kalenderen: måneden står i midten og går fra 01 til 12',
  ],
  ['milestones', 'from', 'maj', 'skal være et år eller en dato som 2024-01-25'],
  ['milestones', 'from', '2021-13-01', 'skal være et år eller en dato som 2024-01-25'],
  ['milestones', 'to', 'maj', 'skal være et år eller en dato som 2024-01-25'],
  ['milestones', 'to', '9999', 'skal ligge i årene fra 1800 til 2100'],
  ['updates', 'date', '2206-01-01', 'skal ligge i årene fra 1990 til 2100'],
] as const)('%s.%s says itself what it must be', (name, field, value, message) => {
  const { required } = entryExamples[name];
  const { error } = (entrySchemas[name].original as z.ZodType).safeParse({ ...required, [field]: value });
  expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
});

/** The places of all faults, `ended.on` within `ended`; '' is the file itself. */
function refusals(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
}

function withValue(record: Record<string, unknown>, field: string, value: unknown): unknown {
  const copy = structuredClone(record);
  const steps = field.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce((at, step) => (at as Record<string, unknown>)[step], copy as unknown);
  (holder as Record<string, unknown>)[last] = value;
  return copy;
}

test.each([
  'Sommer\nfest',
  'Sommer\n\nfest',
  'Sommer\r\nfest',
  'Sommer\rfest',
  'Sommer\u2028fest',
  'Sommer\u2029fest',
])('words are one piece of text, which %j is not', (text) => {
  const unbroken = { message: 'skal være uden linjeskift' };
  expect(Words.safeParse(text).error?.issues).toMatchObject([unbroken]);
  expect(Words.parse(`\n${text.replace(/\s+/, ' ')}\n`)).toBe('Sommer fest');
});

test.each(['\u200B', ' \u00AD\u2060 '])('words are seen, which %j are not', (text) => {
  expect(Words.safeParse(text).error?.issues).toMatchObject([{ message: 'skal være ord, man kan se' }]);
  expect(Words.parse(`Fest${text.trim()}dag`)).toBe(`Fest${text.trim()}dag`);
});
