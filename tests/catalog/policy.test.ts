import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { policyFaults } from '../../src/catalog/bodies/policy.ts';
import { readMdxTree } from '../../src/loaders/mdx-tree.ts';
import { authorMarkup } from '../../src/mdx/author-markup.ts';
import { componentWriters } from '../../src/mdx/components.ts';
import { authorComponents } from '../../src/schemas/author-components.ts';
import { allowed, attacks } from './attacks.ts';

/** The text as Astro compiles it, with the project's own markup. */
function compile(text: string, basePath = '/'): string {
  const fileURL = new URL('file:///place/content/goals/da/ro.mdx');
  const result = mdxToJs(text, { mdastPlugins: [authorMarkup({ siteRoot: '.', basePath })], fileURL });
  if (result instanceof Promise) throw new Error('the markup has become asynchronous');
  return result.code;
}

describe('what an author writes', () => {
  test.each(attacks)('%j does not get through the door', (text, answer) => {
    const { tree, faults } = readMdxTree(text);
    const all = [...faults, ...(tree ? policyFaults(tree) : [])];
    expect(all).not.toEqual([]);
    expect(all.map(({ what, advice }) => `${what} – ${advice}`).join('\n')).toContain(answer);
  });

  test.each(attacks.map(([text]) => text))('%j is not compiled either', (text) => {
    expect(() => compile(`${text}\n`)).toThrow();
  });

  test.each(allowed)('%j gets through both', (text) => {
    const { tree, faults } = readMdxTree(text);
    expect(faults).toEqual([]);
    expect(tree && policyFaults(tree)).toEqual([]);
    expect(compile(text)).toContain('function _createMdxContent');
  });

  test('is stopped before it is compiled with every place and the door’s own words', () => {
    expect(() => compile('Ord\n\n<b>x</b>\n\n[x](javascript:1)')).toThrow(
      /goals\/da\/ro\.mdx:3:1 {2}HTML kan ikke[^\n]*\n[^\n]*ro\.mdx:5:1 {2}Adressen »javascript:1«/,
    );
  });
});

test('every component that may be written is drawn, and no other', () => {
  expect(
    Object.keys(componentWriters)
      .filter((name) => name !== 'PageLink')
      .sort(),
  ).toEqual(Object.keys(authorComponents).sort());
});

test('whatever an author writes beside Markdown is one component that knows its language', () => {
  const code = compile('Se [mål](/maal/) og <Term id="ord">et ord</Term> fra <Fact name="period" />.');
  expect(code.match(/locale: "da"/g)).toHaveLength(3);
  expect(code.match(/component: "(PageLink|Term|Fact)"/g)).toHaveLength(3);
});

test('a picture and a file of the site’s own folder are asked for below its base path, in one place for all languages', () => {
  const code = compile('![Et ikon](/favicon.svg "Ikon") og [ikonet](/favicon.svg#x)', '/report/');
  expect(code).toContain('"/report/favicon.svg"');
  expect(code).toContain('"/report/favicon.svg#x"');
  expect(code).not.toContain('PageLink');
  expect(compile('[mål](/maal/)', '/report/')).toContain('PageLink');
});
