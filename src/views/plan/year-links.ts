import { yearsWithPage } from '../../catalog/addresses/report-years.ts';
import { agreedIn, type Giving } from '../../catalog/entries/agreed-hours.ts';
import type { Item } from '../../catalog/entries/item.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { isMeasured } from '../../statistics/waves.ts';
import { find } from '../../catalog/entries/join.ts';
import { isThereIn, yearOf } from '../../catalog/entries/lifetime.ts';
import { reportedIn } from '../../catalog/entries/year-story.ts';
import { evaluationsOf } from '../figures/goal-figures.ts';
import { yearLink } from '../telling/entry-link.ts';
import type { LinkLine } from '../telling/link.ts';
import type { Teller } from '../telling/told.ts';
import { activitiesOf } from './ties.ts';
import { placeInPlan } from './year-waves.ts';

/** The years whose pages tell of a goal and of its figures. */
export function yearsOfGoal(teller: Teller, goal: Item<'goals'>): LinkLine {
  return yearLine(teller, (year) => isToldIn(teller, goal, year));
}

/** The goals that the page of a year tells of, with their figures. */
export function goalsToldIn(teller: Teller, year: number): Item<'goals'>[] {
  return teller.site.report.catalog.goals.filter((goal) => isToldIn(teller, goal, year));
}

/** The years whose pages tell of an activity: those of the plan from the one it began in, until the one it has ended in. */
export function yearsOfActivity(teller: Teller, activity: Item<'activities'>): LinkLine {
  return yearLine(teller, (year) => runsIn(teller, activity, year));
}

/** The years whose pages tell of a partner: those for which hours are agreed or reported. */
export function yearsOfPartner(teller: Teller, partner: Item<'partners'>): LinkLine {
  return yearLine(teller, (year) => partnersWithHours(teller, year).includes(partner));
}

/** The activities of a goal that had begun in a year of the plan and had not ended before it. */
export function activitiesInYear(teller: Teller, goal: Item<'goals'>, year: number): Item<'activities'>[] {
  return activitiesOf(teller.site.report, goal).filter((activity) => runsIn(teller, activity, year));
}

/** The partners with whom hours are agreed for a year, in the agreement or beside it: only the plan's own years have any. */
export function partnersWithAgreedHours(teller: Teller, year: number): Giving<Item<'partners'>>[] {
  return placeInPlan(teller, year) === 'inside' ? agreedIn(teller.site.report.catalog.partners, year) : [];
}

/** The partners for which hours are agreed or reported in a year. */
export function partnersWithHours(teller: Teller, year: number): Item<'partners'>[] {
  const { catalog } = teller.site.report;
  const reported = reportedIn(catalog, year).map(({ partner }) => find(catalog.partners, partner));
  return [...new Set([...partnersWithAgreedHours(teller, year), ...reported])];
}

/**
 * Whether the page of a year tells of a goal and of its figures: it does from the year in which the goal came and, as a goal that
 * came midway is mostly compared with what was measured before it, in each earlier year in which one of its figures was measured.
 */
function isToldIn({ site }: Teller, goal: Item<'goals'>, year: number): boolean {
  const isMeasuredIn = ({ series }: Evaluation): boolean =>
    series.some((wave) => wave.year === year && isMeasured(wave));
  return isThereIn(goal.facts, year) || evaluationsOf(site.report, goal).some(isMeasuredIn);
}

function runsIn(teller: Teller, { facts }: Item<'activities'>, year: number): boolean {
  const endsThen = facts.ended !== undefined && yearOf(facts.ended.on) === year;
  return (placeInPlan(teller, year) === 'inside' || endsThen) && isThereIn(facts, year);
}

function yearLine(teller: Teller, isTold: (year: number) => boolean): LinkLine {
  return {
    label: teller.language.word('nav.years'),
    links: yearsWithPage(teller.site.report.catalog)
      .filter(isTold)
      .map((year) => yearLink(teller, year)),
  };
}
