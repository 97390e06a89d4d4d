import type { FigureKey, FigureValue } from '../../schemas/figure.ts';
import type { Settings } from '../../site/settings.ts';
import { isShown } from '../../statistics/cell.ts';
import type { Document, WaveRows } from '../entries/document.ts';
import { soundOriginals } from '../entries/reading.ts';
import { toldValue } from './figure-value.ts';
import { protectRows, rulesFor, type GuardRules } from './protect-rows.ts';

/** One figure of one wave with its value. */
export interface KeyedFigure extends FigureKey, FigureValue {}

/**
 * The figures of a wave that the site shows: what the disclosure guard hides is not published, so it is neither
 * remembered nor told as corrected.
 */
export function shownFigures(
  { survey, year, rows }: WaveRows,
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
    return cells.flatMap(({ group, answer, figure }) =>
      isShown(figure)
        ? [{ survey, year, indicator, group, answer, ...toldValue({ ...figure, answer }) }]
        : [],
    );
  });
}

/** The guard's rules for each indicator of a survey, from checked documents of the default language. */
export function guardRules(
  documents: readonly Document[],
  settings: Settings,
): (survey: string) => (indicator: string) => GuardRules {
  const reading = { documents, readable: settings };
  const factsById = <Name extends 'surveys' | 'indicators'>(name: Name) =>
    new Map(soundOriginals(reading, name).map(({ id, facts }) => [id, facts]));
  const [surveys, indicators] = [factsById('surveys'), factsById('indicators')];
  // A document that is faulty is not among them, and has no facts to go by.
  return (survey) => (indicator) =>
    rulesFor(surveys.get(survey) ?? {}, indicators.get(indicator) ?? {}, settings.publishing);
}
