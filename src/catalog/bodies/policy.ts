import type { TextPosition } from '../../loaders/fault.ts';
import { isElement, plainText, walk, type MdxAttribute, type MdxNode } from '../../loaders/mdx-tree.ts';
import { authorComponents, type AuthorComponent } from '../../schemas/author-components.ts';
import { nearest } from '../../schemas/issues.ts';
import { refuseAddress } from './policy-address.ts';

/** Something in a body that may not stand there, at its place in the body. */
export interface PolicyFault extends TextPosition {
  what: string;
  advice: string;
}

/**
 * Everything in a body that is not plain Markdown or one of the authors' components with its attributes in quotes.
 * The check and the Astro build ask this one function, so that no text can run code either way.
 */
export function policyFaults(tree: MdxNode): PolicyFault[] {
  return [...walk(tree)].flatMap(({ node, within }) => {
    const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    return faultsOf(node, within).map((fault) => ({ ...place, ...fault }));
  });
}

const MARKDOWN = new Set(
  'root paragraph text emphasis strong delete heading list listItem blockquote code inlineCode break thematicBreak table tableRow tableCell'.split(' '),
);

function faultsOf(node: MdxNode, within: readonly MdxNode[]): Fault[] {
  if (MARKDOWN.has(node.type)) return [];
  if (isElement(node)) return elementFaults(node, within);
  if (node.type === 'link') return linkFaults(node);
  if (node.type === 'image') return imageFaults(node);
  return [refusal(node)];
}

function refusal({ type, value = '' }: MdxNode): Fault {
  switch (type) {
    case 'mdxjsEsm':
      return { what: '»import« og »export« kan ikke stå i teksten', advice: 'Slet linjen, eller begynd den med et andet ord' };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*/.test(value)) return { what: 'Kommentarer kan ikke stå i teksten', advice: 'Slet alt fra »{/*« til »*/}«' };
      return {
        what: 'Tegnene »{« og »}« kan ikke stå i teksten',
        advice: /^[a-z][a-z0-9.-]*$/.test(value.trim()) ? `Skriv <Fact name="${value.trim()}" />` : 'Slet dem. Et tal hentes med <Fact name="…" />',
      };
    case 'definition':
    case 'linkReference':
    case 'imageReference':
      return { what: 'Linket og dets adresse står hver for sig', advice: 'Skriv dem sammen: [tekst](adresse)' };
    case 'footnoteDefinition':
    case 'footnoteReference':
      return { what: 'Fodnoter kan ikke bruges', advice: 'Skriv det i teksten eller i en <Note>' };
    case 'html':
      return { what: 'HTML kan ikke stå i teksten', advice: 'Brug Markdown eller en af komponenterne' };
    default:
      return { what: 'Det kan siden ikke vise', advice: 'Brug almindelig tekst, lister, links og komponenterne' };
  }
}

function linkFaults(node: MdxNode): Fault[] {
  const refused = refuseAddress(node.url ?? '', 'link');
  if (refused) return [refused];
  const child = node.children?.[0];
  const bare = child?.type === 'text' && child.position?.start.column === node.position?.start.column;
  if (bare && child.position?.start.line === node.position?.start.line) {
    return [{ what: 'Adressen står uden en tekst', advice: `Skriv, hvad man finder der: [tekst](${node.url})` }];
  }
  return [];
}

function imageFaults({ url = '', alt }: MdxNode): Fault[] {
  const refused = refuseAddress(url, 'image');
  const silent = (alt ?? '').trim() === '';
  return [
    ...(refused ? [refused] : []),
    ...(silent ? [{ what: 'Billedet har ingen tekst', advice: 'Skriv, hvad billedet viser: ![tekst](/billede.jpg)' }] : []),
  ];
}

function elementFaults(node: MdxNode, within: readonly MdxNode[]): Fault[] {
  const name = node.name ?? '';
  const component = Object.hasOwn(authorComponents, name) ? authorComponents[name] : undefined;
  if (!component) return [unknownComponent(name)];
  return [...attributeFaults(name, component, node.attributes ?? []), ...holdingFaults(name, component, node, within)];
}

function unknownComponent(name: string): Fault {
  const known = Object.keys(authorComponents);
  const near = name === '' ? null : nearest(name, known);
  const advice = near ? `Mente du »<${near}>«?` : `Brug Markdown eller en af komponenterne: ${known.join(', ')}`;
  if (/^[A-Z]/.test(name)) return { what: `Komponenten »<${name}>« kendes ikke`, advice };
  return { what: `HTML kan ikke stå i teksten: »<${name}>«`, advice };
}

function attributeFaults(name: string, { attributes }: AuthorComponent, written: readonly MdxAttribute[]): Fault[] {
  const known = Object.keys(attributes);
  const seen = new Set<string>();
  const faults = written.flatMap((attribute): Fault[] => {
    const key = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute') return [{ what: `Kode i »<${name}>« er ikke tilladt`, advice: 'Slet { } og det, der står i dem' }];
    if (!Object.hasOwn(attributes, key)) return [unknownAttribute(name, key, known)];
    if (seen.has(key)) return [{ what: `»${key}« står to gange i »<${name}>«`, advice: 'Slet den ene' }];
    seen.add(key);
    if (typeof attribute.value !== 'string' || attribute.value.trim() === '') {
      const example = attributes[key]?.example ?? '';
      return [{ what: `»${key}« i »<${name}>« skal være en tekst i anførselstegn`, advice: `Skriv det som ${key}="${example}"` }];
    }
    const options = attributes[key]?.options;
    if (!options || options.includes(attribute.value)) return [];
    const near = nearest(attribute.value, options);
    const advice = near ? `Mente du »${near}«?` : `Vælg mellem ${options.map((option) => `»${option}«`).join(', ')}`;
    return [{ what: `»${key}« i »<${name}>« kan ikke være »${attribute.value}«`, advice }];
  });
  const missing = known.filter((key) => attributes[key]?.required && !written.some((attribute) => attribute.name === key));
  return [
    ...faults,
    ...missing.map((key) => ({ what: `»<${name}>« mangler »${key}«`, advice: `Skriv <${name} ${key}="${attributes[key]?.example}"` + ' …>' })),
  ];
}

function unknownAttribute(name: string, key: string, known: readonly string[]): Fault {
  const near = nearest(key, known);
  const rest = known.length > 0 ? `Brug kun ${known.map((word) => `»${word}«`).join(', ')}` : `»<${name}>« har ingen`;
  return { what: `»${key}« kan ikke stå i »<${name}>«`, advice: near ? `Mente du »${near}«?` : rest };
}

function holdingFaults(name: string, { holds }: AuthorComponent, node: MdxNode, within: readonly MdxNode[]): Fault[] {
  const empty = (node.children ?? []).length === 0;
  const inner = within.find((outer) => outer.name === 'Agreement' || outer.name === 'Term' || (outer.type === 'link' && name === 'Term'));
  if (inner) return [{ what: `»<${name}>« kan ikke stå i ${inner.name ? `»<${inner.name}>«` : 'et link'}`, advice: 'Flyt den ud' }];
  if (holds === 'nothing') {
    return empty ? [] : [{ what: `»<${name}>« kan ikke have tekst i sig`, advice: `Afslut den med det samme: <${name} … />` }];
  }
  if (holds === 'words') {
    const plain = [...walk(node)].every(({ node: part }) => part.type !== 'link');
    if (!plain) return [{ what: `Der kan ikke stå et link i »<${name}>«`, advice: 'Slet linket; ordet er selv et link' }];
    return plainText(node).trim() === '' ? [{ what: `»<${name}>« er tom`, advice: `Skriv ordet mellem <${name} …> og </${name}>` }] : [];
  }
  const blocks = node.type === 'mdxJsxFlowElement' && (node.children ?? []).every(({ type }) => type !== 'text');
  if (empty) return [{ what: `»<${name}>« er tom`, advice: 'Skriv teksten mellem de to linjer, eller slet dem' }];
  return blocks ? [] : [{ what: `»<${name}>« skal stå på en linje for sig`, advice: 'Sæt en tom linje før og efter teksten i den' }];
}

interface Fault {
  what: string;
  advice: string;
}
