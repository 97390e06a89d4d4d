import Slugger from 'github-slugger';
import { walk, type MdxNode } from '../../loaders/mdx-tree.ts';

/** A heading of a body with its id on the page. */
export interface HeadingId {
  node: MdxNode;
  id: string;
}

/** The ids of the headings of an entry's body, in order. */
export function headingIds(collection: string, entry: string, tree: MdxNode): HeadingId[] {
  const headings = walk(tree).flatMap(({ node }) => (node.type === 'heading' ? [node] : []));
  if (numbersHeadings(collection))
    return headings.map((node, index) => ({ node, id: numberedHeading(entry, index + 1) }));
  // Astro makes them by the same package.
  const slugger = new Slugger();
  return headings.map((node) => ({ node, id: slugger.slug(typeset(node)) }));
}

/**
 * Whether the headings of a collection's bodies are numbered by their entry: many of these stand below each other on one
 * page, where the same heading must not give the same id.
 */
export function numbersHeadings(collection: string): boolean {
  return collection === 'surveys' || collection === 'glossary';
}

/** The id of the heading of such a body, counted from 1. */
export function numberedHeading(entry: string, count: number): string {
  return `${entry}-${count}`;
}

/** The words of a heading when two hyphens and more have become dashes, as they do outside code. */
function typeset({ type, value = '', children = [] }: MdxNode): string {
  if (type === 'inlineCode') return value;
  return type === 'text' ? value.replace(/-{2,}/g, '–') : children.map(typeset).join('');
}
