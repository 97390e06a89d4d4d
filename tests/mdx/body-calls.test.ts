import { expect, test } from 'vitest';
import { readMdxTree } from '../../src/loaders/mdx-tree.ts';
import { callName, storyYear } from '../../src/mdx/author-call.ts';
import { bodyCalls } from '../../src/mdx/body-calls.ts';
import { harbourTeller } from '../views/harbour-teller.ts';
import { compileBody } from './compile.ts';

const TEXT = `
A <Term id="wave">**round**</Term> of [links](/soeg/?q=a&b=c), [one](/soeg/?q=æ%20ø) and [another](https://example.dk/?a=b&amp;b=c_\\*d).

<Note>

It says <Figure indicator="evening-walk" as="hundred" /> in <Fact name="period" />, [**bold** <Fact name="period" />](</maal/>).

</Note>

<AnswersNeeded />

<Contact />

| a | b |
|---|---|
| [c](mailto:a@example.dk) | <Figure indicator="evening-walk" year="2024" /> |
`;

// A call that Astro meets and the plan of a build does not hold would stop the build.
test.each([
  { collection: 'goals', id: 'voice' },
  { collection: 'years', id: '2022' },
])(
  'the calls that are planned for a body of $collection are those that it makes when it is compiled',
  (body) => {
    const { collection, id } = body;
    const compiled = compileBody(`${collection}/en/${id}`, TEXT, { siteRoot: 'tests/fixtures/harbour' });
    const made = [...compiled.matchAll(/\bAuthor, \{((?:\s*[\w"-]+: "(?:[^"\\]|\\.)*",?)+)/g)].map(
      ([, pairs = '']) => {
        const attributes = Object.fromEntries(
          [...pairs.matchAll(/([\w-]+)"?: ("(?:[^"\\]|\\.)*")/g)].map(([, name, value = '']) => [
            name,
            JSON.parse(value) as string,
          ]),
        );
        const { component = '', locale = '', children: _, ...others } = attributes;
        return callName({ component, locale, attributes: others }, 'ar');
      },
    );
    const { tree } = readMdxTree(TEXT);
    if (!tree) throw new Error('the text cannot be read');
    const readers = { text: harbourTeller({ tag: 'en' }), page: harbourTeller({ tag: 'ar' }) };
    const planned = bodyCalls(tree, readers, storyYear(collection, id)).map(({ name }) => name);
    expect(made).toHaveLength(13);
    expect(planned.sort()).toEqual(made.sort());
  },
);

test('a figure in the story of a year is the latest as of that year, unless another is asked for', () => {
  const text = harbourTeller({ tag: 'en' });
  const said = (body: string, year: string | null) => {
    const { tree } = readMdxTree(body);
    if (!tree) throw new Error('the text cannot be read');
    return bodyCalls(tree, { text, page: text }, year).map(({ html }) => /value="(.*?)"/.exec(html)?.[1]);
  };
  const latest = '<Figure indicator="evening-walk" />';
  expect(said(latest, null)).toEqual(['61']);
  expect(said(latest, '2024')).toEqual(['61']);
  expect(said(latest, '2023')).toEqual(['55']);
  expect(said(latest, '2015')).toEqual(['']);
  expect(said('<Figure indicator="evening-walk" year="2024" />', '2022')).toEqual(['61']);
});
