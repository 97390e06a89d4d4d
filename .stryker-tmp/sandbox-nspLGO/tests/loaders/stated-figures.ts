// @ts-nocheck
import iconv from 'iconv-lite';
import type { SurveyRow } from '../../src/schemas/survey-row.ts';
import { HEADERS, type Spelling } from './survey-spelling.ts';

/** The part of a row that a file's bytes state as figures, in a form that survives damage to letters. */
export type Stated = string;

/** A row's figures as one comparable line. Labels count without white space, or by their ASCII letters only. */
export function statedOf(row: Omit<SurveyRow, 'at'>, labels: 'whole' | 'ascii'): Stated {
  const { indicator, group, answer, percent, n, nEffective, status } = row;
  const label = (text: string | null) =>
    labels === 'ascii' ? ascii(text ?? '') : (text ?? '').replace(/\s/g, '');
  return JSON.stringify([indicator, label(group), label(answer), percent, n, nEffective, status]);
}

/**
 * What a file states when read by someone who knows how it was written: a second reader, independent of the door,
 * that knows encoding and delimiter, is lenient about everything, and checks nothing. Undefined without a header.
 */
export function readStated(bytes: Uint8Array, { encoding, delimiter }: Spelling): Stated[] | undefined {
  const utf8 = encoding.startsWith('utf-8');
  const text = iconv
    .decode(Buffer.from(bytes), utf8 ? 'utf-8' : encoding, { stripBOM: true })
    .replace(/^\uFEFF+/, '')
    .replace(/^"?sep=.{0,3}(?:\r\n|\r|\n)/i, '');
  const records = split(text, delimiter).filter((cells) => cells.some((cell) => tidy(cell) !== ''));
  const names = Object.values(HEADERS).map((headers) => headers.map(key));
  const known = records.map((cells) => cells.filter((cell) => names.flat().includes(key(cell))).length);
  const header = known.indexOf(Math.max(2, ...known));
  if (header < 0) return undefined;
  const column = (id: number) =>
    records[header]?.findIndex((cell) => names.some((list) => list[id] === key(cell))) ?? -1;
  const [indicator, group, answer, percent, n, nEffective, status] = [0, 1, 2, 3, 4, 5, 6].map(column);
  return records.slice(header + 1).map((cells) => {
    const cell = (at: number | undefined) => tidy(cells[at ?? -1] ?? '');
    const share = cell(percent);
    return JSON.stringify([
      cell(indicator),
      ascii(cell(group)),
      ascii(cell(answer)),
      share === '' || share === '..' ? null : Number(share.replace('%', '').replace(',', '.')),
      cell(n) === '' ? null : Number(cell(n).replace(/[ .]/g, '')),
      cell(nEffective) === ''
        ? null
        : Number(
            cell(nEffective)
              .replace(/ |\.(?=\d{3},)/g, '')
              .replace(',', '.'),
          ),
      share === '..' ? 'withheld' : (STATUS.get(key(cell(status))) ?? `?${cell(status)}`),
    ]);
  });
}

const STATUS = new Map([
  ['', ''],
  ['mangler', 'missing'],
  ['forfsvar', 'too-few'],
  ['ikkespurgt', 'not-asked'],
  ['diskretion', 'withheld'],
]);

const ascii = (text: string) => text.replace(/[^a-z0-9]/gi, '').toLowerCase();
const key = (text: string) =>
  tidy(text)
    .replace(/[^a-z%]/gi, '')
    .toLowerCase();

function tidy(text: string): string {
  return text
    .replace(/[\u200B\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A plain CSV automaton. */
function split(text: string, delimiter: string): string[][] {
  const records: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    records.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && sign === delimiter) endCell();
    else if (!quoted && (sign === '\n' || sign === '\r')) {
      endCell();
      records.push([]);
    } else cell += sign;
  }
  endCell();
  return records;
}
