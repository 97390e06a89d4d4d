import type { FigureValue } from '../schemas/figure.ts';

/** One line of a table as Danish Excel writes it: semicolons, quotes only where they are needed, no line end. */
export function danishLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[";\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');
}

/** A whole table as Danish Excel's "CSV UTF-8": byte order mark, semicolons, CRLF. */
export function danishTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${danishLine(cells)}\r\n`).join('')}`;
}

/** A number as an editor writes it, whole or with decimals, never with a power of ten: `287,4`; empty when it is not known. */
export function danishNumber(value: number | null): string {
  if (value === null) return '';
  const [digits = '', smallness] = String(value).split('e-');
  const written = smallness ? `0.${'0'.repeat(Number(smallness) - 1)}${digits.replace('.', '')}` : digits;
  return written.replace('.', ',');
}

/** An effective base as an editor writes it: `287,4`; never with three decimals, which could be thousands. */
export function danishBase(value: number | null): string {
  const text = danishNumber(value);
  return /,\d{3}$/.test(text) ? `${text}0` : text;
}

/** A percent 0–100 as an editor writes it: `36,5`; below 1 with its sign, since `0,36` could be a share of 1. */
export function danishPercent(percent: number | null): string {
  if (percent === null) return '';
  const text = danishNumber(percent);
  return percent > 0 && percent < 1 ? `${text} %` : text;
}

/** A percent 0–100 as it is told to an editor: `36,5 %`. */
export function danishShare(percent: number): string {
  return `${danishNumber(percent)} %`;
}

/** A figure as editors are told of it: `70 % af 100 svar (effektivt antal 80,5)`. */
export function saidFigure({ percent, n, nEffective }: FigureValue): string {
  if (percent === null) return 'intet tal';
  const answers = n === null ? '' : ` af ${n} svar`;
  const effective = nEffective === null ? '' : ` (effektivt antal ${danishBase(nEffective)})`;
  return `${danishShare(percent)}${answers}${effective}`;
}
