import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { activityHasEnded } from '../../catalog/entries/activity-end.ts';
import { find, type Catalog } from '../../catalog/entries/join.ts';
import type { Item } from '../../catalog/entries/item.ts';
import type { BarsSpec } from '../../charts/spec.ts';
import { partnersOf } from '../plan/activity-card.ts';
import { entryLink, entrySentence } from '../telling/entry-link.ts';
import { agreementTexts, frameFor, type Frame } from '../frame/frame.ts';
import type { Link, LinkLine, Phrase } from '../telling/link.ts';
import { titlePhrase } from '../telling/title-phrase.ts';
import { yearsOfPartner } from '../plan/year-links.ts';
import { hoursChart } from '../plan/hours-chart.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import { unlessOfPage, type Teller, type Written } from '../telling/told.ts';

/** One partner in a list. */
export interface PartnerCard {
  title: Phrase;
  role: string;
  address: string;
  written: Written;
}

/** The list of partners. */
export interface PartnersView extends TextView {
  parties: readonly PartnerCard[];
  others: readonly PartnerCard[];
  hours: BarsSpec | null;
  words: Record<'parties' | 'others' | 'hours' | 'hoursLead', string>;
}

/** The list of partners in one language. */
export function partnersView(teller: Teller): PartnersView {
  const { catalog } = teller.site.report;
  const { word } = teller.language;
  const { parties, others } = partnersAsListed(catalog);
  return {
    ...textView(teller, 'partnere'),
    parties: parties.map((partner) => partnerCard(teller, partner)),
    others: others.map((partner) => partnerCard(teller, partner)),
    hours: hoursChart(teller),
    words: {
      parties: word('partners.parties'),
      others: word('partners.others'),
      hours: word('partners.hours'),
      hoursLead: word('partners.hoursLead'),
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
  tasks: readonly string[];
  /** What the partner gives: hours or working time, a label and a value each. */
  gives: readonly { label: string; value: string; note: string | null }[];
  years: LinkLine;
  /** Those that have not ended. */
  activities: readonly Link[];
  endedActivities: readonly Link[];
  surveys: readonly Link[];
  website: string | null;
  agreement: readonly string[];
  next: Link | null;
  words: Record<
    'tasks' | 'noTasks' | 'activities' | 'endedActivities' | 'noActivities' | 'surveys' | 'website',
    string
  >;
}

/** The frame of the page of one partner. */
export function partnerFrame(teller: Teller, partner: Item<'partners'>): Frame {
  const text = teller.tell(partner);
  return frameFor(teller, {
    page: entryAddress('partners', partner.id),
    title: text.words.title,
    description: text.words.role,
    trail: [
      { text: teller.language.word('footer.partners'), address: teller.language.address('/partnere/') },
    ],
    text,
  });
}

/** The page of one partner in one language. */
export function partnerView(teller: Teller, partner: Item<'partners'>): PartnerView {
  const { catalog, buildDate } = teller.site.report;
  const { word, address } = teller.language;
  const told = teller.tell(partner);
  const { facts, id } = partner;
  const activities = (ended: boolean): Link[] =>
    catalog.activities
      .filter(
        (activity) => partnersOf(activity).includes(id) && activityHasEnded(activity, buildDate) === ended,
      )
      .map((activity) => entryLink(teller, 'activities', activity));
  return {
    frame: partnerFrame(teller, partner),
    title: titlePhrase(teller, partner),
    document: told.document,
    more: told.hasBody ? word('partner.more') : null,
    standing: word(facts.isParty ? 'partner.isParty' : 'partner.isMentioned'),
    tasks: told.words.tasks,
    gives: contributions(teller, partner),
    years: yearsOfPartner(teller, partner),
    activities: activities(false),
    endedActivities: activities(true),
    surveys: catalog.surveys
      .filter(({ facts: survey }) => survey.provider === id)
      .map((survey) => {
        const { words, written } = teller.tell(survey);
        return {
          text: words.title,
          address: address(`/data/#${survey.id}`),
          ...unlessOfPage(teller, written),
        };
      }),
    website: facts.website ?? null,
    agreement: agreementTexts(facts),
    next: nextPartner(teller, partner),
    words: {
      tasks: word('partner.tasks'),
      noTasks: word('partner.noTasks'),
      activities: word('partner.activities'),
      endedActivities: word('partner.endedActivities'),
      noActivities: word('partner.noActivities'),
      surveys: word('partner.surveys'),
      website: word('partner.website'),
    },
  };
}

/** The partners as their list has them: the parties to the agreement before the others. */
function partnersAsListed({ partners }: Catalog): Record<'parties' | 'others', Item<'partners'>[]> {
  return {
    parties: partners.filter(({ facts }) => facts.isParty),
    others: partners.filter(({ facts }) => !facts.isParty),
  };
}

function nextPartner(teller: Teller, partner: Item<'partners'>): Link | null {
  const { parties, others } = partnersAsListed(teller.site.report.catalog);
  const listed = [...parties, ...others];
  const following = listed[listed.indexOf(partner) + 1];
  return following ? entrySentence(teller, 'partner.next', ['partners', following]) : null;
}

function partnerCard(teller: Teller, partner: Item<'partners'>): PartnerCard {
  const { words, written } = teller.tell(partner);
  return {
    title: titlePhrase(teller, partner),
    role: words.role,
    address: teller.language.address(entryAddress('partners', partner.id)),
    written,
  };
}

function contributions(teller: Teller, { facts }: Item<'partners'>): PartnerView['gives'] {
  const { word, share } = teller.language;
  const gives: { label: string; value: string; note: string | null }[] = [];
  const paid = facts.paidBy === undefined ? null : find(teller.site.report.catalog.partners, facts.paidBy);
  const payer = paid && word('partner.paidBy', { name: teller.tell(paid).words.title });
  if (facts.hoursPerYear !== undefined) {
    const value = word('partner.hours', { hours: facts.hoursPerYear });
    gives.push({ label: word('partner.hoursLabel'), value, note: payer });
  }
  if (facts.workingTimePercent !== undefined) {
    const value = word('partner.workingTime', { share: share(facts.workingTimePercent) });
    gives.push({ label: word('partner.time'), value, note: word('partner.workingTimeNote') });
  }
  if (facts.fullTime)
    gives.push({ label: word('partner.time'), value: word('partner.fullTime'), note: payer });
  return gives;
}
