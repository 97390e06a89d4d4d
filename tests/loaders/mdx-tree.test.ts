import { describe, expect, test } from 'vitest';
import {
  attributeOf,
  isElement,
  plainText,
  readMdxTree,
  walk,
  type MdxNode,
} from '../../src/loaders/mdx-tree.ts';

const told = (body: string) =>
  readMdxTree(body).faults.map(({ line, column, what, advice }) => `${line}:${column}  ${what} – ${advice}`);

function treeOf(body: string): MdxNode {
  const { tree } = readMdxTree(body);
  if (!tree) throw new Error(told(body).join());
  return tree;
}

const CURLED = 'Word og telefonen gør dem krumme';
const LESS = 'Skriv et link som [tekst](adresse), og skriv »mindre end« med ord';

describe('a body that cannot be read is told of with', () => {
  test.each([
    [
      'a component that is not closed',
      'a\r\n\r<Note>\n\nb\n',
      '3:1  »<Note>« bliver åbnet, men ikke lukket – Skriv »</Note>«, hvor det slutter – på en linje for sig, hvis begyndelsen står på en linje for sig',
    ],
    [
      'a component that holds nothing and is not closed',
      'a <Fact name="x"> b',
      '1:3  »<Fact>« slutter ikke rigtigt – Sæt en skråstreg før »>«: »<Fact … />«',
    ],
    [
      'HTML',
      'a <br> b',
      '1:3  HTML kan ikke stå i teksten: »<br>« – Slet det. En tom linje begynder et nyt afsnit, og **ord** bliver fede',
    ],
    ['a comment', '<!-- x -->', '1:1  Kommentarer kan ikke stå i teksten – Slet alt fra »<!--« til »-->«'],
    [
      'an end without a beginning',
      'a </Note> b',
      '1:3  Her bliver noget lukket, som ikke er åbnet – Slet »</…>«, eller skriv begyndelsen foran',
    ],
    [
      'a brace',
      'I {period',
      '1:3  Tegnene »{« og »}« kan ikke stå i teksten – Slet dem. Et tal hentes med <Fact name="…" />',
    ],
    [
      'an address in brackets',
      '<https://x.dk>',
      `1:1  Tegnet »<« kan kun stå foran en af sidens komponenter – ${LESS}`,
    ],
    [
      'a mail address in brackets',
      'x <a@b.dk>',
      `1:3  Tegnet »<« kan kun stå foran en af sidens komponenter – ${LESS}`,
    ],
    ['less than', 'a <5 svar', `1:3  Tegnet »<« kan kun stå foran en af sidens komponenter – ${LESS}`],
    [
      'an attribute without quotes',
      '<Fact name=x />',
      '1:1  »<Fact>« kan ikke læses, som det er skrevet – Skriv det igen, med lige anførselstegn (") og almindelige mellemrum: <Fact name="…" />',
    ],
    [
      'curled quotes, on the line where they are',
      'a\n\nx < y og <Fact name=”x”/>',
      `3:10  Anførselstegnene i »<Fact>« er ikke lige (") – Skriv dem lige: <Fact name="…" />. ${CURLED}`,
    ],
    [
      'curled quotes far down, behind every kind of line end',
      `${'a\n'.repeat(8)}a\r\ra\r\n${'a'.repeat(12)} <Fact name=”x”/>`,
      `12:14  Anførselstegnene i »<Fact>« er ikke lige (") – Skriv dem lige: <Fact name="…" />. ${CURLED}`,
    ],
    [
      'curled quotes in an unknown component',
      '<Skema x= “a” />',
      `1:1  Anførselstegnene i »<Skema>« er ikke lige (") – Skriv dem lige: <Skema navn="…" />. ${CURLED}`,
    ],
    [
      'a quote too few',
      '<Figure indicator="x />\n',
      '1:1  Et anførselstegn (") i »<Figure>« bliver ikke lukket – Sæt " på begge sider: <Figure indicator="…" />',
    ],
    [
      'a component closed by another',
      '<Note></Term>',
      '1:7  »<Note>« bliver åbnet, men ikke lukket – Skriv »</Note>«, hvor det slutter – på en linje for sig, hvis begyndelsen står på en linje for sig',
    ],
  ])('%s', (_, body, line) => {
    expect(told(body)).toEqual([line]);
  });

  test('all that is wrong with it, and with the rest of it in its place', () => {
    const body =
      '<!-- x -->\n\nI {period\n\n<!-- y\nz -->\n\na <br> <Term id="b">b</Term>\n\n<Note>\n\n![](c.png)\n';
    expect(told(body).map((line) => line.replace(/ {2}.*/, ''))).toEqual([
      '1:1',
      '3:3',
      '5:1',
      '8:3',
      '10:1',
    ]);
    const { tree } = readMdxTree(body);
    const kept = walk(tree ?? { type: 'none' }).filter(
      ({ node }) => isElement(node) || node.type === 'image',
    );
    expect(
      kept.map(({ node: { type, position } }) => [type, position?.start.line, position?.start.column]),
    ).toEqual([
      ['mdxJsxTextElement', 8, 8],
      ['image', 12, 1],
    ]);
  });

  test('nothing more when there is no end of it', () => {
    expect(told('<b\n'.repeat(80)).length).toBeLessThanOrEqual(50);
  });

  test.each(['2 < 3', 'Ord } ord', '--- \n\nOrd'])('nothing of the sound text %j', (body) => {
    expect(told(body)).toEqual([]);
  });
});

describe('the tree of a body', () => {
  const BODY = '## A `b`\n\nEt\nto  \ntre <Term id="plan" as={1}>pla*nen*</Term>.\n\n<Fact name="x" />\n';

  test('is walked in reading order, each node with those it stands in', () => {
    const texts = [...walk(treeOf(BODY))].filter(({ node }) => node.type === 'text');
    expect(texts.map(({ node, within }) => [node.value, within.map(({ type }) => type).join(' ')])).toEqual([
      ['A ', 'root heading'],
      ['Et\nto', 'root paragraph'],
      ['tre ', 'root paragraph'],
      ['pla', 'root paragraph mdxJsxTextElement'],
      ['nen', 'root paragraph mdxJsxTextElement emphasis'],
      ['.', 'root paragraph'],
    ]);
  });

  test('reads as plain words, code and line breaks included', () => {
    expect((treeOf(BODY).children ?? []).map(plainText)).toEqual(['A b', 'Et\nto tre planen.', '']);
  });

  test('has components as elements, in a line and on lines of their own', () => {
    const elements = [...walk(treeOf(BODY))].map(({ node }) => node).filter(isElement);
    expect(elements.map(({ name }) => name)).toEqual(['Term', 'Fact']);
    const [term] = elements;
    expect(term && attributeOf(term, 'id')).toBe('plan');
    expect(term && attributeOf(term, 'as'), 'no text').toBeNull();
    expect(term && attributeOf(term, 'name')).toBeNull();
    expect(attributeOf(treeOf(BODY), 'id')).toBeNull();
  });
});
