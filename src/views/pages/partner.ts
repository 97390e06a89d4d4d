import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import { standingOf, type Standing } from '../../catalog/entries/agreement.ts';
import { find } from '../../catalog/entries/join.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { hasEndedBy } from '../../catalog/entries/lifetime.ts';
import type { BarsSpec } from '../../charts/spec.ts';
import type { WordKey } from '../../i18n/words/da.ts';
import { endedLine } from '../plan/ended-line.ts';
import { partnersOf } from '../plan/ties.ts';
import { partnerCard, partnersByStanding, partnerTitle, type PartnerCard } from '../plan/partner-card.ts';
import { entryLink, entrySentence, nextLink } from '../telling/entry-link.ts';
import { frameFor, type Frame, type PageIdentity } from '../frame/frame.ts';
import { agreementTexts } from '../frame/originals.ts';
import type { Link, LinkLine, Phrase } from '../telling/link.ts';
import { yearsOfPartner } from '../plan/year-links.ts';
import { hoursChart } from '../plan/hours-chart.ts';
import { planHasEnded } from '../plan/plan-end.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import { unlessOfPage, type Teller } from '../telling/told.ts';

/** The list of partners. */
export interface PartnersView extends TextView {
  /** The parties to the agreement, others whom it mentions, then those who have joined; without lists of nobody. */
  lists: readonly { heading: string; cards: readonly PartnerCard[] }[];
  hours: BarsSpec | null;
  words: Record<'hours' | 'hoursLead', string>;
}

/** The list of partners in one language. */
export function partnersView(teller: Teller): PartnersView {
  const { word } = teller.language;
  const { party, mentioned, outside } = partnersByStanding(teller.site.report);
  const listOf = (heading: string, partners: readonly Item<'partners'>[]): PartnersView['lists'] =>
    partners.length === 0
      ? []
      : [{ heading, cards: partners.map((partner) => partnerCard(teller, partner)) }];
  return {
    ...textView(teller, 'partnere'),
    lists: [
      ...listOf(word('partners.parties'), party),
      ...listOf(word('partners.others'), mentioned),
      ...listOf(word('partners.outside'), outside),
    ],
    hours: hoursChart(teller),
    words: {
      hours: word('partners.hours'),
      hoursLead: word(planHasEnded(teller.site.report) ? 'partners.hoursLeadEnded' : 'partners.hoursLead'),
    },
  };
}

/** The page of one partner. */
export interface PartnerView {
  frame: Frame;
  title: Phrase;
  document: string;
  /** What heads the text, where there is one. */
  more: string | null;
  standing: string;
  /** From when and until when the partner is there, or was, as far as a day is known. */
  there: readonly string[];
  /** Who came instead of one who has left; null when nobody did. */
  instead: Link | null;
  tasks: readonly string[];
  /** What the partner gives: hours or working time, a label and a value each. */
  gives: readonly { label: string; value: string; note: string | null }[];
  years: LinkLine;
  /** Those that have not ended. */
  activities: readonly Link[];
  endedActivities: readonly Link[];
  /** That the partner is tied to no activity, or null: it does not matter of one who has left. */
  noActivities: string | null;
  surveys: readonly Link[];
  website: string | null;
  agreement: readonly string[];
  next: Link | null;
  words: Record<'tasks' | 'noTasks' | 'activities' | 'endedActivities' | 'surveys' | 'website', string>;
}

/** What the page tells of itself that is about one partner. */
export function partnerIdentity(teller: Teller, partner: Item<'partners'>): PageIdentity {
  const text = teller.tell(partner);
  return {
    page: entryAddress('partners', partner.id),
    title: text.words.title,
    description: text.words.role,
    trail: [
      {
        text: teller.language.word('footer.partners'),
        address: teller.language.address(fixedPages.partnere),
      },
    ],
    text,
  };
}

/** The page of one partner in one language. */
export function partnerView(teller: Teller, partner: Item<'partners'>): PartnerView {
  const { catalog, buildDate } = teller.site.report;
  const { word, address, formats } = teller.language;
  const told = teller.tell(partner);
  const { facts, id } = partner;
  const { party, mentioned, outside } = partnersByStanding(teller.site.report);
  const hasLeft = hasEndedBy(facts, buildDate);
  const activities = (over: boolean): Link[] =>
    catalog.activities
      .filter((activity) => partnersOf(activity).includes(id))
      .filter((activity) => (hasLeft || hasEndedBy(activity.facts, buildDate)) === over)
      .map((activity) => entryLink(teller, 'activities', activity));
  const [running, ended] = [activities(false), activities(true)];
  return {
    frame: frameFor(teller, partnerIdentity(teller, partner)),
    title: partnerTitle(teller, partner),
    document: told.document,
    more: told.hasBody ? word('partner.more') : null,
    standing: word(STANDING[standingOf(partner, catalog.partners)]),
    there: [
      ...(facts.started ? [word('partner.from', { date: formats.day(facts.started) })] : []),
      ...(facts.ended
        ? [
            endedLine(teller, partner, 'partner.left') ??
              word('partner.leaves', { date: formats.day(facts.ended.on) }),
          ]
        : []),
    ],
    instead: hasLeft ? cameInstead(teller, partner) : null,
    tasks: told.words.tasks,
    gives: contributions(teller, partner),
    years: yearsOfPartner(teller, partner),
    activities: running,
    endedActivities: ended,
    noActivities: hasLeft || running.length + ended.length > 0 ? null : word('partner.noActivities'),
    surveys: catalog.surveys
      .filter(({ facts: survey }) => survey.provider === id)
      .map((survey) => {
        const { words, written } = teller.tell(survey);
        return {
          text: words.title,
          address: address(`${fixedPages.data}#${survey.id}`),
          ...unlessOfPage(teller, written),
        };
      }),
    website: facts.website ?? null,
    agreement: agreementTexts(facts),
    next: nextLink(teller, 'partner.next', ['partners', [...party, ...mentioned, ...outside]], partner),
    words: {
      tasks: word('partner.tasks'),
      noTasks: word('partner.noTasks'),
      activities: word('partner.activities'),
      endedActivities: word('partner.endedActivities'),
      surveys: word(hasLeft ? 'partner.surveysBefore' : 'partner.surveys'),
      website: word('partner.website'),
    },
  };
}

const STANDING = {
  party: 'partner.isParty',
  mentioned: 'partner.isMentioned',
  outside: 'partner.isOutside',
} as const satisfies Record<Standing, WordKey>;

function cameInstead(teller: Teller, { facts }: Item<'partners'>): Link | null {
  if (facts.ended?.instead === undefined) return null;
  const other = find(teller.site.report.catalog.partners, facts.ended.instead);
  return entrySentence(teller, 'partner.instead', ['partners', other]);
}

function contributions(teller: Teller, { facts }: Item<'partners'>): PartnerView['gives'] {
  const { word, formats } = teller.language;
  const gives: { label: string; value: string; note: string | null }[] = [];
  const paid = facts.paidBy === undefined ? null : find(teller.site.report.catalog.partners, facts.paidBy);
  const payer = paid && word('partner.paidBy', { name: teller.tell(paid).words.title });
  if (facts.hoursPerYear !== undefined) {
    const value = word('partner.hours', { hours: facts.hoursPerYear });
    gives.push({ label: word('partner.hoursLabel'), value, note: payer });
  }
  if (facts.workingTimePercent !== undefined) {
    const value = word('partner.workingTime', { share: formats.agreedPercent(facts.workingTimePercent) });
    gives.push({ label: word('partner.time'), value, note: word('partner.workingTimeNote') });
  }
  if (facts.fullTime)
    gives.push({ label: word('partner.time'), value: word('partner.fullTime'), note: payer });
  return gives;
}
