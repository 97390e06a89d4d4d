import type { Item } from '../../catalog/entries/item.ts';
import { asOfYear } from '../figures/as-of-year.ts';
import { correctionsFor, type CorrectionView } from '../figures/corrections.ts';
import { figureCard, type FigureCard } from '../figures/figure-card.ts';
import {
  certaintySentences,
  changeSentence,
  figureSentence,
  hasFigure,
  stateSentence,
} from '../figures/figure-sentences.ts';
import type { Teller, Written } from '../telling/told.ts';
import { hasWave, noWaveOfFigure } from './year-waves.ts';

/** One goal on the page of a year. */
export interface YearGoal {
  title: string;
  short: string;
  address: string;
  written: Written;
  rows: readonly YearRow[];
}

/** One indicator as it stood in a year. */
export interface YearRow {
  card: FigureCard;
  /** The figure of the year itself, or why there is none; null when the card or the page says so already. */
  inYear: string | null;
  /** How sure the year's figure is; empty when there is none. */
  certainty: readonly string[];
  change: string | null;
  /** What was changed in the year's figure after it had been published. */
  corrections: readonly CorrectionView[];
}

/** A goal with every figure of it, as they stood in a year. */
export function yearGoal(teller: Teller, goal: Item<'goals'>, year: number): YearGoal {
  const { site, language } = teller;
  const { words, written } = teller.tell(goal);
  const rows = site.report.evaluations
    .filter((evaluation) => evaluation.goal === goal)
    .map((evaluation): YearRow => {
      const upToYear = asOfYear(evaluation, year);
      const observation = evaluation.series.find((wave) => wave.year === year);
      const figure = observation && hasFigure(observation) ? observation : null;
      const card = figureCard(teller, upToYear);
      const inYear = figure
        ? figureSentence(teller, evaluation, figure, 'hundred')
        : observation
          ? stateSentence(teller, observation, evaluation.series)
          : noWaveOfFigure(teller, year);
      const isSaid =
        !hasWave(teller, year) || card.sentence === inYear || card.verdict.sentence.includes(inYear);
      return {
        card,
        inYear: isSaid ? null : inYear,
        certainty: figure ? certaintySentences(figure, language) : [],
        change: figure ? changeSentence(evaluation.series, year, language) : null,
        corrections: correctionsFor(teller, evaluation, year),
      };
    });
  return {
    title: words.title,
    short: words.short,
    address: language.address(`/maal/${goal.id}/`),
    written,
    rows,
  };
}
