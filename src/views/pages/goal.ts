import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { posterAddress } from '../../catalog/addresses/beside-pages.ts';
import { hasEndedBy } from '../../catalog/entries/lifetime.ts';
import { outsideAgreement } from '../../catalog/entries/agreement.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { activityCard, type ActivityCard } from '../plan/activity-card.ts';
import { activitiesOf } from '../plan/ties.ts';
import { entryLink, nextLink } from '../telling/entry-link.ts';
import { figureCard, type FigureCard } from '../figures/figure-card.ts';
import { manyFiguresSentence } from '../figures/difference-sentences.ts';
import { evaluationsOf } from '../figures/goal-figures.ts';
import { frameFor, goalsLink, type Frame, type PageIdentity } from '../frame/frame.ts';
import { agreementTexts } from '../frame/originals.ts';
import { goalHead, type GoalHead } from '../plan/goal-head.ts';
import type { Link, LinkLine } from '../telling/link.ts';
import { yearsOfGoal } from '../plan/year-links.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import type { Teller } from '../telling/told.ts';

/** The list of goals. */
export interface GoalsView extends TextView {
  goals: readonly (GoalHead & { cards: readonly FigureCard[] })[];
  manyFigures: string | null;
}

/** The list of goals in one language. */
export function goalsView(teller: Teller): GoalsView {
  const { report } = teller.site;
  const { catalog, evaluations } = report;
  return {
    ...textView(teller, 'maal'),
    goals: catalog.goals.map((goal) => ({
      ...goalHead(teller, goal),
      cards: evaluationsOf(report, goal).map((evaluation) => figureCard(teller, evaluation)),
    })),
    manyFigures: manyFiguresSentence(teller, evaluations),
  };
}

/** The page of one goal. */
export interface GoalView {
  frame: Frame;
  document: string;
  ambition: string;
  /** That the goal is not in the agreement, and from when it is one, as far as that is so. */
  added: readonly string[];
  cards: readonly FigureCard[];
  manyFigures: string | null;
  agreement: readonly string[];
  activities: readonly ActivityCard[];
  /** What readers should know of the link between the goal and its activities; null when it has none. */
  notes: { editorial: EditorialLink | null; noCause: string } | null;
  years: LinkLine;
  poster: Link;
  next: Link | null;
  words: Record<'figures' | 'noFigures' | 'activities' | 'noActivities' | 'ambition', string>;
}

/** That editors made the link to activities; names those it is true of when it is not true of all. */
export interface EditorialLink {
  text: string;
  activities: readonly Link[];
}

/** What the page tells of itself that is about one goal. */
export function goalIdentity(teller: Teller, goal: Item<'goals'>): PageIdentity {
  const { report } = teller.site;
  const text = teller.tell(goal);
  return {
    page: entryAddress('goals', goal.id),
    title: text.words.title,
    description: text.words.summary,
    trail: [goalsLink(teller.language)],
    text,
    tells: [
      ...evaluationsOf(report, goal).flatMap(({ indicator, survey }) => [
        teller.tell(indicator),
        teller.tell(survey),
      ]),
      ...activitiesOf(report, goal).map((activity) => teller.tell(activity)),
    ],
  };
}

/** The page of one goal in one language. */
export function goalView(teller: Teller, goal: Item<'goals'>): GoalView {
  const { report } = teller.site;
  const { goals } = report.catalog;
  const { word, address, formats } = teller.language;
  const told = teller.tell(goal);
  const { ambition, started } = goal.facts;
  const isOwn = outsideAgreement(goals).includes(goal);
  const ofGoal = evaluationsOf(report, goal);
  const activities = activitiesOf(report, goal);
  const allEnded =
    activities.length > 0 && activities.every((activity) => hasEndedBy(activity.facts, report.buildDate));
  return {
    frame: frameFor(teller, goalIdentity(teller, goal)),
    document: told.document,
    ambition:
      isOwn && ambition === 'none' ? word('goals.ownAmbition.none') : word(`goals.ambition.${ambition}`),
    added: [
      ...(isOwn ? [word('goals.isOutside')] : []),
      ...(started ? [word('goals.from', { date: formats.day(started) })] : []),
    ],
    cards: ofGoal.map((evaluation) => figureCard(teller, evaluation)),
    manyFigures: manyFiguresSentence(teller, ofGoal),
    agreement: agreementTexts(goal.facts),
    activities: activities.map((activity) => activityCard(teller, activity)),
    notes:
      activities.length === 0
        ? null
        : { editorial: editorialLink(teller, activities), noCause: word('activity.noCause') },
    years: yearsOfGoal(teller, goal),
    poster: { text: word('poster.link'), address: address(posterAddress(goal.id)) },
    next: nextLink(teller, 'goals.next', ['goals', goals], goal),
    words: {
      figures: word('goals.figures'),
      noFigures: word('goals.noFigures'),
      activities: word(allEnded ? 'goals.endedActivities' : 'goals.activities'),
      noActivities: word('goals.noActivities'),
      ambition: word(isOwn ? 'goals.ownAmbition' : 'goals.ambition'),
    },
  };
}

function editorialLink(teller: Teller, activities: readonly Item<'activities'>[]): EditorialLink | null {
  const { word } = teller.language;
  const made = activities.filter(({ facts }) => facts.goalsAreEditorial);
  if (made.length === 0) return null;
  if (made.length === activities.length) return { text: word('activity.editorialLink'), activities: [] };
  const links = made.map((activity) => entryLink(teller, 'activities', activity));
  return { text: word('goals.editorialSome'), activities: links };
}
