// @ts-nocheck
import type { FigureKey, FigureValue } from '../schemas/published-row.ts';
import type { SurveyRow } from '../schemas/survey-row.ts';
import type { Settings } from '../site/settings.ts';
import type { Document, SurveyTable } from './document.ts';
import { protectRows, type GuardRules } from './protect-rows.ts';

/** One figure of one wave with its value. */
export interface KeyedFigure extends FigureKey, FigureValue {}

/**
 * The figures of a wave that the site shows: what the disclosure guard hides is not published, so it is neither
 * remembered nor told as corrected.
 */
export function shownFigures(
  { survey, year, rows }: SurveyTable<SurveyRow>,
  rulesOf: (indicator: string) => GuardRules,
): KeyedFigure[] {
  return [...Map.groupBy(rows, ({ indicator }) => indicator)].flatMap(([indicator, own]) => {
    const guarded = protectRows(
      own.map((row) => ({ ...row, year })),
      rulesOf(indicator),
    );
    const headline = guarded.headline.get(year);
    const cells = [
      ...(headline ? [{ group: null, answer: null, figure: headline }] : []),
      ...guarded.groups.flatMap(({ group, figures }) => {
        const figure = figures.get(year);
        return figure ? [{ group, answer: null, figure }] : [];
      }),
      ...guarded.answers,
    ];
    return cells.flatMap(({ group, answer, figure: { percent, n, status } }) =>
      status === '' && percent !== null ? [{ survey, year, indicator, group, answer, percent, n }] : [],
    );
  });
}

/** The guard's rules for each indicator of one survey, from checked documents of the default language. */
export function guardRules(
  documents: readonly Document[],
  survey: string,
  settings: Settings,
): (indicator: string) => GuardRules {
  const original = (collection: string, id: string) =>
    documents.find(
      (document) =>
        document.collection === collection &&
        document.id === id &&
        document.locale === settings.defaultLocale,
    )?.data;
  const groups = (original('surveys', survey)?.['groups'] ?? []) as { id: string; dimension: string }[];
  const dimensions = new Map(groups.map(({ id, dimension }) => [id, dimension]));
  return (indicator) => ({
    dimensions,
    headlineAnswers: (original('indicators', indicator)?.['headlineAnswers'] as string[] | undefined) ?? null,
    thresholds: settings.publishing,
  });
}
