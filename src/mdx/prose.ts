import type { ProseElement, ProseNode } from '../loaders/prose-tree.ts';
import type { Teller } from '../views/told.ts';
import { admitProse } from './author-policy.ts';
import { authorComponents } from './components.ts';
import { escapeHtml, tag } from './html.ts';

/** Whose words a body is written in, and on whose page it stands. */
export interface Readers {
  /** The language of the text: figures and facts in it are written its way. */
  text: Teller;
  /** The language of the page: links stay in it. */
  page: Teller;
}

/** The body of a document such as `goals/da/<id>` as HTML: plain Markdown, escaped text and the authors' components. */
export function proseHtml(document: string, readers: Readers): string {
  const body = readers.text.site.bodies.get(document);
  if (body === undefined) throw new Error(`no document »${document}«`);
  const slugs = new Map<string, number>();
  const write = (nodes: readonly ProseNode[]): string => nodes.map(writeNode).join('');
  const writeNode = (node: ProseNode): string => {
    if (node.kind === 'text') return escapeHtml(node.value);
    const { name, attributes, children } = node;
    if (node.kind === 'element' && /^h[1-6]$/.test(name))
      return tag(name, { id: slug(node, slugs), ...attributes }, write(children));
    const component = authorComponents[node.kind === 'element' && name === 'a' ? 'PageLink' : name];
    if (component) return component(attributes, write(children), readers);
    if (node.kind === 'component') throw new Error(`no component »${name}«`);
    return tag(name, attributes, write(children));
  };
  return write(admitProse(document, body));
}

/** The anchor of a heading as GitHub writes it, numbered when the same words come again. */
function slug(heading: ProseElement, taken: Map<string, number>): string {
  const words = plainText(heading).toLowerCase();
  const plain = words.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
  const count = taken.get(plain) ?? 0;
  taken.set(plain, count + 1);
  return count === 0 ? plain : `${plain}-${count}`;
}

function plainText(node: ProseNode): string {
  return node.kind === 'text' ? node.value : node.children.map(plainText).join('');
}
