// @ts-nocheck
import iconv from 'iconv-lite';
import type { SurveyRow } from '../../src/schemas/survey-row.ts';

/** A row without its place: what must be the same however the file is spelt. */
export type Figures = Omit<SurveyRow, 'at'>;

/** One way of writing a table as a file. */
export interface Spelling {
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  delimiter: ';' | ',' | '\t';
  decimal: ',' | '.';
  lineEnd: '\n' | '\r\n' | '\r';
  headers: 'english' | 'danish' | 'shouted' | 'ascii';
  padding: '' | ' ' | '\u00A0';
  percentSign: '' | '%' | ' %' | '\u202F%';
  thousands: '' | '.' | ' ' | '\u00A0';
  title: boolean;
  sep: boolean;
  quoteAll: boolean;
  /** Blank columns to the right and blank rows below. */
  blanks: boolean;
  finalLineEnd: boolean;
  /** Leave out trailing blank columns in blocks of sixteen rows, as Excel does. */
  blocks: boolean;
}

export const PLAIN: Spelling = {
  encoding: 'utf-8',
  delimiter: ';',
  decimal: ',',
  lineEnd: '\n',
  headers: 'danish',
  padding: '',
  percentSign: '',
  thousands: '',
  title: false,
  sep: false,
  quoteAll: false,
  blanks: false,
  finalLineEnd: true,
  blocks: false,
};

export const HEADERS = {
  english: ['indicator', 'group', 'answer', 'percent', 'n', 'n_effective', 'status', 'note'],
  danish: ['indikator', 'gruppe', 'svar', 'andel', 'antal svar', 'effektivt antal', 'status', 'bemærkning'],
  shouted: [
    'INDIKATOR',
    'Gruppe',
    ' Svar ',
    '%',
    'Antal\nbesvarelser',
    'EFFEKTIVT-ANTAL',
    'Status',
    'BEMÆRKNING',
  ],
  ascii: ['Indikator', 'GRUPPE', 'svar', 'Pct.', 'base', 'n-effective', 'status', 'bemaerkning'],
} as const;

export const INDICATORS = ['tryghed', 'utryg-sted', 'glad-for-omraadet', 'naboskab'];
export const GROUPS = ['Kvinder', 'Mænd', 'Børnefamilier', 'Unge under 25 år'];
export const ANSWERS = new Map([['tryghed', ['Meget tryg', 'Tryg', 'Hverken–eller', 'Utryg', 'Ved ikke']]]);

const blank = {
  group: null,
  answer: null,
  percent: null,
  n: null,
  nEffective: null,
  status: '',
  note: null,
} as const;

/** Invented figures, chosen to be easy to get wrong: one digit, decimals, thousands, 0 and 100, every status. */
export const TABLE: Figures[] = [
  {
    ...blank,
    indicator: 'tryghed',
    percent: 36.5,
    n: 312,
    nEffective: 287.4,
    note: 'Spurgt på gaden; også om aftenen',
  },
  {
    ...blank,
    indicator: 'tryghed',
    group: 'Kvinder',
    percent: 5,
    n: 40,
    nEffective: 38,
    note: 'Få – "vejledende"\ntal',
  },
  { ...blank, indicator: 'tryghed', group: 'Mænd', percent: 100, n: 47 },
  { ...blank, indicator: 'tryghed', group: 'Unge under 25 år', status: 'too-few', n: 9 },
  { ...blank, indicator: 'tryghed', answer: 'Meget tryg', percent: 12.25, n: 312 },
  { ...blank, indicator: 'tryghed', answer: 'Tryg', percent: 24.25, n: 312 },
  { ...blank, indicator: 'tryghed', answer: 'Hverken–eller', percent: 31, n: 312 },
  { ...blank, indicator: 'tryghed', answer: 'Utryg', percent: 30, n: 312 },
  { ...blank, indicator: 'tryghed', answer: 'Ved ikke', percent: 2.5, n: 312 },
  { ...blank, indicator: 'utryg-sted', percent: 0, n: 1312, nEffective: 1204.75 },
  { ...blank, indicator: 'utryg-sted', group: 'Kvinder', status: 'missing' },
  { ...blank, indicator: 'utryg-sted', group: 'Mænd', status: 'withheld', note: 'æøå ÆØÅ' },
  { ...blank, indicator: 'glad-for-omraadet', percent: 81, n: 299 },
  { ...blank, indicator: 'glad-for-omraadet', group: 'Børnefamilier', percent: 7.1, n: 33 },
  { ...blank, indicator: 'naboskab', percent: 64 },
  { ...blank, indicator: 'naboskab', group: 'Kvinder', percent: 3, n: 6 },
  { ...blank, indicator: 'naboskab', group: 'Mænd', status: 'not-asked' },
  { ...blank, indicator: 'naboskab', group: 'Unge under 25 år', percent: 44, n: 36 },
];

const STATUS_WORDS = {
  '': '',
  missing: 'mangler',
  'too-few': 'For få svar',
  'not-asked': 'ikke-spurgt',
  withheld: 'diskretion',
};

/** The table as rows of written cells, header first. */
export function spellCells(table: readonly Figures[], spelling: Spelling): string[][] {
  const decimal = (value: number | null) =>
    value === null ? '' : String(value).replace('.', spelling.decimal);
  const rows = table.map((row) => [
    row.indicator,
    row.group ?? '',
    row.answer ?? '',
    row.percent === null ? '' : decimal(row.percent) + spelling.percentSign,
    row.n === null ? '' : String(row.n).replace(/(?=\d{3}$)(?<=\d)/, spelling.thousands),
    decimal(row.nEffective),
    STATUS_WORDS[row.status],
    row.note ?? '',
  ]);
  return [[...HEADERS[spelling.headers]], ...rows];
}

/** The text of a file in this spelling. */
export function spellText(cells: readonly string[][], spelling: Spelling): string {
  const { delimiter, lineEnd, padding, quoteAll } = spelling;
  const titles = spelling.title ? [['Tryghedsmåling 2025, endelige tal'], []] : [];
  const width = (cells[0]?.length ?? 0) + (spelling.blanks ? 2 : 0);
  const rows = [...titles, ...cells, ...(spelling.blanks ? [[], []] : [])];
  const lines = rows.map((row, index) => {
    const block = rows.slice(index - (index % 16), index - (index % 16) + 16);
    const length = spelling.blocks
      ? Math.max(1, ...block.map((other) => other.findLastIndex((cell) => cell !== '') + 1))
      : width;
    return Array.from({ length }, (_, at) => {
      const cell = row[at] ?? '';
      const text = cell === '' ? '' : `${padding}${cell.replaceAll('\n', lineEnd)}${padding}`;
      const quoted = quoteAll || text.includes(delimiter) || /["\r\n]/.test(text);
      return quoted ? `"${text.replaceAll('"', '""')}"` : text;
    }).join(delimiter);
  });
  const sep = spelling.sep ? `sep=${delimiter}${lineEnd}` : '';
  return sep + lines.join(lineEnd) + (spelling.finalLineEnd ? lineEnd : '');
}

/** The bytes of a text in an encoding; also in those the door must refuse. */
export function encode(text: string, encoding: Spelling['encoding'] | 'macroman' | 'cp850'): Uint8Array {
  if (encoding === 'utf-8-bom') return iconv.encode(text, 'utf-8', { addBOM: true });
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return iconv.encode(text, encoding, { addBOM: true });
  // U+202F is not in the one-byte sets; a program would write a plain NBSP.
  return iconv.encode(encoding === 'utf-8' ? text : text.replaceAll('\u202F', '\u00A0'), encoding);
}

/** Rows without their places, notes on one line, for comparison with the table. */
export function figuresOf(rows: readonly SurveyRow[]): Figures[] {
  return rows.map(({ at: _, ...figures }) => figures);
}

/** The table as the door gives it: a note's line break is a space. */
export const EXPECTED = TABLE.map((row) => ({ ...row, note: row.note?.replaceAll('\n', ' ') ?? null }));
