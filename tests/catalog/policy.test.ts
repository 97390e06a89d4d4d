import { describe, expect, test } from 'vitest';
import { policyFaults } from '../../src/catalog/bodies/policy.ts';
import { readMdxTree } from '../../src/loaders/mdx-tree.ts';
import { componentWriters } from '../../src/mdx/components.ts';
import { authorComponents } from '../../src/schemas/author-components.ts';
import { compileBody } from '../mdx/compile.ts';
import { allowed, attacks } from './attacks.ts';

const compile = (text: string, basePath = '/'): string => compileBody('goals/da/ro', text, { basePath });

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

// In full: half an advice helps nobody, and `attacks` looks at the beginning only.
test.each([
  [
    'import x from "y"',
    '»import« og »export« kan ikke stå i teksten – Slet linjen, eller begynd den med et andet ord',
  ],
  ['{/* x */}', 'Kommentarer kan ikke stå i teksten – Slet alt fra »{/*« til »*/}«'],
  ['Ord { period } ord', 'Tegnene »{« og »}« kan ikke stå i teksten – Skriv <Fact name="period" />'],
  [
    'Ord {a /* b */} ord',
    'Tegnene »{« og »}« kan ikke stå i teksten – Slet dem. Et tal hentes med <Fact name="…" />',
  ],
  ['[a][b]\n\n[b]: /maal/', 'Linket og dets adresse står hver for sig – Skriv dem sammen: [tekst](adresse)'],
  ['Ord[^1]\n\n[^1]: Note', 'Fodnoter kan ikke bruges – Skriv det i teksten eller i en <Note>'],
  [
    'Se https://eksempel.dk/a',
    'Adressen står uden en tekst – Skriv, hvad man finder der: [tekst](https://eksempel.dk/a)',
  ],
  [
    'Se [planen](/om/ "PDF, 2 MB")',
    '»PDF, 2 MB« ses ikke på en telefon – Skriv det i teksten mellem [ og ], og lad kun adressen stå i parentesen',
  ],
  [
    '![Et hus](/hus.jpg "Blok 4")',
    '»Blok 4« ses ikke på en telefon – Skriv det i teksten mellem [ og ], og lad kun adressen stå i parentesen',
  ],
  ['![ ](/hus.jpg)', 'Billedet har ingen tekst – Skriv, hvad billedet viser: ![tekst](/billede.jpg)'],
  ['<Notte />', 'Komponenten »<Notte>« kendes ikke – Mente du »<Note>«?'],
  [
    '<Billede />',
    'Komponenten »<Billede>« kendes ikke – Brug Markdown eller en af komponenterne: Agreement, AnswersNeeded, Contact, Fact, Figure, Note, Term',
  ],
  ['<Fact name=" " />', '»name« i »<Fact>« skal være en tekst i anførselstegn – Skriv det som name="period"'],
  ['<Fact {...x} name="period" />', 'Kode i »<Fact>« er ikke tilladt – Slet { } og det, der står i dem'],
  ['<Fact name="a" name="b" />', '»name« står to gange i »<Fact>« – Slet den ene'],
  ['<Fact />', '»<Fact>« mangler »name« – Skriv <Fact name="period" …>'],
  [
    '<Figure indicator="a" as="graf" />',
    '»as« i »<Figure>« kan ikke være »graf« – Vælg mellem »percent«, »hundred«, »sentence«',
  ],
  [
    '<Figure indicator="a" as="procent" />',
    '»as« i »<Figure>« kan ikke være »procent« – Mente du »percent«?',
  ],
  [
    '<Figure indicator="a" farve="rød" />',
    '»farve« kan ikke stå i »<Figure>« – Brug kun »indicator«, »as«, »year«',
  ],
  ['<Note titel="x">\nOrd\n</Note>', '»titel« kan ikke stå i »<Note>« – »<Note>« har ingen'],
  [
    '<Fact name="period">x</Fact>',
    '»<Fact>« kan ikke have tekst i sig – Afslut den med det samme: <Fact … />',
  ],
  [
    '<AnswersNeeded>\nx\n</AnswersNeeded>',
    '»<AnswersNeeded>« kan ikke have tekst i sig – Afslut den med det samme: <AnswersNeeded />',
  ],
  [
    'Ord <AnswersNeeded /> ord',
    '»<AnswersNeeded>« skal stå på en linje for sig – Sæt en tom linje før og efter',
  ],
  ['<Note>Ord</Note>', '»<Note>« skal stå på en linje for sig – Sæt en tom linje før og efter teksten i den'],
  ['<Note>\n</Note>', '»<Note>« er tom – Skriv teksten mellem de to linjer, eller slet dem'],
  ['<Term id="a"> </Term>', '»<Term>« er tom – Skriv ordet mellem <Term …> og </Term>'],
  [
    '<Term id="a">[x](/maal/)</Term>',
    'Der kan ikke stå et link i »<Term>« – Slet linket; ordet er selv et link',
  ],
  ['<Term id="a"><Fact name="period" /></Term>', '»<Fact>« kan ikke stå i »<Term>« – Flyt den ud'],
  ['[<Term id="a">x</Term>](/maal/)', '»<Term>« kan ikke stå i et link – Flyt den ud'],
])('%j is told in full', (text, answer) => {
  const { tree, faults } = readMdxTree(text);
  const all = [...faults, ...(tree ? policyFaults(tree) : [])];
  expect(all.map(({ what, advice }) => `${what} – ${advice}`)).toContain(answer);
});

test('a text beside the address of a link or an image is a warning, and stops no build', () => {
  for (const text of ['Se [planen](/om/ "PDF, 2 MB")', '![Et hus](/hus.jpg "Blok 4")']) {
    const { tree } = readMdxTree(text);
    expect(tree && policyFaults(tree).map(({ severity }) => severity)).toEqual(['warning']);
    expect(compile(text)).toContain('function _createMdxContent');
  }
  expect(() => compile('[planen](javascript:1 "PDF, 2 MB")')).toThrow(/^[^\n]*javascript[^\n]*$/);
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
