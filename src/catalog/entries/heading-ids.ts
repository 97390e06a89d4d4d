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
  const taken = new Map<string, number>();
  return headings.map((node) => ({ node, id: unlike(taken, slug(node)) }));
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

/** GitHub's way, which is Astro's: small letters, hyphens for spaces, no other signs. */
function slug(heading: MdxNode): string {
  return typeset(heading)
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The words of a heading when two hyphens and more have become dashes, as they do outside code. */
function typeset({ type, value = '', children = [] }: MdxNode): string {
  if (type === 'inlineCode') return value;
  return type === 'text' ? value.replace(/-{2,}/g, '–') : children.map(typeset).join('');
}

/** A number behind an id that comes again, also when a heading has that number in its own words. */
function unlike(taken: Map<string, number>, id: string): string {
  let free = id;
  while (taken.has(free)) {
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    free = `${id}-${times}`;
  }
  taken.set(free, 0);
  return free;
}
