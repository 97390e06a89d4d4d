import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { hasEndedBy } from '../../catalog/entries/lifetime.ts';
import { activityCard, type ActivityCard } from '../plan/activity-card.ts';
import { entryLink } from '../telling/entry-link.ts';
import { latestFeatured } from '../figures/featured-figure.ts';
import { figureBand, type FigureBand } from '../figures/figure-band.ts';
import { figureCard, type FigureCard } from '../figures/figure-card.ts';
import { manyFiguresSentence } from '../figures/difference-sentences.ts';
import { stateSentence } from '../figures/figure-sentences.ts';
import { figuresOfGoal, type JudgedFigure } from '../figures/goal-figures.ts';
import { goalHead, type GoalHead } from '../plan/goal-head.ts';
import type { Link } from '../telling/link.ts';
import type { NewsItem } from '../plan/news.ts';
import { news } from '../plan/news-list.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import { planEnded } from '../plan/plan-end.ts';
import { timeline, type TimelineEvent } from '../plan/timeline.ts';
import type { Teller } from '../telling/told.ts';
import { latestOf, nextWaveOf } from '../../statistics/waves.ts';

/** The front page: how is it going, what is there for me, what happens next. */
export interface HomeView extends TextView {
  /** With the words that newer figures should be here, or null: so large, an old figure would pass for one of today. */
  featured: (FigureBand & { link: Link; overdue: string | null }) | null;
  goals: readonly (GoalHead & {
    card: FigureCard | null;
    /** The goal's other figures, where something else can be said of one of them than of the one that is shown. */
    others: readonly JudgedFigure[];
  })[];
  manyFigures: string | null;
  /** The first of those that have not ended. */
  activities: readonly ActivityCard[];
  /** The way to the list of the others; null where the page shows them all. */
  allActivities: Link | null;
  upcoming: readonly TimelineEvent[];
  news: readonly NewsItem[];
  allFigures: Link;
  allNews: Link;
  words: Record<'going' | 'join' | 'next' | 'news' | 'goalsLead' | 'otherFigures' | 'facadeNote', string>;
}

/** The front page in one language. */
export function homeView(teller: Teller): HomeView {
  const { site, language } = teller;
  const { catalog, evaluations, buildDate } = site.report;
  const { word, address } = language;
  const goals = catalog.goals.map((goal) => ({ goal, ...figuresOfGoal(teller, goal) }));
  const running = catalog.activities.filter((activity) => !hasEndedBy(activity.facts, buildDate));
  return {
    ...textView(teller, 'forside'),
    featured: featuredFigure(teller),
    goals: goals.map(({ goal, shown, judged }) => ({
      ...goalHead(teller, goal),
      card: shown ? figureCard(teller, shown) : null,
      others: judged.slice(1),
    })),
    manyFigures: manyFiguresSentence(teller, evaluations),
    activities: running.slice(0, MOST_ACTIVITIES).map((activity) => activityCard(teller, activity)),
    allActivities: otherActivities(teller, running.length),
    upcoming: timeline(teller).filter(({ state }) => state !== 'done'),
    news: news(teller, 3),
    allFigures: {
      text: word('home.allFigures', { count: evaluations.length }),
      address: address(fixedPages.indikatorer),
    },
    allNews: { text: word('home.allNews'), address: address(fixedPages.nyt) },
    words: {
      going: word('home.question.going'),
      join: word('home.question.join'),
      next: word('home.question.next'),
      news: word('nav.news'),
      goalsLead: goalsLead(
        teller,
        goals.map(({ shown }) => shown),
      ),
      otherFigures: word('home.otherFigures'),
      facadeNote: word('home.facadeNote'),
    },
  };
}

/**
 * To the list of activities, where it has others than the front page: those to join, else those that have ended. With nothing to
 * join the front page has no such part, and its menu leads to the list.
 */
function otherActivities({ site, language }: Teller, running: number): Link | null {
  const ended = site.report.catalog.activities.length - running;
  const [key, count] =
    running > MOST_ACTIVITIES
      ? (['home.allActivities', running] as const)
      : (['home.endedActivities', ended] as const);
  if (running === 0 || count === 0) return null;
  return { text: language.word(key, { count }), address: language.address(fixedPages.aktiviteter) };
}

/** More would stand between how it goes and what happens next. */
const MOST_ACTIVITIES = 6;

/**
 * How many goals there are, that their latest figures follow, where each has one, and that the plan has ended.
 *
 * @param shown the figure that stands for each goal
 */
function goalsLead(teller: Teller, shown: readonly (Evaluation | null)[]): string {
  const { word } = teller.language;
  const count = shown.length;
  const ended = planEnded(teller);
  const haveFigures = shown.every((figure) => figure && latestOf(figure.series));
  return [
    word('home.goalsLead', { count }),
    ...(haveFigures ? [word('home.goalsLatest', { count })] : []),
    ...(ended === null ? [] : [ended]),
  ].join(' ');
}

function featuredFigure(teller: Teller): HomeView['featured'] {
  const featured = latestFeatured(teller.site);
  if (!featured) return null;
  const { evaluation, latest } = featured;
  const { indicator, series } = evaluation;
  const next = nextWaveOf(series);
  return {
    ...figureBand(teller, evaluation, latest, `featured-${indicator.id}`),
    link: entryLink(teller, 'indicators', indicator),
    overdue: next?.status === 'awaiting' ? stateSentence(teller, next, series) : null,
  };
}
