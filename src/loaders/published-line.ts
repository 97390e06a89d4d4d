import type { FigureValue, PublishedRow } from '../schemas/published-row.ts';
import { danishLine, danishNumber, danishPercent } from './danish-csv.ts';

/** A row as a line of `data/published.csv`, without its line end. */
export function publishedLine({ before, correction, ...row }: Omit<PublishedRow, 'at'>): string {
  return danishLine([
    row.survey,
    String(row.year),
    row.indicator,
    row.group ?? '',
    row.answer ?? '',
    ...danishValue(before),
    ...danishValue(row),
    correction?.date ?? '',
    correction?.reason ?? '',
  ]);
}

function danishValue({ percent, n, nEffective }: FigureValue): string[] {
  return [danishPercent(percent), danishNumber(n), danishNumber(nEffective)];
}
