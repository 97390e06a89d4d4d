import { surveyPath } from '../../catalog/entries/document.ts';
import { compareText } from '../../catalog/entries/join.ts';
import type { Site } from '../../catalog/joined/site.ts';
import { hasFigure } from '../../statistics/waves.ts';

/** `/data/changes.json`: every wave of figures and every correction of one, the latest first. */
export interface ChangesDocument {
  /** ISO date that the site was built as of. */
  generated: string;
  changes: readonly Change[];
}

/** A wave that was published, or a figure that was corrected. Dates are ISO; null when not known. */
export type Change =
  | {
      kind: 'wave';
      date: string | null;
      survey: string;
      year: number;
      /** Ids of those with a figure that is shown. */
      indicators: readonly string[];
    }
  | {
      kind: 'correction';
      date: string | null;
      survey: string;
      year: number;
      indicator: string;
      group: string | null;
      answer: string | null;
      /** Percent 0–100 before and after; null when the old or the new figure must not be told. */
      percent: { before: number | null; after: number | null } | null;
      /** Answers behind the figure before and after; null like `percent`, and where a number is not known. */
      n: { before: number | null; after: number | null } | null;
      /** Effective bases of a weighted figure before and after; null like `percent`, and where it is the same as `n`. */
      nEffective: { before: number | null; after: number | null } | null;
      reason: string | null;
    };

/** The changes of a site. */
export function changesDocument({ report, dataDates }: Site): ChangesDocument {
  const ofSurvey = Map.groupBy(report.evaluations, (evaluation) => evaluation.survey.id);
  const waves = report.catalog.tables.map(({ survey, year }): Change => ({
    kind: 'wave',
    date: dataDates.get(surveyPath({ survey, year }))?.created ?? null,
    survey,
    year,
    indicators: (ofSurvey.get(survey) ?? [])
      .filter(({ series }) => series.some((wave) => wave.year === year && hasFigure(wave)))
      .map(({ indicator }) => indicator.id),
  }));
  const corrections = report.evaluations.flatMap(({ indicator, survey, corrections: own }) =>
    own.map(({ year, group, answer, change, date, reason }): Change => ({
      ...{ kind: 'correction', date, survey: survey.id, year, indicator: indicator.id, group, answer },
      percent: change && { before: change.before.percent, after: change.after.percent },
      n: change && { before: change.before.n, after: change.after.n },
      nEffective: change && { before: change.before.nEffective, after: change.after.nEffective },
      reason,
    })),
  );
  const at = ({ date, year }: Change): string => date ?? String(year);
  const all = [...waves, ...corrections].sort((a, b) => compareText(at(b), at(a)));
  return { generated: report.buildDate, changes: all };
}
