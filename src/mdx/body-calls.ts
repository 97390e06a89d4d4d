import { attributeOf, isElement, walk, type MdxNode } from '../loaders/mdx-tree.ts';
import type { Teller } from '../views/told.ts';
import { authorComponents } from './components.ts';

/**
 * What the components of a body say on a page, in order: the part of a rendered body that follows from the figures and
 * words of the site, and not from its own text.
 *
 * @param readers the languages of the text and of the page it stands on
 */
export function bodyCalls(tree: MdxNode, readers: { text: Teller; page: Teller }): string[] {
  return walk(tree).flatMap(({ node }) => {
    const write = isElement(node) ? authorComponents[node.name ?? ''] : undefined;
    return write ? [write(attributesOf(node), '', readers)] : [];
  });
}

function attributesOf(node: MdxNode): Record<string, string> {
  const names = (node.attributes ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
  return Object.fromEntries(names.map((name) => [name, attributeOf(node, name) ?? '']));
}
