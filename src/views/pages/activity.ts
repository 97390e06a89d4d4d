import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { posterAddress } from '../../catalog/addresses/beside-pages.ts';
import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import { endedLast, hasEndedBy } from '../../catalog/entries/lifetime.ts';
import { find } from '../../catalog/entries/join.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { activityCard, type ActivityCard } from '../plan/activity-card.ts';
import { endedLine } from '../plan/ended-line.ts';
import { entryLink, entrySentence, nextLink } from '../telling/entry-link.ts';
import { frameFor, type Frame, type PageIdentity } from '../frame/frame.ts';
import { agreementTexts } from '../frame/originals.ts';
import type { Link, LinkLine } from '../telling/link.ts';
import { tiedPartner, type TiedPartner } from '../plan/partner-card.ts';
import { yearsOfActivity } from '../plan/year-links.ts';
import { practicalOf, type Practical } from '../plan/practical.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import type { Teller } from '../telling/told.ts';

/** The list of activities. */
export interface ActivitiesView extends TextView {
  activities: readonly ActivityCard[];
}

/** The list of activities in one language. */
export function activitiesView(teller: Teller): ActivitiesView {
  return {
    ...textView(teller, 'aktiviteter'),
    activities: listedActivities(teller).map((activity) => activityCard(teller, activity)),
  };
}

/** The page of one activity. */
export interface ActivityView {
  frame: Frame;
  document: string;
  /** That it has ended, and where to look instead. */
  ended: { text: string; instead: Link | null } | null;
  /** The day that it will end, when one is set and has not come; null otherwise. */
  ends: string | null;
  audience: readonly string[];
  happens: readonly string[];
  /** Time, place and contact, or that they are not known; null when it has ended. */
  practical: { heading: string; known: Practical | null; unknown: string } | null;
  responsible: readonly TiedPartner[];
  helpers: readonly TiedPartner[];
  goals: readonly Link[];
  years: LinkLine;
  editorial: boolean;
  agreement: readonly string[];
  /** Null when it has ended: nobody should hang up an invitation to it. */
  poster: Link | null;
  next: Link | null;
  words: Record<
    'forWhom' | 'happens' | 'responsible' | 'helpers' | 'goals' | 'editorial' | 'noCause',
    string
  >;
}

/** What the page tells of itself that is about one activity. */
export function activityIdentity(teller: Teller, activity: Item<'activities'>): PageIdentity {
  const text = teller.tell(activity);
  return {
    page: entryAddress('activities', activity.id),
    title: text.words.title,
    description: text.words.short,
    trail: [
      {
        text: teller.language.word('nav.activities'),
        address: teller.language.address(fixedPages.aktiviteter),
      },
    ],
    text,
  };
}

/** The page of one activity in one language. */
export function activityView(teller: Teller, activity: Item<'activities'>): ActivityView {
  const { catalog, buildDate } = teller.site.report;
  const { word, address, formats } = teller.language;
  const told = teller.tell(activity);
  const { facts } = activity;
  const ended = hasEndedBy(activity.facts, buildDate);
  const partner = (id: string): TiedPartner => tiedPartner(teller, find(catalog.partners, id));
  return {
    frame: frameFor(teller, activityIdentity(teller, activity)),
    document: told.document,
    ended: endedPart(teller, activity),
    ends: facts.ended && !ended ? word('activity.ends', { date: formats.day(facts.ended.on) }) : null,
    audience: told.words.audience,
    happens: told.words.happens,
    practical: ended
      ? null
      : {
          heading: word('activity.practical'),
          known: practicalOf(teller, activity),
          unknown: word('activity.practicalUnknown'),
        },
    responsible: facts.responsible.map(partner),
    helpers: facts.partners.map(partner),
    goals: facts.goals.map((id) => entryLink(teller, 'goals', find(catalog.goals, id))),
    years: yearsOfActivity(teller, activity),
    editorial: facts.goalsAreEditorial,
    agreement: agreementTexts(facts),
    poster: ended ? null : { text: word('poster.link'), address: address(posterAddress(activity.id)) },
    next: nextLink(teller, 'activity.next', ['activities', listedActivities(teller)], activity),
    words: {
      forWhom: word('activity.forWhom'),
      happens: word('activity.happens'),
      responsible: word('activity.responsible'),
      helpers: word('activity.helpers'),
      goals: word('activity.goals'),
      editorial: word('activity.editorialLink'),
      noCause: word('activity.noCause'),
    },
  };
}

function endedPart(teller: Teller, activity: Item<'activities'>): ActivityView['ended'] {
  const text = endedLine(teller, activity, 'activity.ended');
  if (text === null) return null;
  const instead = activity.facts.ended?.instead;
  if (instead === undefined) return { text, instead: null };
  const other = find(teller.site.report.catalog.activities, instead);
  return { text, instead: entrySentence(teller, 'activity.instead', ['activities', other]) };
}

function listedActivities({ site: { report } }: Teller): Item<'activities'>[] {
  return endedLast(report.catalog.activities, report.buildDate);
}
