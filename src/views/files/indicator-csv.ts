import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { writeCsv } from './csv-writer.ts';
import { figureRows, type FigureRow } from '../figures/figure-rows.ts';

/** The columns of every CSV file of figures, with the type that a Table Schema gives each. */
export const csvColumns = [
  { name: 'indicator', type: 'string', of: ({ indicator }) => indicator },
  { name: 'year', type: 'integer', of: ({ year }) => String(year) },
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'group', type: 'string', of: ({ group }) => group },
  { name: 'answer', type: 'string', of: ({ answer }) => answer },
  { name: 'percent', type: 'number', of: ({ percent }) => text(percent) },
  { name: 'n', type: 'integer', of: ({ n }) => text(n) },
  { name: 'n_effective', type: 'number', of: ({ nEffective }) => text(nEffective) },
  { name: 'low', type: 'number', of: ({ low }) => text(low) },
  { name: 'high', type: 'number', of: ({ high }) => text(high) },
  { name: 'status', type: 'string', of: ({ status }) => status },
  {
    name: 'break_in_series',
    type: 'boolean',
    of: ({ breakInSeries }) => (breakInSeries === null ? '' : String(breakInSeries)),
  },
] as const satisfies readonly { name: string; type: string; of: (row: FigureRow) => string }[];

/** Published figures for programs: comma, decimal point, UTF-8, a row a figure. */
export function figuresCsv(evaluations: readonly Evaluation[]): string {
  const rows = evaluations.flatMap(figureRows).map((row) => csvColumns.map(({ of }) => of(row)));
  return writeCsv(
    csvColumns.map(({ name }) => name),
    rows,
  );
}

function text(value: number | null): string {
  return value === null ? '' : String(value);
}
