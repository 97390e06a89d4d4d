import { figureName, type FigureValue, type PublishedRow } from '../schemas/published-row.ts';
import type { SurveyRow } from '../schemas/survey-row.ts';
import { tellLateAnswers } from '../statistics/late-answers.ts';
import { toldValue } from './figure-value.ts';
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
 * both in the wave as it is and in the wave as it was, so that the log gives away nothing that the figures do not. Nor is
 * it told of a group or an answer when it differs by few people from another value that is told of the same figure. Of
 * all residents it is: they are exempt from the rules about few people in the figures, too.
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
      /** What readers know of each figure: its latest value is on the page, whether or not the log tells it. */
      const known = new Map<string, readonly FigureValue[]>();
      return ofWave.toReversed().map((row) => {
        const { group, answer } = row;
        const was = toldValue({ ...row.before, answer });
        const now = toldValue(row);
        const before = after.map((current) => withValue(current, row, was));
        const name = figureName(row);
        const others = known.get(name) ?? [now];
        const values = [was, now];
        const told =
          (isOfAll(row) || !tellFew([...others, ...values], rules)) &&
          shows(table.rows, row) &&
          shows(after, row) &&
          shows(before, row);
        known.set(name, told ? [...others, ...values] : others);
        after = before;
        const { date, reason } = row.correction ?? { date: null, reason: null };
        return {
          year,
          group,
          answer,
          change: told ? { before: was, after: now } : null,
          date,
          reason,
        };
      });
    })
    .sort((a, b) => byDay(a.date, b.date) || b.year - a.year);
}

function isOfAll({ group, answer }: PublishedRow): boolean {
  return group === null && answer === null;
}

/** Whether any two of these values of one figure tell about few people. */
function tellFew(values: readonly FigureValue[], { thresholds }: GuardRules): boolean {
  return values.some((one) => values.some((other) => tellLateAnswers(one, other, thresholds)));
}

/** The latest first, and before it what has no day yet. */
function byDay(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? 1 : -1;
}

function withValue(row: SurveyRow, { group, answer }: PublishedRow, value: FigureValue): SurveyRow {
  if (row.group !== group || row.answer !== answer) return row;
  return { ...row, ...value, status: value.percent === null ? 'withheld' : '' };
}
