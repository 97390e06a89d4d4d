import { describe, expect, test } from 'vitest';
import { fingerprint, fingerprintOf } from '../../src/catalog/entries/fingerprint.ts';
import { textIn } from '../../src/catalog/entries/item.ts';
import { find, joinCatalog } from '../../src/catalog/entries/join.ts';
import type { Document } from '../../src/catalog/entries/document.ts';
import { documentOf, smallCatalog } from './small-catalog.ts';

const joined = (documents: Parameters<typeof joinCatalog>[1], tables: Parameters<typeof joinCatalog>[2]) =>
  joinCatalog(smallCatalog().settings, documents, tables);
const goal = (id: string, order: number, body = '') =>
  documentOf(
    'goals',
    id,
    { order, ambition: 'none', agreementText: 'x', title: id, short: 'x', summary: 'x' },
    { body },
  );
const translationOf = (source: Document, fields: { status?: string; from?: string } = {}, locale = 'en') =>
  documentOf(
    source.collection,
    source.id,
    {
      title: 'Quiet',
      short: 'y',
      summary: 'y',
      translation: { status: 'machine', from: fingerprintOf(source), ...fields },
    },
    { locale },
  );

describe('joinCatalog(documents, tables, published)', () => {
  test('parts facts from words, and knows the file of the words', () => {
    const { goals } = joined([goal('ro', 1, '\n  \n')], []);
    expect(goals).toEqual([
      {
        id: 'ro',
        facts: { order: 1, ambition: 'none', agreementText: 'x' },
        original: {
          words: { title: 'ro', short: 'x', summary: 'x' },
          locale: 'da',
          state: 'original',
          document: 'goals/da/ro',
          hasBody: false,
        },
        translations: new Map(),
      },
    ]);
    expect(joined([goal('ro', 1, '\nOrd\n')], []).goals[0]?.original.hasBody).toBe(true);
  });

  test('leaves out what an entry does not say', () => {
    const page = documentOf('milestones', 'x', { from: '2024', certainty: 'agreement', title: 'x' });
    const [item] = joined([page], []).milestones;
    expect(Object.keys(item?.facts ?? {})).toEqual(['from', 'isRevision', 'certainty']);
    expect(Object.keys(item?.original.words ?? {})).toEqual(['title']);
  });

  test('tells how far a translation can be relied on', () => {
    const ro = goal('ro', 1);
    const states = (fields: object) => {
      const { goals } = joined([ro, translationOf(ro, fields)], []);
      return goals[0]?.translations.get('en')?.state;
    };
    expect(states({})).toBe('machine');
    expect(states({ status: 'reviewed' })).toBe('reviewed');
    expect(states({ status: 'reviewed', from: '0123456789ab' })).toBe('outdated');
  });

  test('gives a reader the words of her language, and the original where there are none', () => {
    const [ro, by] = [goal('ro', 1), goal('by', 2)];
    const english = translationOf(ro);
    const { goals } = joined([english, ro, by, translationOf(by, {}, 'ar')], []);
    const [first, second] = goals;
    if (!first || !second) throw new Error('no goals');
    expect(textIn(first, 'en')).toEqual({
      words: { title: 'Quiet', short: 'y', summary: 'y' },
      locale: 'en',
      state: 'machine',
      document: 'goals/en/ro',
      hasBody: false,
    });
    expect(textIn(first, 'da')).toBe(first.original);
    expect(textIn(second, 'en')).toEqual({ ...second.original, state: 'missing' });
    expect([...second.translations.keys()]).toEqual(['ar']);
  });

  test('takes no translation that was started and not written, unless a person has read it', () => {
    const [ro, old] = [goal('ro', 1, 'Ord'), goal('ro', 1, 'Ord før')];
    const kept = (body: string, status: string, from: string) => {
      const words = { title: 'ro', short: 'x', summary: 'x', translation: { status, from } };
      const english = documentOf('goals', 'ro', words, { locale: 'en', body });
      return joined([ro, english], []).goals[0]?.translations.get('en')?.state;
    };
    expect(kept('Ord', 'machine', fingerprintOf(ro))).toBeUndefined();
    expect(kept('Ord', 'machine', '0123456789ab')).toBeUndefined();
    // The original has changed since it was started.
    expect(kept('Ord før', 'machine', fingerprintOf(old))).toBeUndefined();
    expect(kept('Ord', 'reviewed', fingerprintOf(ro))).toBe('reviewed');
    expect(kept('Words', 'machine', fingerprintOf(ro))).toBe('machine');
  });

  test('takes no entry of another collection, and none that is only a translation', () => {
    const lost = translationOf(goal('borte', 3));
    const { goals, partners } = joined([goal('ro', 1), lost], []);
    expect(goals.map(({ id }) => id)).toEqual(['ro']);
    expect(partners).toEqual([]);
  });

  test('orders entries by their place, their year, their day or their name', () => {
    const update = (id: string, date: string) => documentOf('updates', id, { date, title: id, summary: 'x' });
    const story = (year: number) => documentOf('years', String(year), { summary: 'x' });
    const point = (id: string, from: string) =>
      documentOf('milestones', id, { from, certainty: 'agreement', title: id });
    const term = (id: string) => documentOf('glossary', id, { title: id, short: 'x' });
    const catalog = joined(
      [
        ...[goal('c', 2), goal('b', 10), goal('a', 2), goal('d', 1)],
        ...[update('old', '2024-01-01'), update('new', '2025-06-01'), update('also-new', '2025-06-01')],
        ...[story(2025), story(2024)],
        ...[point('late', '2025-02-01'), point('early', '2024'), point('between', '2024-06-30')],
        ...[term('ord'), term('by')],
      ],
      [],
    );
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
    expect(ids(catalog.goals)).toEqual(['d', 'a', 'c', 'b']);
    expect(ids(catalog.updates)).toEqual(['also-new', 'new', 'old']);
    expect(ids(catalog.years)).toEqual(['2024', '2025']);
    expect(ids(catalog.milestones)).toEqual(['early', 'between', 'late']);
    expect(ids(catalog.glossary)).toEqual(['by', 'ord']);
  });

  test('orders waves by survey and year', () => {
    const table = (survey: string, year: number) => ({ survey, year, rows: [] });
    const { tables } = joined([], [table('b', 2021), table('a', 2024), table('b', 2020), table('a', 2021)]);
    expect(tables.map(({ survey, year }) => `${survey}-${year}`)).toEqual([
      'a-2021',
      'a-2024',
      'b-2020',
      'b-2021',
    ]);
  });
});

test('find(items, id) gives the entry, and throws where the door should have been', () => {
  const { goals } = joined([goal('a', 1), goal('b', 2)], []);
  expect(find(goals, 'b')).toBe(goals[1]);
  expect(() => find(goals, 'c')).toThrow('»c«');
});

describe('the fingerprint of a text', () => {
  test('is 12 hexadecimal characters that any word or the body changes', () => {
    const prints = [
      fingerprint({ title: 'a', list: ['b', 'c'] }, 'd'),
      fingerprint({ title: 'a', list: ['c', 'b'] }, 'd'),
      fingerprint({ title: 'b', list: ['b', 'c'] }, 'd'),
      fingerprint({ title: 'a', list: ['b', 'c'], short: '' }, 'd'),
      fingerprint({ title: 'a', list: ['b', 'c'] }, 'e'),
      fingerprint({ title: 'a', list: ['b', 'c'] }, ''),
    ];
    expect(new Set(prints).size).toBe(prints.length);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{12}$/);
  });

  test('is the same on every machine, since files hold it', () => {
    expect(fingerprint({ title: 'Ro', labels: { a: 'x' } }, 'Ord.')).toBe('0267ad0f3ac2');
  });

  test('does not change with line ends, white space around the body, or the order of fields', () => {
    const print = fingerprint({ a: '1', b: { c: '2', d: '3' } }, 'x\ny');
    expect(fingerprint({ b: { d: '3', c: '2' }, a: '1' }, '\r\n x\r\ny \r\n')).toBe(print);
    expect(fingerprint({ a: '1', b: { c: '2', d: '3', e: undefined }, f: undefined }, 'x\ry')).toBe(print);
  });

  test('is of the words only, and an empty record says no more than none', () => {
    const print = fingerprintOf(goal('ro', 1));
    expect(fingerprintOf(goal('ro', 2))).toBe(print);
    expect(fingerprintOf({ ...goal('ro', 1), data: { ...goal('ro', 1).data, title: 'x' } })).not.toBe(print);
    const page = { collection: 'surveys', locale: 'da', id: 'x', body: '' } as const;
    const words = { title: 'x', summary: 'y' };
    expect(fingerprintOf({ ...page, data: { ...words, groupLabels: {} } })).toBe(
      fingerprintOf({ ...page, data: words }),
    );
    expect(fingerprintOf({ ...page, data: { ...words, groupLabels: { a: 'b' } } })).not.toBe(
      fingerprintOf({ ...page, data: words }),
    );
  });
});
