import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Language } from '../../i18n/language.ts';
import { latestOf } from '../../statistics/waves.ts';
import { entryLink } from '../telling/entry-link.ts';
import type { LinkedCell, LinkedTable } from '../telling/linked-table.ts';
import type { Teller } from '../telling/told.ts';
import { intervalText } from './observation-table.ts';
import { decimalsOfDifference, signedLimits } from './written-limits.ts';
import { verdictView } from './verdict-sentence.ts';

/**
 * The overview of a year from evaluations as they stood then: what can be said, then baseline, the latest other figure with its
 * interval, change with its interval. The first two cells, name and verdict, are what a phone shows of a row without being asked.
 */
export function yearTable(teller: Teller, evaluations: readonly Evaluation[]): LinkedTable {
  const { word, formats } = teller.language;
  return withoutEmptyColumns({
    caption: word('year.overview'),
    columns: [
      word('table.figure'),
      word('indicator.verdict'),
      baselineHeading(evaluations, teller.language),
      newestHeading(evaluations, teller.language),
      word('table.interval'),
      changeHeading(evaluations, teller.language),
    ],
    rows: evaluations.map((evaluation) => {
      const { indicator, series } = evaluation;
      const baseline = series.find(({ year }) => year === indicator.facts.baselineYear);
      const latest = latestOf(series);
      // As of a year before the baseline, what was measured by then is the newest figure there is.
      const newest = latest?.year === indicator.facts.baselineYear ? null : latest;
      const { text, address, ...written } = entryLink(teller, 'indicators', indicator);
      return {
        address,
        written,
        cells: [
          text,
          { strong: verdictView(evaluation, teller.language).label },
          baseline?.percent == null ? '–' : `${formats.percent(baseline.percent)} (${baseline.label})`,
          newest ? `${formats.percent(newest.percent)} (${newest.label})` : '–',
          { figures: (newest && intervalText(newest, teller.language)) || '–' },
          { figures: changeText(evaluation, teller.language) },
        ],
      };
    }),
  });
}

/** The heading of a column of baselines. It says "first" only when no figure has a wave before its baseline. */
export function baselineHeading(evaluations: readonly Evaluation[], { word }: Language): string {
  const areFirst = evaluations.every(({ indicator, series }) =>
    series.every(({ year }) => year >= indicator.facts.baselineYear),
  );
  return word(areFirst ? 'table.firstWave' : 'table.baseline');
}

/** The heading of a column of the newest figures. It says "newer" only when none of them is older than its baseline. */
function newestHeading(evaluations: readonly Evaluation[], { word }: Language): string {
  const areNewer = evaluations.every(
    ({ indicator, series }) => (latestOf(series)?.year ?? Infinity) >= indicator.facts.baselineYear,
  );
  return word(areNewer ? 'table.newer' : 'table.share');
}

/**
 * What the column of changes holds: where the limits of one are known, they stand beside it. In two lines, or the heading would
 * take the room of the columns before.
 */
function changeHeading(evaluations: readonly Evaluation[], language: Language): string {
  const { word } = language;
  const hasLimits = evaluations.some((evaluation) => signedLimits(evaluation, language) !== null);
  return hasLimits ? `${word('table.change')}\n(${word('table.interval')})` : word('table.change');
}

/** Without the columns in which no row has anything to say. */
function withoutEmptyColumns(table: LinkedTable): LinkedTable {
  const kept = table.columns.map((_, column) => table.rows.some(({ cells }) => !isEmpty(cells[column])));
  const rows = table.rows.map((row) => {
    const [name, ...cells] = row.cells;
    return { ...row, cells: [name, ...cells.filter((_, index) => kept[index + 1])] as const };
  });
  return { ...table, columns: table.columns.filter((_, column) => kept[column]), rows };
}

function isEmpty(cell: LinkedCell | undefined): boolean {
  return (typeof cell === 'object' && 'figures' in cell ? cell.figures : cell) === '–';
}

function changeText(evaluation: Evaluation, language: Language): string {
  const { difference } = evaluation.verdict;
  if (difference === null) return '–';
  const limits = signedLimits(evaluation, language);
  const interval = limits ? ` (${limits.low} … ${limits.high})` : '';
  return `${language.formats.signedPoints(difference, decimalsOfDifference(evaluation))}${interval}`;
}
