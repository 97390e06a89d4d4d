import { LineCounter, parseDocument, stringify, type Document } from 'yaml';
import type { Problem } from '../problems/problem.ts';

/** A YAML text as a plain value, with the place of every key and value. */
export interface YamlFile {
  value: unknown;
  /** Where the value at a path such as `['waves', 0, 'year']` stands; the nearest parent when it is missing. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/** A place in a text, line and column counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Reads YAML 1.2. Faults of the text become problems at their place; then `yaml` is null.
 *
 * @param firstLine the line of the file on which the text begins, so that front matter reports lines of its file
 */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
): { yaml: YamlFile | null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, code }) => ({
      file,
      ...place(pos[0]),
      what: yamlFault(code),
      advice:
        'Sammenlign med en fil, der virker: indryk med mellemrum, og sæt anførselstegn om tekst med kolon.',
      severity: 'error' as const,
    }));
    return { yaml: null, problems };
  }
  const yaml: YamlFile = {
    value: document.toJS() as unknown,
    placeOf: (path) => place(offsetOf(document, path)),
  };
  return { yaml, problems: [] };
}

/** A value as YAML text that an editor can read on; ends with a line end. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function yamlFault(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Feltet står to gange';
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'Linjen er rykket forkert ind';
    case 'MISSING_CHAR':
      return 'Der mangler et tegn, fx et anførselstegn eller en parentes';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Teksten har et kolon, der bliver læst som et felt';
    default:
      return 'Linjen kan ikke læses som et felt med en værdi';
  }
}
