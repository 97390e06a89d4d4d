import type { EntryFile } from '../../loaders/entry-file.ts';
import { readMdxTree, walk, type MdxNode } from '../../loaders/mdx-tree.ts';
import { sourceText } from '../../loaders/source-text.ts';
import { fileStart, type Place, type Problem } from '../../problems/problem.ts';
import { rememberedOf } from '../../site/remembered.ts';

/** The body of an MDX file as a tree, with places in the file. */
export interface Body {
  file: string;
  /** What can be read of the text; an empty root when there is no reading on. */
  tree: MdxNode;
  /** What cannot be read of the text. */
  problems: readonly Problem[];
  placeOf(node: MdxNode): Place;
  /** Where a part of a node's value stands. */
  placeIn(node: MdxNode, at: number, length: number, value?: string): Place;
  /** A node as its author wrote it, with its signs. */
  written(node: MdxNode): string;
}

/** The body of a file; read at the first call. */
export const bodyOf = rememberedOf(readBody);

/** Where a part of a field's text stands in its file. */
export function placeInField(
  entry: EntryFile,
  path: readonly PropertyKey[],
  value: string,
  at: number,
  length: number,
): Place {
  return sourceOf(entry).locate(entry.frontmatter.placeOf(path), value, at, length);
}

/** A text of a body that a reader reads as running words. */
export interface ProseText {
  node: MdxNode;
  value: string;
  /** What it stands in, the nearest last. */
  within: readonly MdxNode[];
}

/** All that an author says in their own words: texts, descriptions and titles of images – not quotations and not code. */
export function proseOf({ tree }: Body): ProseText[] {
  return walk(tree).flatMap(({ node, within }): ProseText[] => {
    if (within.some(isQuotation)) return [];
    if (node.type === 'text') return [{ node, value: node.value ?? '', within }];
    if (node.type !== 'image') return [];
    return [node.alt, node.title].flatMap((value) => (value ? [{ node, value, within }] : []));
  });
}

/** Whether a node quotes somebody, word for word. */
export function isQuotation({ type, name }: MdxNode): boolean {
  return type === 'blockquote' || name === 'Agreement';
}

const sourceOf = rememberedOf(({ source }: EntryFile) => sourceText(source));

function readBody(entry: EntryFile): Body {
  const { tree, faults } = readMdxTree(entry.body);
  const inFile = ({ line, column }: Place): Place => ({
    line: line + entry.bodyLine - 1,
    column,
  });
  const placeOf = (node: MdxNode): Place => inFile(node.position?.start ?? fileStart);
  return {
    file: entry.file,
    tree: tree ?? { type: 'root', children: [] },
    problems: faults.map((fault) => ({ file: entry.file, ...fault, ...inFile(fault) })),
    placeOf,
    placeIn: (node, at, length, value = node.value ?? '') =>
      sourceOf(entry).locate(placeOf(node), value, at, length),
    written: ({ position }) => entry.body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0),
  };
}
