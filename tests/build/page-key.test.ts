import { describe, expect, test } from 'vitest';
import { pageKey } from '../../src/build/page-key.ts';

const bodies = new Map([
  ['goals/da/ro', 'the first text'],
  ['goals/da/uro', 'another text'],
]);
const keyOf = (view: unknown, marks: ReadonlyMap<string, string> = bodies, kind = 'goal') =>
  pageKey(kind, view, (name) => marks.get(name));

describe('pageKey(kind, view, markOf)', () => {
  const view = { title: 'Ro', figures: [36, null], parts: [{ document: 'goals/da/ro' }] };

  test('is the same for the same view and the same texts', () => {
    expect(keyOf(structuredClone(view))).toEqual(keyOf(view));
  });

  test.each([
    ['a word', { ...view, title: 'Uro' }],
    ['a figure', { ...view, figures: [37, null] }],
    ['a figure that is gone', { ...view, figures: [null, null] }],
    ['a further part', { ...view, more: [] }],
  ])('is another one when %s differs', (_, other) => {
    expect(keyOf(other).key).not.toBe(keyOf(view).key);
  });

  test('is another one for another kind of page with the same view', () => {
    expect(keyOf(view, bodies, 'embed').key).not.toBe(keyOf(view).key);
  });

  test('follows the texts that the view names, wherever it names them, and no others', () => {
    const changed = (name: string) => keyOf(view, new Map([...bodies, [name, 'a new text']])).key;
    expect(keyOf(view).documents).toEqual(['goals/da/ro']);
    expect(changed('goals/da/ro')).not.toBe(keyOf(view).key);
    expect(changed('goals/da/uro')).toBe(keyOf(view).key);
  });

  test.each([
    ['a function', { title: () => 'Ro' }],
    ['a map', { titles: new Map([['da', 'Ro']]) }],
    ['a date', { at: new Date(0) }],
    ['a number that is none', { percent: NaN }],
    ['a hole in a list', { figures: [1, undefined] }],
  ])('refuses %s, which it would not see', (_, impure) => {
    expect(() => keyOf(impure)).toThrow(/no plain data/);
  });
});
