import type { Problem } from '../problems/problem.ts';
import { readYaml, type Place, type YamlFile } from './yaml.ts';

/** An MDX file taken apart: front matter with places, and the body as it stands. */
export interface EntryFile {
  file: string;
  frontmatter: YamlFile;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** The whole text, for looking up places. */
  source: string;
}

const fence = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;

/** Takes an MDX text apart. A file without front matter is a problem at its first line. */
export function readEntryFile(text: string, file: string): { entry: EntryFile | null; problems: Problem[] } {
  const source = text.replace(/^\uFEFF/, '');
  const open = fence.exec(source);
  const rest = open ? source.slice(open[0].length) : '';
  const end = open ? closing.exec(rest) : null;
  if (!open || !end) {
    return { entry: null, problems: [missingFence(file, { line: 1, column: 1 })] };
  }
  const { yaml, problems } = readYaml(rest.slice(0, end.index), file, 2);
  if (!yaml) return { entry: null, problems };
  const head = open[0].length + end.index + end[0].length;
  const bodyLine = source.slice(0, head).split('\n').length;
  return { entry: { file, frontmatter: yaml, body: source.slice(head), bodyLine, source }, problems: [] };
}

function missingFence(file: string, place: Place): Problem {
  return {
    file,
    ...place,
    what: 'Filen begynder ikke med felter mellem to linjer med ---',
    advice: 'Kopier toppen fra en anden fil i mappen, eller brug »npm run new«.',
    severity: 'error',
  };
}
