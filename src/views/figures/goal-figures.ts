import type { Evaluation, Report } from '../../catalog/figures/evaluate.ts';
import { hasFigure } from '../../statistics/waves.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { entryLink } from '../telling/entry-link.ts';
import type { Link } from '../telling/link.ts';
import type { Teller } from '../telling/told.ts';
import { verdictView } from './verdict-sentence.ts';

/** The figures that a goal is followed by. */
export function evaluationsOf({ evaluations }: Report, goal: Item<'goals'>): Evaluation[] {
  return evaluations.filter((evaluation) => evaluation.goal === goal);
}

/** One figure of a goal in a line: its name and what can be said of it. */
export interface JudgedFigure {
  figure: Link;
  verdict: string;
  /** Which way it went, a sentence, where the verdict leaves that open although it is known; else null. */
  difference: string | null;
}

/**
 * One figure stands for its goal on the front page and on a poster. What is said of it must not pass for what can be said of
 * the goal: where a single one of the others went another way, all are named with what can be said of each.
 *
 * @returns the figure that is shown, the first that has one, and all of them in a line each, that one first; none where the
 * same can be said of all
 */
export function figuresOfGoal(
  teller: Teller,
  goal: Item<'goals'>,
): { shown: Evaluation | null; judged: readonly JudgedFigure[] } {
  const own = evaluationsOf(teller.site.report, goal);
  const shown = own.find(({ series }) => series.some(hasFigure)) ?? own[0] ?? null;
  const inOrder = own.toSorted((a, b) => Number(b === shown) - Number(a === shown));
  const ways = new Set(inOrder.map((evaluation) => wayOf(teller, evaluation)));
  return { shown, judged: ways.size > 1 ? inOrder.map((each) => judgedFigure(teller, each)) : [] };
}

function judgedFigure(teller: Teller, evaluation: Evaluation): JudgedFigure {
  const { code, label, difference } = verdictView(evaluation, teller.language);
  return {
    figure: entryLink(teller, 'indicators', evaluation.indicator),
    verdict: label,
    difference: code === 'not-assessable' ? difference : null,
  };
}

/** Figures that cannot be judged for want of a base may all the same have gone opposite ways. */
function wayOf({ language }: Teller, evaluation: Evaluation): string {
  const { code, label } = verdictView(evaluation, language);
  const { verdict, indicator } = evaluation;
  const direction = indicator.facts.betterIs === 'higher' ? 1 : -1;
  return code === 'not-assessable' ? `${label} ${Math.sign((verdict.difference ?? 0) * direction)}` : label;
}
