import { entryAddress, yearPdf } from '../../catalog/addresses/addresses.ts';
import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { yearsWithPage } from '../../catalog/addresses/report-years.ts';
import { storyOf } from '../../catalog/entries/year-story.ts';
import { hasEnded } from '../../statistics/series.ts';
import { latestOf } from '../../statistics/waves.ts';
import { asOfYear } from '../figures/as-of-year.ts';
import { manyFiguresSentence } from '../figures/difference-sentences.ts';
import { frameFor, type Frame, type PageIdentity } from '../frame/frame.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import { hoursTable, type HoursTable } from '../plan/hours-table.ts';
import { yearLink } from '../telling/entry-link.ts';
import type { Link } from '../telling/link.ts';
import type { LinkedTable } from '../telling/linked-table.ts';
import type { Teller, Written } from '../telling/told.ts';
import { planEnded } from '../plan/plan-end.ts';
import { textsInYearEvents, yearEvents, type YearEvent } from '../plan/year-events.ts';
import { textsInYearGoal, yearGoal, type YearGoal } from '../plan/year-goal.ts';
import { goalsToldIn, partnersWithHours } from '../plan/year-links.ts';
import {
  hasWave,
  noWave,
  textsInYearWaves,
  wavesInYear,
  wavesOf,
  yearKicker,
  yearThatTellsPlans,
  type YearWaves,
} from '../plan/year-waves.ts';
import { yearTable } from '../figures/year-table.ts';

/** The list of years. */
export interface YearsView extends TextView {
  years: readonly { link: Link; kicker: string; lines: readonly string[] }[];
  /** That the plan has ended, or null. */
  ended: string | null;
  /** To the page that says when the next figures are expected; null while none are planned. */
  nextFigures: Link | null;
}

/** The list of years in one language, the newest first. */
export function yearsView(teller: Teller): YearsView {
  return {
    ...textView(teller, 'aar'),
    years: yearsWithPage(teller.site.report.catalog)
      .toReversed()
      .map((year) => ({
        link: yearLink(teller, year),
        kicker: yearKicker(teller, year),
        lines: wavesOf(teller, year),
      })),
    ended: planEnded(teller),
    nextFigures: nextFigures(teller),
  };
}

function nextFigures(teller: Teller): Link | null {
  const year = yearThatTellsPlans(teller);
  if (year === null) return null;
  return yearLink(teller, year, teller.language.word('year.nextFigures', { year: String(year) }));
}

/** One year's follow-up: every goal that there was or of which a figure was measured, on one page. */
export interface YearView {
  frame: Frame;
  kicker: string;
  /** The editors' story, or null when it is not written. That it is `approved` is said from the day on which it is. */
  story: { lead: string; document: string; written: Written; approved: string | null } | null;
  /** What happened in the year, in order of time. */
  events: readonly YearEvent[];
  goals: readonly YearGoal[];
  /** Every figure of the year on one line each, for those who read the whole at a glance. */
  table: LinkedTable;
  waves: readonly YearWaves[];
  /** Null for a year for which no hours are agreed and nobody reported any. */
  hours: HoursTable | null;
  sentences: readonly string[];
  asOf: string;
  next: Link | null;
  previous: Link | null;
  /** The same page as a file for print; null when none is made. */
  pdf: Link | null;
  words: Record<'story' | 'noStory' | 'figures' | 'hours' | 'howSure' | 'print' | 'overview', string> & {
    /** That the year has no survey round of its own, or null when it has. */
    nothingMeasured: string | null;
  };
}

/** What the page tells of itself that is about one year. */
export function yearIdentity(teller: Teller, year: number): PageIdentity {
  const { language } = teller;
  const story = storyOf(teller.site.report.catalog, year);
  const told = story && teller.tell(story);
  return {
    page: entryAddress('years', String(year)),
    title: language.word('year.title', { year: String(year) }),
    description: told?.words.summary ?? wavesOf(teller, year).join(' '),
    trail: [{ text: language.word('nav.years'), address: language.address(fixedPages.aar) }],
    ...(told ? { text: told } : {}),
    tells: [
      ...textsInYearEvents(teller, year),
      ...textsInYearWaves(teller, year),
      ...goalsToldIn(teller, year).flatMap((goal) => textsInYearGoal(teller, goal, year)),
      ...partnersWithHours(teller, year).map((partner) => teller.tell(partner)),
    ],
    ownTitle: true,
  };
}

/** The page of one year in one language. */
export function yearView(teller: Teller, year: number): YearView {
  const { site, language } = teller;
  const { catalog, evaluations, buildDate } = site.report;
  const { word, address } = language;
  const years = yearsWithPage(catalog);
  const story = storyOf(catalog, year);
  const told = story ? teller.tell(story) : null;
  const approved = story?.facts.approvedOn;
  const ended = hasEnded(year, buildDate);
  const goals = goalsToldIn(teller, year);
  const upToYear = evaluations
    .filter(({ goal }) => goals.includes(goal))
    .map((evaluation) => asOfYear(evaluation, year));
  const sibling = (step: number, key: 'year.next' | 'year.previous'): Link | null => {
    const other = years[years.indexOf(year) + step];
    return other === undefined ? null : yearLink(teller, other, word(key, { year: String(other) }));
  };
  return {
    frame: frameFor(teller, yearIdentity(teller, year)),
    kicker: yearKicker(teller, year),
    story: told && {
      lead: told.words.summary,
      document: told.document,
      written: told.written,
      approved:
        approved !== undefined && approved <= buildDate
          ? word('year.approved', { date: language.formats.day(approved) })
          : null,
    },
    events: yearEvents(teller, year),
    goals: goals.map((goal) => yearGoal(teller, goal, year)),
    table: yearTable(teller, upToYear),
    waves: wavesInYear(teller, year),
    hours: hoursTable(teller, year),
    sentences: sureness(teller, upToYear),
    asOf: word('year.asOf', { date: language.formats.day(buildDate) }),
    next: sibling(1, 'year.next'),
    previous: sibling(-1, 'year.previous'),
    pdf: site.yearsAsPdf
      ? { text: word('year.pdf'), address: address(`${entryAddress('years', String(year))}${yearPdf(year)}`) }
      : null,
    words: {
      story: word(ended ? 'year.story' : 'year.storyNow'),
      noStory: word('year.noStory'),
      figures: word('year.figures'),
      nothingMeasured: hasWave(teller, year) ? null : noWave(teller, year),
      hours: word(ended ? 'year.hours' : 'year.hoursNow'),
      howSure: word('indicator.howSure'),
      print: word('year.print'),
      overview: word('year.overview'),
    },
  };
}

/** What is to be known before one trusts the figures of a year: of comparing only where something is compared. */
function sureness(teller: Teller, evaluations: readonly Evaluation[]): string[] {
  const { sentence } = teller.language;
  const shown = evaluations.flatMap(({ series }) => latestOf(series) ?? []);
  const isUnknown = shown.length > 0 && shown.every(({ low }) => low === null);
  const manyFigures = manyFiguresSentence(teller, evaluations);
  return [
    ...(isUnknown ? [sentence('intervalUnknown')] : []),
    ...(manyFigures === null ? [] : [manyFigures, sentence('rounded')]),
    sentence('noCause'),
  ];
}
