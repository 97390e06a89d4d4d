// @ts-nocheck
import { figureName, type FigureValue, type PublishedRow } from '../schemas/published-row.ts';
import type { SurveyRow } from '../schemas/survey-row.ts';
import type { GuardRules } from './protect-rows.ts';
import { shownFigures } from './shown-figures.ts';

/** A published figure that was changed later, as readers may be told of it. */
export interface Correction {
  year: number;
  /** null = all residents. */
  group: string | null;
  /** null = the indicator's headline share. */
  answer: string | null;
  /** What the site showed before and after; null when the old or the new figure must not be told. */
  change: { before: FigureValue; after: FigureValue } | null;
  /** ISO date; null as long as no editor has written it. */
  date: string | null;
  /** In the default language, as the editor wrote it; null as long as nobody has. */
  reason: string | null;
}

/**
 * The corrections of one indicator, the latest first. An old figure is told only if the disclosure guard shows it
 * both in the wave as it is and in the wave as it was, so that the log gives away nothing that the figures do not.
 */
export function correctionsOf(
  indicator: { id: string; survey: string },
  rows: readonly (SurveyRow & { year: number })[],
  published: readonly PublishedRow[],
  rules: GuardRules,
): Correction[] {
  const own = published.filter(
    (row) => row.correction !== null && row.indicator === indicator.id && row.survey === indicator.survey,
  );
  return [...Map.groupBy(own, ({ year }) => year)]
    .flatMap(([year, ofWave]) => {
      const table = { survey: indicator.survey, year, rows: rows.filter((row) => row.year === year) };
      const shows = (candidate: readonly SurveyRow[], row: PublishedRow): boolean =>
        shownFigures({ ...table, rows: candidate }, () => rules).some(
          (cell) => figureName(cell) === figureName(row),
        );
      let after: readonly SurveyRow[] = table.rows;
      return ofWave.toReversed().map((row) => {
        const before = after.map((current) => withValue(current, row, row.before));
        const told = shows(table.rows, row) && shows(after, row) && shows(before, row);
        after = before;
        const { percent, n, group, answer } = row;
        const { date, reason } = row.correction ?? { date: null, reason: null };
        return {
          year,
          group,
          answer,
          change: told ? { before: row.before, after: { percent, n } } : null,
          date,
          reason,
        };
      });
    })
    .sort((a, b) => byDay(a.date, b.date) || b.year - a.year);
}

/** The latest first, and before it what has no day yet. */
function byDay(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? 1 : -1;
}

function withValue(row: SurveyRow, { group, answer }: PublishedRow, { percent, n }: FigureValue): SurveyRow {
  if (row.group !== group || row.answer !== answer) return row;
  return { ...row, percent, n, nEffective: null, status: percent === null ? 'withheld' : '' };
}
