import type { SurveyColumnId, SurveyRow } from '../schemas/survey-row.ts';
import { cellReader, refuseAs, type CellReader } from './cell-reader.ts';
import type { CsvRecord } from './csv.ts';
import { listOf, shown } from '../problems/quoted.ts';
import { nearest, tidy } from '../problems/spelling.ts';
import type { ColumnIndex } from './survey-header.ts';
import { readLabel, readNote } from './survey-labels.ts';
import * as values from './survey-values.ts';
import type { Explanation, Fault } from '../problems/problem.ts';

/** A row that holds what it should, with its cells for later messages. */
export interface ReadRow {
  row: SurveyRow;
  cells: RowCells;
}

/** The cells that a row was read from; without those that the file has no column for. */
export type RowCells = CellReader<SurveyColumnId>['cells'];

/**
 * Reads one record; every fault of it at once. Pure: the same cells are the same row.
 *
 * @param titles ids of indicators by their titles: one of them is no id, but tells which is meant
 */
export function readSurveyRow(
  record: CsvRecord,
  columns: ColumnIndex,
  indicators: ReadonlySet<string>,
  titles: ReadonlyMap<string, string> = new Map(),
): ReadRow | { faults: Fault[] } {
  const { cells, faults, refused, read } = cellReader(record, columns);
  const indicator = read('indicator', (text) => readIndicator(text, indicators, titles), '');
  const group = read('group', readLabel, null);
  const answer = read('answer', readLabel, null);
  const percent = read('percent', values.readPercent, null);
  const n = read('n', values.readCount, null);
  const nEffective = read('n_effective', values.readEffectiveCount, null);
  const stated = read('status', values.readStatus, '');
  const note = read('note', readNote, null);
  const status = percent === 'withheld' && stated === '' ? 'withheld' : stated;
  const figure = percent === 'withheld' ? null : percent;

  // A total or a source below the table resembles no indicator: that no share stands in it is no fault more.
  const isRow =
    indicator !== '' ||
    percent !== null ||
    meantIndicator(cells.indicator?.text ?? '', indicators, titles) !== undefined;
  const known = cells.percent && !refused.has(cells.percent) && !(cells.status && refused.has(cells.status));
  if (isRow && known && cells.percent) {
    const conflict = refuseConflict(indicator, percent, stated, n, columns.has('status'));
    const fault = refuseAs(cells.percent, conflict);
    if (fault) faults.push(fault);
  }
  if (faults.length > 0) return { faults };
  const { line, column } = cells.indicator ?? record.end;
  return {
    row: { indicator, group, answer, percent: figure, n, nEffective, status, note, at: { line, column } },
    cells,
  };
}

function readIndicator(
  text: string,
  indicators: ReadonlySet<string>,
  titles: ReadonlyMap<string, string>,
): values.Reading<string> {
  const id = tidy(text);
  if (id === '') {
    return { what: 'indikatoren mangler', advice: 'skriv indikatorens id, eller slet hele rækken' };
  }
  if (indicators.has(id)) return { value: id };
  const known = [...indicators];
  const guess = meantIndicator(id, indicators, titles);
  const choices = known.length > 0 ? `: ${listOf(known)}` : '';
  return {
    what: `indikatoren ${shown(id)} kendes ikke i denne undersøgelse`,
    advice: guess
      ? `mente du »${guess}«?`
      : `skriv et id på en indikator, som undersøgelsen måler${choices}. Er rækken ikke et tal, så slet den`,
  };
}

/** The id that a text resembles, or whose title it resembles. */
export function meantIndicator(
  text: string,
  indicators: ReadonlySet<string>,
  titles: ReadonlyMap<string, string>,
): string | undefined {
  const near = nearest(text, [...indicators, ...titles.keys()]);
  return near === undefined ? undefined : (titles.get(near) ?? near);
}

/** A figure or a reason why there is none: exactly one of them. */
function refuseConflict(
  indicator: string,
  percent: number | null | 'withheld',
  status: SurveyRow['status'],
  n: number | null,
  hasStatusColumn: boolean,
): Explanation | undefined {
  if (percent === null && status === '') {
    const words = listOf(values.statusNames);
    return {
      what: indicator === '' ? 'andelen mangler' : `andelen for ${shown(indicator)} mangler`,
      advice: hasStatusColumn
        ? `skriv tallet, eller skriv i kolonnen status, hvorfor det ikke er der: ${words}`
        : `skriv tallet, eller tilføj en kolonne med overskriften »status«, og skriv ${words}`,
    };
  }
  const hasFigure = typeof percent === 'number';
  if ((hasFigure && status !== '') || (percent === 'withheld' && status !== '' && status !== 'withheld')) {
    return {
      what: hasFigure ? 'der står både en andel og en status' : '»..« og status siger hver sit',
      advice: 'slet andelen, hvis den ikke skal vises, eller slet status, hvis tallet er rigtigt',
    };
  }
  if (hasFigure && n === 0) {
    return {
      what: 'der står en andel, men 0 har svaret',
      advice: 'ret antal svar, eller slet andelen og skriv status',
    };
  }
  return undefined;
}
