import { XMLParser } from 'fast-xml-parser';

/** An XML text as elements: each name leads to all elements of that name, in order. Every value is text. */
export function readXml(text: string): XmlElement {
  return parser.parse(text) as XmlElement;
}

/** The texts of the elements of a name; an element without text counts as empty. */
export function textsOf(parent: XmlElement, name: string): string[] {
  return elementsOf(parent, name).map((element) => (element['#text'] as unknown as string | undefined) ?? '');
}

/** The elements of a name. */
export function elementsOf(parent: XmlElement, name: string): XmlElement[] {
  return parent[name] ?? [];
}

/** The attribute of an element; undefined when it has none of that name. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.[`@${name}`] as unknown as string | undefined;
}

/** The names of the elements in an element. */
export function namesIn(parent: XmlElement): string[] {
  return Object.keys(parent).filter((name) => !/^[@#]/.test(name));
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  parseTagValue: false,
  ignoreDeclaration: true,
  isArray: (_, __, ___, isAttribute) => !isAttribute,
});

/** Elements by name; attributes stand under `@name`, text under `#text`. */
export interface XmlElement {
  [name: string]: XmlElement[];
}
