import type { Item } from '../../catalog/entries/item.ts';
import { isThereIn } from '../../catalog/entries/lifetime.ts';
import { hasFigure } from '../../statistics/waves.ts';
import { asOfYear } from '../figures/as-of-year.ts';
import { correctionsFor, type CorrectionView } from '../figures/corrections.ts';
import { figureCard, type FigureCard } from '../figures/figure-card.ts';
import { certaintySentences, stateSentence } from '../figures/figure-sentences.ts';
import { changeSentence } from '../figures/difference-sentences.ts';
import { evaluationsOf } from '../figures/goal-figures.ts';
import { goalHead, type GoalHead } from './goal-head.ts';
import { entryLink, yearLink } from '../telling/entry-link.ts';
import type { LinkLine } from '../telling/link.ts';
import type { Teller } from '../telling/told.ts';
import type { AnyText } from '../telling/translation-notice.ts';
import { activitiesInYear } from './year-links.ts';
import { noWaveOfFigure } from './year-waves.ts';

/** One goal on the page of a year. */
export interface YearGoal extends GoalHead {
  /** From which day the goal applies, where it came after the year; else null. */
  from: string | null;
  rows: readonly YearRow[];
  /** The activities that had begun and had not ended. */
  activities: LinkLine;
}

/** One indicator as it stood in a year. */
export interface YearRow {
  card: FigureCard;
  /** Why the year has no figure; null when it has one, which the card tells, when card or page say so already, and when nobody knows. */
  inYear: string | null;
  /** How sure the year's figure is; empty when there is none. */
  certainty: readonly string[];
  change: string | null;
  /** What was changed in the year's figure after it had been published. */
  corrections: readonly CorrectionView[];
  /** To the years in which the indicator was measured later. */
  later: LinkLine;
}

/** The texts of a goal, its figures and its activities on the page of a year. */
export function textsInYearGoal(teller: Teller, goal: Item<'goals'>, year: number): AnyText[] {
  return [
    teller.tell(goal),
    ...evaluationsOf(teller.site.report, goal).flatMap(({ indicator, survey }) => [
      teller.tell(indicator),
      teller.tell(survey),
    ]),
    ...activitiesInYear(teller, goal, year).map((activity) => teller.tell(activity)),
  ];
}

/** A goal with every figure of it, as they stood in a year. */
export function yearGoal(teller: Teller, goal: Item<'goals'>, year: number): YearGoal {
  const { site, language } = teller;
  const { word, formats } = language;
  const { started } = goal.facts;
  const rows = evaluationsOf(site.report, goal).map((evaluation): YearRow => {
    const upToYear = asOfYear(evaluation, year);
    const observation = evaluation.series.find((wave) => wave.year === year);
    const figure = observation && hasFigure(observation) ? observation : null;
    const card = figureCard(teller, upToYear);
    const state = observation
      ? stateSentence(teller, observation, evaluation.series)
      : noWaveOfFigure(teller, evaluation.survey, year);
    const isSaid = figure || state === null || card.verdict.sentence.includes(state);
    return {
      card,
      inYear: isSaid ? null : state,
      certainty: figure ? certaintySentences(figure, language) : [],
      change: figure ? changeSentence(evaluation.series, year, language) : null,
      corrections: correctionsFor(teller, evaluation, year),
      later: {
        label: word('year.later'),
        links: upToYear.later.map((wave) => yearLink(teller, wave.year, wave.label)),
      },
    };
  });
  const activities = activitiesInYear(teller, goal, year).map((activity) =>
    entryLink(teller, 'activities', activity),
  );
  return {
    ...goalHead(teller, goal),
    from: started && !isThereIn(goal.facts, year) ? word('goals.from', { date: formats.day(started) }) : null,
    rows,
    activities: { label: word('nav.activities'), links: activities },
  };
}
