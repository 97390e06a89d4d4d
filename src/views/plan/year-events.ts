import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { compareText } from '../../catalog/entries/join.ts';
import { yearOf } from '../../catalog/entries/lifetime.ts';
import { endedLine } from './ended-line.ts';
import { span } from '../telling/facts.ts';
import type { AnyText } from '../telling/translation-notice.ts';
import { isUnconfirmed } from './timeline.ts';
import { originalTeller, unlessOfPage, type Foreign, type Teller, type Told } from '../telling/told.ts';

/** Something that happened in a year: a milestone of the plan, a piece of news that an editor wrote, or the end of an activity. */
export interface YearEvent {
  when: string;
  text: string;
  /** The address of its page; null when it has none. */
  link: string | null;
  /** That an activity ended, or that nobody has said whether what was expected has happened; null for all else. */
  note: string | null;
  written: Foreign;
}

/** What happened in a year, or is to happen, in order of time. */
export function yearEvents(teller: Teller, year: number): YearEvent[] {
  return happeningsIn(teller, year).map(({ when, link, note, told: { words, written } }) => {
    return { when, text: words.title, link, note, written: unlessOfPage(teller, written) };
  });
}

/** The texts of others that tell what happened in a year. */
export function textsInYearEvents(teller: Teller, year: number): AnyText[] {
  return happeningsIn(teller, year).map(({ told }) => told);
}

interface Happening extends Pick<YearEvent, 'when' | 'link' | 'note'> {
  /** ISO date, or a year. */
  at: string;
  told: Told<'milestones'> | Told<'updates'> | Told<'activities'>;
}

/**
 * A milestone that news of its day reports by the same title is told once, and so is the end of an activity that news of its day
 * is about. Survey rounds are told elsewhere on the page.
 */
function happeningsIn(teller: Teller, year: number): Happening[] {
  const { catalog, buildDate } = teller.site.report;
  const { formats, address, word } = teller.language;
  const original = originalTeller(teller.site);
  const nameOf = (at: string, item: Item<'milestones'> | Item<'updates'>): string =>
    `${at} ${original.tell<'milestones' | 'updates'>(item).words.title}`;
  const reported = new Set(catalog.updates.map((item) => nameOf(item.facts.date, item)));
  const milestones = catalog.milestones
    .filter((item) => !reported.has(nameOf(item.facts.from, item)))
    .map((item): Happening => {
      const { from, to } = item.facts;
      const note = isUnconfirmed(item.facts, buildDate) ? word('about.certainty.unconfirmed') : null;
      return { at: from, when: span(from, to, formats.day), link: null, note, told: teller.tell(item) };
    });
  const news = catalog.updates.map((item): Happening => {
    const { date } = item.facts;
    const link = address(entryAddress('updates', item.id));
    return { at: date, when: formats.day(date), link, note: null, told: teller.tell(item) };
  });
  const ends = catalog.activities.flatMap((item): Happening[] => {
    const note = endedLine(teller, item, 'activity.ended');
    const { on: at = '' } = item.facts.ended ?? {};
    const isNews = catalog.updates.some(
      ({ facts }) => facts.date === at && facts.activities.includes(item.id),
    );
    if (note === null || isNews) return [];
    const link = address(entryAddress('activities', item.id));
    return [{ at, when: formats.day(at), link, note, told: teller.tell(item) }];
  });
  return [...milestones, ...news, ...ends]
    .filter(({ at }) => yearOf(at) === year)
    .sort((a, b) => compareText(a.at, b.at));
}
