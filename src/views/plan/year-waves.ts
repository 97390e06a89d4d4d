import { yearsWithPage } from '../../catalog/addresses/report-years.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { yearOf } from '../../catalog/entries/lifetime.ts';
import { wavesWithStatus, type SurveyWave, type WaveStatus } from '../../catalog/figures/wave-status.ts';
import { hasEnded } from '../../statistics/series.ts';
import { stateSentence } from '../figures/figure-sentences.ts';
import type { AnyText } from '../telling/translation-notice.ts';
import type { Teller } from '../telling/told.ts';

/** Whether a year lies before, inside or after the plan's years, both ends counted. */
export function placeInPlan({ site }: Teller, year: number): 'before' | 'inside' | 'after' {
  const { from, to } = site.report.catalog.settings.period;
  if (year < yearOf(from)) return 'before';
  return year > yearOf(to) ? 'after' : 'inside';
}

/** Where a year stands: before the plan, in which of its years (from 1), after it; and when so, that it has not begun. */
export function yearKicker(teller: Teller, year: number): string {
  const { word } = teller.language;
  const { catalog, buildDate } = teller.site.report;
  const place = {
    before: () => word('year.before'),
    inside: () => word('year.inPlan', { number: year - yearOf(catalog.settings.period.from) + 1 }),
    after: () => word('year.after'),
  }[placeInPlan(teller, year)]();
  const future = year > yearOf(buildDate);
  return future ? `${place} · ${word('year.future')}` : place;
}

/** That a year has no survey round: that none was made, or none is planned while the year has not ended. */
export function noWave({ site, language }: Teller, year: number): string {
  const key = hasEnded(year, site.report.buildDate) ? 'year.nothingMeasured' : 'year.nothingPlanned';
  return language.word(key, { year: String(year) });
}

/**
 * That a figure has no survey round in a year in which only other surveys have one; else null. Nobody knows what a round of its
 * own survey, before the figure was added, asked.
 */
export function noWaveOfFigure(teller: Teller, { facts }: Item<'surveys'>, year: number): string | null {
  if (!hasWave(teller, year) || facts.waves.some((wave) => wave.year === year)) return null;
  const key = hasEnded(year, teller.site.report.buildDate)
    ? 'year.figureNotMeasured'
    : 'year.figureNotPlanned';
  return teller.language.word(key, { year: String(year) });
}

/**
 * How it stands with a wave of a survey, as a sentence; empty when its figures are here.
 *
 * @param waves the wave with the others of its survey
 */
export function waveSentence(teller: Teller, wave: SurveyWave, waves: readonly SurveyWave[]): string {
  return wave.status === 'not-asked'
    ? teller.language.word('wave.notMeasured', { wave: wave.label })
    : stateSentence(teller, wave, waves);
}

/** Whether a survey has a round in a year. */
export function hasWave({ site }: Teller, year: number): boolean {
  return site.report.catalog.surveys.some(({ facts }) => facts.waves.some((wave) => wave.year === year));
}

/**
 * The waves of this state that the page of a year names, each with its survey. What is overdue stays so in the years that follow,
 * as far as they have begun; the year that runs also names what is planned next.
 */
function wavesNamed({ site: { report } }: Teller, year: number, status: WaveStatus) {
  const thisYear = yearOf(report.buildDate);
  return report.catalog.surveys.flatMap((survey) => {
    const waves = wavesWithStatus(report, survey).filter((wave) => wave.status === status);
    const next = Math.min(...waves.map((wave) => wave.year));
    return waves
      .filter(
        (wave) =>
          wave.year === year ||
          (status === 'awaiting' && wave.year < year && year <= thisYear) ||
          (status === 'planned' && year === thisYear && wave.year === next),
      )
      .map(({ label }) => ({ survey, label }));
  });
}

/**
 * The year whose page tells which figures are planned next: the year that runs or, where it has no page, the next one that
 * figures are planned for. Null while none are planned.
 */
export function yearThatTellsPlans({ site: { report } }: Teller): number | null {
  const planned = report.catalog.surveys
    .flatMap((survey) => wavesWithStatus(report, survey))
    .filter(({ status }) => status === 'planned')
    .map(({ year }) => year);
  if (planned.length === 0) return null;
  const thisYear = yearOf(report.buildDate);
  return yearsWithPage(report.catalog).includes(thisYear) ? thisYear : Math.min(...planned);
}

/** What was measured, was not, is missing and is planned in a year, each with its surveys; without those that have none. */
export function wavesInYear(teller: Teller, year: number): YearWaves[] {
  const { word } = teller.language;
  return HEADINGS.map(([status, heading]) => ({
    heading: word(heading),
    names: wavesNamed(teller, year, status).map(({ survey, label }) =>
      word('indicator.sourceLine', { survey: teller.tell(survey).words.title, wave: label }),
    ),
  })).filter(({ names }) => names.length > 0);
}

/** The texts of the surveys that are named so. */
export function textsInYearWaves(teller: Teller, year: number): AnyText[] {
  return HEADINGS.flatMap(([status]) => wavesNamed(teller, year, status)).map(({ survey }) =>
    teller.tell(survey),
  );
}

const HEADINGS = [
  ['ok', 'year.measured'],
  ['not-asked', 'year.notMeasured'],
  ['awaiting', 'year.overdue'],
  ['planned', 'year.planned'],
] as const;

/** The same, a sentence each. */
export function wavesOf(teller: Teller, year: number): string[] {
  const { word } = teller.language;
  const lines = wavesInYear(teller, year).map(
    ({ heading, names }) => `${heading}: ${names.join(`${word('list.separator')} `)}${word('sentence.end')}`,
  );
  return hasWave(teller, year) ? lines : [noWave(teller, year), ...lines];
}

/** What became of some waves of a year, and the surveys that they are of, named with the wave. */
export interface YearWaves {
  heading: string;
  names: readonly string[];
}
