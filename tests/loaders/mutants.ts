import { seededRandom } from '../statistics/arbitraries.ts';
import {
  encode,
  PLAIN,
  spellCells,
  spellText,
  TABLE,
  type Figures,
  type Spelling,
} from './survey-spelling.ts';

/** The mutant of this number; the same number is always the same mutant. */
export function mutate(seed: number): Mutant {
  const random = createRandom(seed);
  const { below, pick, chance } = random;
  const delimiter = pick([';', ';', ';', ',', '\t'] as const);
  const roomy = chance(0.5);
  const spelling: Spelling = {
    ...PLAIN,
    encoding: pick(['utf-8', 'utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'] as const),
    delimiter,
    decimal: pick([',', '.'] as const),
    lineEnd: pick(['\n', '\r\n', '\r'] as const),
    headers: pick(['english', 'danish', 'shouted', 'ascii'] as const),
    percentSign: pick(['', '', '%', ' %'] as const),
    thousands: pick(['', '.', '\u00A0'] as const),
    padding: pick(['', '', ' '] as const),
    title: chance(0.3),
    sep: chance(0.2),
    quoteAll: roomy && chance(0.3),
    blanks: roomy && chance(0.4),
    blocks: !roomy && delimiter !== ',',
    finalLineEnd: !roomy || chance(0.7),
  };
  // Sixteen rows and a header leave one row alone in its block, the hardest case of Excel's left-out cells.
  const table = TABLE.slice(0, pick([18, 18, 16, 11]));
  const cells = spellCells(table, spelling);
  const text = spellText(cells, spelling);
  const place = () => below(text.length + 1);
  const insert = (piece: string, at = place()) => text.slice(0, at) + piece + text.slice(at);
  const occurrences = (sign: string) => [...text.matchAll(new RegExp(sign, 'g'))];
  const replaceOne = (sign: string, by: string) => {
    const match = pick(occurrences(sign));
    return match ? text.slice(0, match.index) + by + text.slice(match.index + match[0].length) : text;
  };
  const made = (kind: string, meaning: Meaning, mutated: string | Uint8Array): Mutant => {
    const bytes = typeof mutated === 'string' ? encode(mutated, spelling.encoding) : mutated;
    return { kind, meaning, bytes, spelling, table };
  };
  const bytes = encode(text, spelling.encoding);
  const cell = () => ({ row: 1 + below(table.length), column: below(8) });
  const withCell = (row: number, column: number, value: string) =>
    spellText(
      cells.map((line, at) => (at === row ? line.with(column, value) : line)),
      spelling,
    );

  // Where comma is delimiter and decimal sign, one that is lost may be the sign of a figure: other text, other figure.
  const lossy = delimiter === spelling.decimal ? 'content' : 'form';

  const kinds: (() => Mutant)[] = [
    () => made('the wrong encoding', 'form', encode(text, pick(['macroman', 'cp850'] as const))),
    () => made('encoded twice', 'form', Buffer.from(Buffer.from(text, 'utf-8').toString('latin1'), 'utf-8')),
    () =>
      made(
        'another byte order mark',
        'form',
        Buffer.concat([Buffer.from(pick(['fffe', 'feff', 'efbbbf']), 'hex'), bytes]),
      ),
    () => made('no byte order mark', 'form', bytes.slice(spelling.encoding.startsWith('utf-16') ? 2 : 0)),
    () => made('the last byte lost', 'form', bytes.slice(0, -1)),
    () =>
      made(
        'a byte order mark within',
        'form',
        insert(spelling.encoding === 'windows-1252' ? 'ï»¿' : '\uFEFF'),
      ),
    () => made('all delimiters changed', 'form', text.replaceAll(delimiter, pick([';', ',', '\t', '|']))),
    () => made('one delimiter changed', lossy, replaceOne(delimiter, pick([';', ',', '\t', '.', ' ', ':']))),
    () => made('a delimiter lost', lossy, replaceOne(delimiter, '')),
    () => made('a delimiter doubled', 'form', replaceOne(delimiter, delimiter + delimiter)),
    () => made('a sep= line', 'form', `sep=${pick([';', ',', '\t', '|', ''])}${spelling.lineEnd}${text}`),
    () => made('all decimal signs changed', 'form', text.replaceAll(spelling.decimal, pick([',', '.', ';']))),
    () =>
      made(
        'one decimal sign changed',
        'form',
        replaceOne(`(?<=\\d)[${spelling.decimal}](?=\\d)`, spelling.decimal === ',' ? '.' : ','),
      ),
    () => made('a quote more', 'form', insert('"')),
    () => made('a quote less', 'form', replaceOne('"', '')),
    () => made('a quote bent', 'form', replaceOne('"', pick(["'", '”', '´']))),
    () => made('all quotes gone', 'form', text.replaceAll('"', '')),
    () =>
      made(
        'line ends mixed',
        'form',
        text.replace(/\r\n|\r|\n/g, () => pick(['\n', '\r\n', '\r', '\r\r\n'])),
      ),
    () => made('a line end lost', 'form', replaceOne('\r\n|\r|\n', '')),
    () => made('a line end more', 'form', insert(pick(['\n', '\r\n', '\r']))),
    () => made('the header further down', 'form', moveHeader(text, spelling, 1 + below(12))),
    () => made('columns in another order', 'form', reorder(cells, spelling, random)),
    () =>
      made(
        'rows in another order',
        'form',
        spellText([cells[0] ?? [], ...random.shuffle(cells.slice(1))], spelling),
      ),
    () =>
      made('a row twice', 'nonsense', spellText([...cells, cells[1 + below(table.length)] ?? []], spelling)),
    () => {
      const [first = 0, last = 0] = [1 + below(table.length), 1 + below(table.length)].sort((a, b) => a - b);
      return made('rows swallowed by quotes', 'form', swallow(text, spelling, first, last));
    },
    () => made('two quotes more', 'content', insertAt(insert('"'), '"', below(text.length))),
    () => made('a character more', 'content', insert(pick([...'0123456789,.;%"-=\n\t <æ\u00A0\0']))),
    () => made('a character less', 'content', replaceOne('[^]', '')),
    () => made('a character changed', 'content', replaceOne('[^]', pick([...'0123456789,.;%"-\n aÅ']))),
    () => made('a bit flipped', 'content', flip(bytes, below(bytes.length), 1 << below(8))),
    () =>
      made(
        'bytes lost or doubled',
        'content',
        Buffer.concat([bytes.slice(0, below(bytes.length)), bytes.slice(below(bytes.length))]),
      ),
    () => made('cut off', 'content', text.slice(0, place())),
    () => made('a piece lost', 'content', cut(text, place(), below(30))),
    () => made('a piece twice', 'content', insert(text.slice(...span(place(), below(60))))),
    () => {
      const { row, column } = cell();
      return made('a cell emptied', 'content', withCell(row, column, ''));
    },
    () => made('not a share', 'nonsense', withCell(1, 3, pick(NO_SHARE))),
    () => made('not a base', 'nonsense', withCell(1, 4, pick(NO_BASE))),
    () => made('not an effective base', 'nonsense', withCell(1, 5, pick(NO_EFFECTIVE_BASE))),
    () => {
      const { row, column } = cell();
      return made('never in any cell', 'nonsense', withCell(row, column, pick(NEVER)));
    },
  ];
  return pick(kinds)();
}

const NO_SHARE = [
  'ca. 36',
  '<5',
  '-',
  '–',
  'N/A',
  '?',
  '0,36',
  '0.5',
  '36.512',
  '101',
  '1.312',
  '36;5',
  '36 pct.',
  '05-okt',
  '######',
  '#N/A',
  '3,6E+01',
  '36,',
  ',5',
  '3 6',
  '３６',
  '٣٦',
  '36 ud af 100',
  'mangler',
  '1e1',
  '0x24',
  'Infinity',
  '036',
];
const NO_BASE = [
  '1,312',
  '312,5',
  '312.5',
  '-312',
  '3 12',
  '31.2',
  'ca. 300',
  '312 personer',
  '1.312.00',
  '0312',
  '1e3',
  '01-mar',
  '#DIV/0!',
  '3000000',
];
const NO_EFFECTIVE_BASE = ['1.287', '287,412', '1,287.4', '0', '-5', '287,', 'x', '1e2', '2.87.4'];
const NEVER = [
  '=1+1',
  '+45',
  '@SUM(A1)',
  '-1',
  '=HYPERLINK("http://x.dk")',
  '010190-1234',
  '0101901234',
  'hans@hansen.dk',
  '+45 12 34 56 78',
  '23 45 67 89',
];

function createRandom(seed: number) {
  const next = seededRandom(seed * 0x9e3779b9);
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, order: next() }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  return { below, pick, shuffle, chance: (share: number) => next() < share };
}

const insertAt = (text: string, piece: string, at: number) => text.slice(0, at) + piece + text.slice(at);
const cut = (text: string, at: number, length: number) => text.slice(0, at) + text.slice(at + length);
const span = (at: number, length: number): [number, number] => [at, at + length];

function flip(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ bit : byte));
}

function moveHeader(text: string, { lineEnd, quoteAll, headers }: Spelling, by: number): string {
  if (quoteAll || headers === 'shouted') return text;
  const lines = text.split(lineEnd);
  const from = lines.findIndex((line) => /^indi[ck]ator/i.test(line.trim()));
  const [header] = lines.splice(from, 1);
  return lines.toSpliced(from + by, 0, header ?? '').join(lineEnd);
}

/** A quote before the last cell of one line and behind the end of a later one. */
function swallow(text: string, { delimiter, lineEnd }: Spelling, first: number, last: number): string {
  const lines = text.split(lineEnd);
  const line = lines[first] ?? '';
  const at = line.lastIndexOf(delimiter) + 1;
  lines[first] = `${line.slice(0, at)}"${line.slice(at)}`;
  lines[last] += '"';
  return lines.join(lineEnd);
}

function reorder(cells: readonly string[][], spelling: Spelling, { shuffle }: Random): string {
  const order = shuffle([0, 1, 2, 3, 4, 5, 6, 7]);
  return spellText(
    cells.map((line) => order.map((at) => line[at] ?? '')),
    spelling,
  );
}

type Random = ReturnType<typeof createRandom>;
/** What an accepted mutant must give; see `runMutations`. */
export type Meaning = 'form' | 'content' | 'nonsense';
export interface Mutant {
  kind: string;
  meaning: Meaning;
  bytes: Uint8Array;
  spelling: Spelling;
  table: readonly Figures[];
}
