import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { authorMarkup } from '../../src/mdx/author-markup.ts';

/** The headings of a body as Astro compiles it: each element's name with its id, if it has one. */
function headings(file: string, text: string): string[] {
  const fileURL = new URL(`file:///place/content/${file}.mdx`);
  const result = mdxToJs(text, { mdastPlugins: [authorMarkup], fileURL });
  if (result instanceof Promise) throw new Error('the markup has become asynchronous');
  const found = result.code.matchAll(/_jsxs?\(_components\.(h\d), \{\s*(?:id: "([^"]+)")?/g);
  return [...found].map(([, name = '', id]) => (id === undefined ? name : `${name}#${id}`));
}

describe('the headings of a body', () => {
  test('stand as they are written on a page of their own', () => {
    expect(headings('goals/da/ro', '## Et\n\n### To')).toEqual(['h2', 'h3']);
    expect(headings('pages/da/metode', '## Et')).toEqual(['h2']);
  });

  test('are one level further down in a section that has a title of its own', () => {
    expect(headings('years/da/2024', '## Et\n\n### To')).toEqual(['h3', 'h4']);
    expect(headings('pages/da/metode-fagfolk', '## Et')).toEqual(['h3']);
    expect(headings('surveys/da/svar', '## Et\n\n###### To')).toEqual(['h3#svar-1', 'h6#svar-2']);
  });
});
