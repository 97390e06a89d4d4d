import { plainText, walk, type MdxAttribute, type MdxNode } from '../../loaders/mdx-tree.ts';
import { authorComponents, type AuthorComponent } from '../../schemas/author-components.ts';
import { choose, firstOf, meant } from '../../problems/quoted.ts';
import { nearest } from '../../problems/spelling.ts';
import type { Explanation } from '../../problems/problem.ts';

/** What is wrong with a JSX element: a component or attribute that is not known, or content that may not stand in it. */
export function elementFaults(node: MdxNode, within: readonly MdxNode[]): Explanation[] {
  const name = node.name ?? '';
  const component = Object.hasOwn(authorComponents, name) ? authorComponents[name] : undefined;
  if (!component) return [unknownComponent(name)];
  return [
    ...attributeFaults(name, component, node.attributes ?? []),
    ...holdingFaults(name, component, node, within),
  ];
}

const INLINE = new Set(
  'text emphasis strong delete link image inlineCode break mdxJsxTextElement'.split(' '),
);

function unknownComponent(name: string): Explanation {
  const known = Object.keys(authorComponents);
  const otherwise = `Brug Markdown eller en af komponenterne: ${known.join(', ')}`;
  const advice = meant(name, known, otherwise, (near) => `»<${near}>«`);
  if (/^[A-Z]/.test(name)) return { what: `Komponenten »<${name}>« kendes ikke`, advice };
  return { what: `HTML kan ikke stå i teksten: »<${name}>«`, advice };
}

function attributeFaults(
  name: string,
  { attributes }: AuthorComponent,
  written: readonly MdxAttribute[],
): Explanation[] {
  const known = Object.keys(attributes);
  const missing = known.filter(
    (key) => attributes[key]?.required && !written.some((attribute) => attribute.name === key),
  );
  /** What stands by a wrong name, and so is no more missing. */
  const misspelt = new Set<string>();
  const seen = new Set<string>();
  const faults = written.flatMap((attribute): Explanation[] => {
    const key = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute')
      return [{ what: `Kode i »<${name}>« er ikke tilladt`, advice: 'Slet { } og det, der står i dem' }];
    if (!Object.hasOwn(attributes, key)) {
      const near = nearest(key, known) ?? missing[0];
      if (near !== undefined) misspelt.add(near);
      return [unknownAttribute(name, key, known, near)];
    }
    if (seen.has(key)) return [{ what: `»${key}« står to gange i »<${name}>«`, advice: 'Slet den ene' }];
    seen.add(key);
    if (typeof attribute.value !== 'string' || attribute.value.trim() === '') {
      const example = attributes[key]?.example ?? '';
      return [
        {
          what: `»${key}« i »<${name}>« skal være en tekst i anførselstegn`,
          advice: `Skriv det som ${key}="${example}"`,
        },
      ];
    }
    const options = attributes[key]?.options;
    if (!options || options.includes(attribute.value)) return [];
    const advice = meant(attribute.value, options, choose(options));
    return [{ what: `»${key}« i »<${name}>« kan ikke være »${attribute.value}«`, advice }];
  });
  return [
    ...faults,
    ...missing
      .filter((key) => !misspelt.has(key))
      .map((key) => ({
        what: `»<${name}>« mangler »${key}«`,
        advice: `Skriv <${name} ${key}="${attributes[key]?.example}"` + ' …>',
      })),
  ];
}

function unknownAttribute(
  name: string,
  key: string,
  known: readonly string[],
  near: string | undefined,
): Explanation {
  const rest = known.length > 0 ? `Brug kun ${firstOf(known)}` : `»<${name}>« har ingen`;
  return { what: `»${key}« kan ikke stå i »<${name}>«`, advice: near ? `Mente du »${near}«?` : rest };
}

function holdingFaults(
  name: string,
  { holds, alone }: AuthorComponent,
  node: MdxNode,
  within: readonly MdxNode[],
): Explanation[] {
  const empty = (node.children ?? []).length === 0;
  const inner = within.find(
    (outer) =>
      outer.name === 'Agreement' || outer.name === 'Term' || (outer.type === 'link' && name === 'Term'),
  );
  if (inner)
    return [
      {
        what: `»<${name}>« kan ikke stå i ${inner.name ? `»<${inner.name}>«` : 'et link'}`,
        advice: 'Flyt den ud',
      },
    ];
  const onItsOwnLine: Explanation = {
    what: `»<${name}>« skal stå på en linje for sig`,
    advice: 'Sæt en tom linje før og efter',
  };
  if (holds === 'nothing') {
    if (empty) return alone && node.type !== 'mdxJsxFlowElement' ? [onItsOwnLine] : [];
    const end = alone ? `<${name} />` : `<${name} … />`;
    return [{ what: `»<${name}>« kan ikke have tekst i sig`, advice: `Afslut den med det samme: ${end}` }];
  }
  if (holds === 'words') {
    const plain = walk(node).every(({ node: part }) => part.type !== 'link');
    if (!plain)
      return [
        { what: `Der kan ikke stå et link i »<${name}>«`, advice: 'Slet linket; ordet er selv et link' },
      ];
    return plainText(node).trim() === ''
      ? [{ what: `»<${name}>« er tom`, advice: `Skriv ordet mellem <${name} …> og </${name}>` }]
      : [];
  }
  const blocks =
    node.type === 'mdxJsxFlowElement' && (node.children ?? []).every(({ type }) => !INLINE.has(type));
  if (empty)
    return [{ what: `»<${name}>« er tom`, advice: 'Skriv teksten mellem de to linjer, eller slet dem' }];
  return blocks ? [] : [{ ...onItsOwnLine, advice: `${onItsOwnLine.advice} teksten i den` }];
}
