import { mdxToHast } from 'satteri';

/** A part of an MDX body as HTML would have it: an element, a component, or a text. */
export type ProseNode = ProseElement | ProseText;

/** An element such as `p`, or a component that an author has written. */
export interface ProseElement {
  kind: 'element' | 'component';
  /** Tag or component. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly ProseNode[];
}

/** Running text, not escaped. */
export interface ProseText {
  kind: 'text';
  value: string;
}

/** Reads the body of an MDX file that the door has let through. */
export function readProse(body: string): ProseNode[] {
  const root = mdxToHast(body, { features: { gfm: true, smartPunctuation: true } }) as HastNode;
  return proseNodes(root.children ?? []);
}

function proseNodes(nodes: readonly HastNode[]): ProseNode[] {
  return nodes.flatMap((node): ProseNode[] => {
    if (node.type === 'text') return [{ kind: 'text', value: node.value ?? '' }];
    const children = proseNodes(node.children ?? []);
    if (node.type === 'element') {
      return [
        {
          kind: 'element',
          name: node.tagName ?? '',
          attributes: elementAttributes(node.properties ?? {}),
          children,
        },
      ];
    }
    if (node.name == null) return children;
    const attributes = (node.attributes ?? []).map(({ name, value }): [string, string] => [
      name,
      value ?? '',
    ]);
    return [{ kind: 'component', name: node.name, attributes: Object.fromEntries(attributes), children }];
  });
}

/** Inline style, which the alignment of a table column comes as, is not allowed on any page and is left out. */
function elementAttributes(properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const written = Object.entries(properties).flatMap(([name, value]): [string, string][] => {
    if (name === 'style' || value === false || value == null) return [];
    const words = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
    return [[ATTRIBUTE_NAMES[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), words]];
  });
  return Object.fromEntries(written);
}

const ATTRIBUTE_NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
};

interface HastNode {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Readonly<Record<string, unknown>>;
  children?: readonly HastNode[];
  /** Of components; null is a fragment. */
  name?: string | null;
  attributes?: readonly { name: string; value?: string | null }[];
}
