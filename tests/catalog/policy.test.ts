import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyFaults } from '../../src/catalog/bodies/policy.ts';
import { readMdxTree } from '../../src/loaders/mdx-tree.ts';
import { admitProse } from '../../src/mdx/author-policy.ts';
import { authorComponents as drawnComponents } from '../../src/mdx/components.ts';
import { authorComponents } from '../../src/schemas/author-components.ts';
import { listFiles } from '../source-file.ts';
import { allowed, attacks } from './attacks.ts';

describe('what an author writes', () => {
  test.each(attacks)('%j does not get through the door', (text, answer) => {
    const { tree, faults } = readMdxTree(text);
    const all = [...faults, ...(tree ? policyFaults(tree) : [])];
    expect(all).not.toEqual([]);
    expect(all.map(({ what, advice }) => `${what} – ${advice}`).join('\n')).toContain(answer);
  });

  test.each(attacks.map(([text]) => text))('%j is not drawn either', (text) => {
    expect(() => admitProse('goals/da/ro', `${text}\n`)).toThrow();
  });

  test.each(allowed)('%j gets through both', (text) => {
    const { tree, faults } = readMdxTree(text);
    expect(faults).toEqual([]);
    expect(tree && policyFaults(tree)).toEqual([]);
    expect(admitProse('goals/da/ro', text)).not.toEqual([]);
  });

  test('is stopped before it is drawn with every place and the door’s own words', () => {
    expect(() => admitProse('goals/da/ro', 'Ord\n\n<b>x</b>\n\n[x](javascript:1)')).toThrow(
      /goals\/da\/ro\.mdx:3:1 {2}HTML kan ikke[^\n]*\n[^\n]*ro\.mdx:5:1 {2}Adressen »javascript:1«/,
    );
  });
});

test('every component that may be written is drawn, and no other', () => {
  expect(
    Object.keys(drawnComponents)
      .filter((name) => name !== 'PageLink')
      .sort(),
  ).toEqual(Object.keys(authorComponents).sort());
});

test('no text is drawn past the policy', () => {
  const readers = listFiles('src').filter((file) => readFileSync(file, 'utf8').includes('readProse('));
  expect(readers.sort()).toEqual(['src/loaders/prose-tree.ts', 'src/mdx/author-policy.ts']);
});
