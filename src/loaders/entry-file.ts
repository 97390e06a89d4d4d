import { errorIn, fileStart, type Problem } from '../problems/problem.ts';
import { createPositionLookup } from './text-lines.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** An MDX file taken apart: front matter with places, and the body as it stands. */
export interface EntryFile {
  file: string;
  /** Without a value when its text cannot be read. */
  frontmatter: YamlFile;
  /** Whether the front matter could be read. */
  hasFields: boolean;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** The whole text, for looking up places. */
  source: string;
}

/** Where the parts of an MDX text lie in it: the fields between their fences, and the body behind the closing one. */
export interface EntryParts {
  fields: { start: number; end: number };
  body: number;
}

const fence = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;

/**
 * Where the front matter of an MDX text ends and its body begins; null when it cannot be told.
 *
 * @param source without a byte order mark
 */
export function entryParts(source: string): EntryParts | null {
  const start = fence.exec(source)?.[0].length;
  const end = start === undefined ? null : closing.exec(source.slice(start));
  if (start === undefined || !end) return null;
  const fields = { start, end: start + end.index };
  return { fields, body: fields.end + end[0].length };
}

/**
 * Takes an MDX text apart. The entry is null when its front matter cannot be told from its body.
 *
 * @param source without a byte order mark
 */
export function readEntryFile(
  source: string,
  file: string,
): { entry: EntryFile | null; problems: Problem[] } {
  const parts = entryParts(source);
  if (!parts) {
    const problem = fence.test(source) ? missingClosing(file, source) : missingOpening(file, source);
    return { entry: null, problems: [problem] };
  }
  const { fields, body } = parts;
  const { yaml, problems } = readYaml(source.slice(fields.start, fields.end), file, 2);
  const bodyLine = source.slice(0, body).split('\n').length;
  const frontmatter = yaml ?? { value: null, placeOf: () => fileStart };
  const hasFields = yaml !== null;
  const entry = { file, frontmatter, hasFields, body: source.slice(body), bodyLine, source };
  return { entry, problems };
}

function missingOpening(file: string, source: string): Problem {
  const empty = source.trim() === '';
  const before = /^(?:```\w*|[\s\p{Cf}])*(?=---\s)/u.exec(source)?.[0];
  if (before !== undefined) {
    const place = createPositionLookup(before)(before.length);
    const what = 'Der står noget ved siden af --- eller over det, så felterne ikke kan findes';
    const advice = 'Slet alt foran ---, også det, man ikke kan se, og skriv linjen igen med kun ---';
    return errorIn(file, place, what, advice);
  }
  const what = empty ? 'Filen er tom' : 'Filen begynder ikke med en linje med ---';
  const advice = empty
    ? 'Kopier en anden fil i mappen, og ret ordene i den – eller slet filen'
    : 'Skriv --- på den første linje, felterne under den, og --- igen på linjen efter det sidste felt';
  return errorIn(file, fileStart, what, advice);
}

/** The place is a line that was meant for it, or else the first that looks like text and not like fields. */
function missingClosing(file: string, source: string): Problem {
  const lines = source.split('\n').slice(1);
  const meant = lines.findIndex((line) => /^[\s\p{Cf}]*(?:--+|[–—]-*)[\s\p{Cf}]*$/u.test(line));
  if (meant >= 0) {
    const what = 'Felterne slutter ikke: linjen har andet end tre almindelige bindestreger';
    const advice = 'Slet hele linjen, også det, man ikke kan se, og skriv ---';
    return errorIn(file, { line: meant + 2, column: 1 }, what, advice);
  }
  const first = lines.findIndex((line) => /^(#{2,} |<|\p{L}[^:]*$)/u.test(line.trimEnd()));
  const place = { line: first < 0 ? 1 : first + 2, column: 1 };
  const what = 'Felterne slutter ikke: der mangler en linje med ---';
  return errorIn(file, place, what, 'Skriv --- på en linje for sig mellem det sidste felt og teksten');
}
