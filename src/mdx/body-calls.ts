import { attributeOf, isElement, walk, type MdxNode } from '../loaders/mdx-tree.ts';
import type { Teller } from '../views/telling/told.ts';
import { addedAttributes, callName, CONTENT } from './author-call.ts';
import { componentWriters, writeCall } from './components.ts';

/** What a component of a body says on a page. */
export interface SaidCall {
  /** The name of the call on pages of that language. */
  name: string;
  /** HTML with a mark where what the author wrote between the tags comes in. */
  html: string;
}

/**
 * What the components of a body say on a page, in order: the part of a rendered body that follows from the figures and
 * words of the site, and not from its own text. Links count as the component that they become.
 *
 * @param readers the languages of the text and of the page it stands on
 * @param year the year that the body is the story of, or null
 */
export function bodyCalls(
  tree: MdxNode,
  readers: { text: Teller; page: Teller },
  year: string | null,
): SaidCall[] {
  const { tag: locale } = readers.text.language;
  return walk(tree).flatMap(({ node }) => {
    const call = callOf(node, year);
    if (!call) return [];
    const name = callName({ ...call, locale }, readers.page.language.tag);
    return [{ name, html: writeCall(call.component, call.attributes, CONTENT, readers) }];
  });
}

function callOf(
  node: MdxNode,
  year: string | null,
): { component: string; attributes: Record<string, string> } | null {
  if (node.type === 'link') return { component: 'PageLink', attributes: { href: node.url ?? '' } };
  if (!isElement(node) || !node.name || !Object.hasOwn(componentWriters, node.name)) return null;
  const attributes = { ...attributesOf(node), ...addedAttributes(node.name, year) };
  return { component: node.name, attributes };
}

function attributesOf(node: MdxNode): Record<string, string> {
  const names = (node.attributes ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
  return Object.fromEntries(names.map((name) => [name, attributeOf(node, name) ?? '']));
}
