import { mdxToMdast } from 'satteri';
import type { Fault, Place } from '../problems/problem.ts';
import { syntaxFault, unclosedIn } from './mdx-faults.ts';

/** A node of an MDX text's syntax tree (mdast with its MDX extension), with only what checks look at. */
export interface MdxNode {
  type: string;
  position?: { start: Place & { offset?: number }; end: Place & { offset?: number } };
  children?: readonly MdxNode[];
  /** Of texts, code and expressions. */
  value?: string;
  /** Of links and images. */
  url?: string;
  title?: string | null;
  alt?: string | null;
  /** Of headings, 1–6. */
  depth?: number;
  /** Of JSX elements; null is a fragment. */
  name?: string | null;
  attributes?: readonly MdxAttribute[];
}

/** An attribute of a JSX element; a value that is no string is an expression. */
export interface MdxAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/**
 * Reads the body of an MDX file. What cannot be read is a fault, and is passed over, so that all that is wrong with a text is
 * told at once: the tree is then that of the rest, with everything in its place, or null when there is no reading on.
 */
export function readMdxTree(body: string): { tree: MdxNode | null; faults: Fault[] } {
  const faults: Fault[] = [];
  let text = body;
  while (faults.length < MOST_FAULTS) {
    try {
      return { tree: mdxToMdast(text, { features: { frontmatter: false } }) as MdxNode, faults };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const fault = syntaxFault(message, text);
      faults.push(fault);
      const rest = withoutMark(text, fault, unclosedIn(message));
      if (rest === text) break;
      text = rest;
    }
  }
  return { tree: null, faults };
}

/** A text that is no MDX at all is not read through to its end. */
const MOST_FAULTS = 50;

/**
 * A text with the mark that a fault is about, a comment, a tag or a brace, written over with spaces; and where something else is
 * closed than was opened, with that opening too.
 */
function withoutMark(body: string, { line, column }: Place, unclosed?: string): string {
  const start = [...body.matchAll(/\r\n?|\n|$/g)][line - 2];
  const from = line === 1 ? 0 : start ? start.index + start[0].length : body.length;
  const begin = Math.max(...['<', '{', '}'].map((sign) => body.lastIndexOf(sign, from + column - 1)));
  if (begin < from) return body;
  const rest = withoutMarkAt(body, begin);
  if (unclosed === undefined || !body.startsWith('</', begin)) return rest;
  const opened = rest.lastIndexOf(`<${unclosed}`, begin);
  return opened < 0 ? rest : withoutMarkAt(rest, opened);
}

function withoutMarkAt(body: string, begin: number): string {
  const [mark = ''] = MARK.exec(body.slice(begin)) ?? [];
  return body.slice(0, begin) + mark.replace(/[^\r\n]/g, ' ') + body.slice(begin + mark.length);
}

const MARK = /^(?:<!--[\s\S]*?-->|<[^<>\r\n]*>?|\{[^{}\r\n]*\}?|\})/;

/** A node on the way through a tree, with those it stands in, the nearest last. */
export interface Visit {
  node: MdxNode;
  within: readonly MdxNode[];
}

/** A node and all below it, in reading order. Every check walks the same trees, so that the way is found once for each. */
export function walk(root: MdxNode): readonly Visit[] {
  const known = walks.get(root);
  if (known) return known;
  const visits: Visit[] = [];
  const visit = (node: MdxNode, within: readonly MdxNode[]): void => {
    visits.push({ node, within });
    if (!node.children || node.children.length === 0) return;
    const inside = [...within, node];
    for (const child of node.children) visit(child, inside);
  };
  visit(root, []);
  walks.set(root, visits);
  return visits;
}

const walks = new WeakMap<MdxNode, readonly Visit[]>();

/** The words of a node and all below it, as a reader sees them; what components put in is left out. */
export function plainText(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(plainText).join('');
}

/** The value of a JSX element's attribute when it is written in quotes. */
export function attributeOf(node: MdxNode, name: string): string | null {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : null;
}

/** Whether a node is a JSX element, and so a component or HTML. */
export function isElement({ type }: MdxNode): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}
