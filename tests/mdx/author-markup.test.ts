import { describe, expect, test } from 'vitest';
import { compileBody } from './compile.ts';

/** The headings of a body as Astro compiles it: each element's name with its id, if it has one. */
function headings(file: string, text: string): string[] {
  const found = compileBody(file, text).matchAll(/_jsxs?\(_components\.(h\d), \{\s*(?:id: "([^"]+)")?/g);
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

test('a table stands in a box that scrolls, can be reached by the keyboard and is named by its columns', () => {
  const code = compileBody(
    'goals/da/ro',
    '| Dag | **Tid** | |\n|---|---|---|\n| mandag | 12-14 | [Om](/om/) |',
  );
  expect(code).toMatch(
    /_components\.div, \{\s*class: "table",\s*role: "group",\s*"aria-label": "Dag, Tid",\s*tabindex: "0",\s*children: _jsxs\(_components\.table/,
  );
  // What stands in it is prepared as elsewhere.
  expect(code).toContain('component: "PageLink"');
});

test('a picture says its size, for its place to be kept until it comes', () => {
  const harbour = { siteRoot: 'tests/fixtures/harbour', basePath: '/report/' };
  const drawn = (url: string): string => compileBody('goals/da/ro', `![A bench](${url})`, harbour);
  expect(drawn('/pictures/workbench.svg')).toMatch(
    /src: "\/report\/pictures\/workbench.svg"[^}]*width: "?160"?,\s*height: "?90"?|width: "?160"?,\s*height: "?90"?[^}]*src: "\/report\/pictures\/workbench.svg"/,
  );
  expect(drawn('/pictures/none.svg')).not.toContain('width');
});
