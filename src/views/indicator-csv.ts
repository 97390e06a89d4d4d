import type { Evaluation } from '../catalog/evaluate.ts';
import { writeCsv } from './csv-writer.ts';
import type { Observation } from '../statistics/observation.ts';

const columns = ['indicator', 'year', 'label', 'group', 'answer', 'percent', 'n', 'n_effective', 'low', 'high', 'status', 'break_in_series'] as const;

/** One indicator's published figures for programs: comma, decimal point, UTF-8, a row a figure. */
export function indicatorCsv(evaluation: Evaluation): string {
  const { indicator, series, groups, answers } = evaluation;
  const labels = new Map(series.map(({ year, label }) => [year, label]));
  const rows = [
    ...series.map((observation) => row(indicator.id, '', observation)),
    ...groups.flatMap(({ group, series: own }) => own.map((observation) => row(indicator.id, group, observation))),
    ...answers.map(({ year, group, answer, percent, n }) => [
      indicator.id,
      String(year),
      labels.get(year) ?? String(year),
      group ?? '',
      answer,
      text(percent),
      text(n),
      '',
      '',
      '',
      percent === null ? 'withheld' : 'ok',
      '',
    ]),
  ];
  return writeCsv(columns, rows);
}

function row(id: string, group: string, observation: Observation): string[] {
  const { year, label, percent, n, nEffective, low, high, status, breakInSeries } = observation;
  return [id, String(year), label, group, '', ...[percent, n, nEffective, low, high].map(text), status, String(breakInSeries)];
}

function text(value: number | null): string {
  return value === null ? '' : String(value);
}
