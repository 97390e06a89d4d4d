import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  stringify,
  visit,
  type Document,
} from 'yaml';
import type { Place, Problem } from '../problems/problem.ts';
import { readSoundYaml } from './sound-yaml.ts';
import { createPositionLookup } from './text-lines.ts';
import { yamlFaults, type YamlFault, type YamlNode } from './yaml-faults.ts';
import { cutTexts, otherReadings } from './yaml-readings.ts';

/** A YAML text as a plain value, with the place of every key and value. */
export interface YamlFile {
  value: unknown;
  /**
   * Where the value at a path such as `['waves', 0, 'year']` stands, or the name of its field; the nearest parent when it is
   * missing.
   */
  placeOf(path: readonly PropertyKey[], part?: 'name'): Place;
}

/**
 * Reads YAML 1.2. Faults of the text become problems at their place; then `yaml` is null. Signs in a text that nobody sees,
 * numbers with two readings and points that became more of the text above are told, and the text is read on; texts that are
 * cut off by a ` #` are warnings.
 *
 * @param firstLine the line of the file on which the text begins, so that front matter reports lines of its file
 */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
): { yaml: YamlFile | null; problems: Problem[] } {
  const sound = readSoundYaml(text);
  if (sound) return { yaml: { ...sound, placeOf: placesIn(text, firstLine) }, problems: [] };
  const { document, place } = parse(text, firstLine);
  const told = (faults: readonly YamlFault[], severity: Problem['severity']): Problem[] =>
    faults.map(({ offset, what, advice }) => ({ file, ...place(offset), what, advice, severity }));
  const nodes = nodesOf(document);
  const faults = yamlFaults(document.errors, nodes, text);
  const problems = [
    ...told([...faults, ...otherReadings(nodes, text)], 'error'),
    ...told(cutTexts(nodes, text), 'warning'),
  ];
  if (faults.length > 0) return { yaml: null, problems };
  const value = document.toJS() as unknown;
  return { yaml: { value, placeOf: placesIn(text, firstLine) }, problems };
}

/** A value as YAML text that an editor can read on, and write on where it is null; ends with a line end. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: '' });
}

/** A text as a tree, and the place in the file of an offset in it. */
function parse(text: string, firstLine: number): { document: Document; place: (offset: number) => Place } {
  // The parser's own counter misses line ends within what it cannot read.
  const positionAt = createPositionLookup(text);
  const place = (offset: number): Place => {
    const { line, column } = positionAt(offset);
    return { line: line + firstLine - 1, column };
  };
  return { document: parseDocument(text, { prettyErrors: false }), place };
}

/** Few files are asked for a place, and the trees of all would be a third of all memory: one is made when it is needed. */
function placesIn(text: string, firstLine: number): YamlFile['placeOf'] {
  let parsed: ReturnType<typeof parse> | null = null;
  return (path, part) => {
    parsed ??= parse(text, firstLine);
    const { document, place } = parsed;
    return place((part && offsetOfName(document, path)) ?? offsetOf(document, path));
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function offsetOfName(document: Document, path: readonly PropertyKey[]): number | undefined {
  const fields = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(fields)
    ? fields.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(path.at(-1)))
    : undefined;
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

function nodesOf(document: Document): YamlNode[] {
  const nodes: YamlNode[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node) || !node.range) return;
    const marked = !isAlias(node) && Boolean(node.anchor ?? node.tag);
    const value = isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
    nodes.push({ kind: kindOf(node), marked, text: value, start: node.range[0], end: node.range[1] });
  });
  return nodes;
}

function kindOf(node: unknown): YamlNode['kind'] {
  if (isAlias(node)) return 'alias';
  if (isCollection(node)) return node.flow ? 'bracketed' : 'other';
  if (!isScalar(node)) return 'other';
  if (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') return 'quoted';
  return node.type === 'PLAIN' && typeof node.value === 'string' ? 'text' : 'other';
}
