import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { compareText } from '../../catalog/entries/join.ts';
import { endedLine } from './activity-card.ts';
import { span } from '../telling/facts.ts';
import { isUnconfirmed } from './timeline.ts';
import { originalTeller, unlessOfPage, type Foreign, type Teller } from '../telling/told.ts';

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

/**
 * What happened in a year, or is to happen, in order of time. A milestone that news of its day reports by the same title is
 * told once, and so is the end of an activity that news of its day is about. Survey rounds are told elsewhere on the page.
 */
export function yearEvents(teller: Teller, year: number): YearEvent[] {
  const { catalog, buildDate } = teller.site.report;
  const { formats, address, word } = teller.language;
  const original = originalTeller(teller.site);
  const nameOf = (at: string, item: Item<'milestones'> | Item<'updates'>): string =>
    `${at} ${original.tell<'milestones' | 'updates'>(item).words.title}`;
  const reported = new Set(catalog.updates.map((item) => nameOf(item.facts.date, item)));
  const milestones = catalog.milestones
    .filter((item) => !reported.has(nameOf(item.facts.from, item)))
    .map((item) => {
      const { words, written } = teller.tell(item);
      const { from, to } = item.facts;
      const note = isUnconfirmed(item.facts, buildDate) ? word('about.certainty.unconfirmed') : null;
      return { at: from, when: span(from, to, formats.day), text: words.title, link: null, note, written };
    });
  const news = catalog.updates.map((item) => {
    const { words, written } = teller.tell(item);
    const { date } = item.facts;
    const link = address(entryAddress('updates', item.id));
    return { at: date, when: formats.day(date), text: words.title, link, note: null, written };
  });
  const ends = catalog.activities.flatMap((item) => {
    const note = endedLine(teller, item);
    const { on: at = '' } = item.facts.ended ?? {};
    const isNews = catalog.updates.some(
      ({ facts }) => facts.date === at && facts.activities.includes(item.id),
    );
    if (note === null || isNews) return [];
    const { words, written } = teller.tell(item);
    const link = address(entryAddress('activities', item.id));
    return [{ at, when: formats.day(at), text: words.title, link, note, written }];
  });
  return [...milestones, ...news, ...ends]
    .filter(({ at }) => Number(at.slice(0, 4)) === year)
    .sort((a, b) => compareText(a.at, b.at))
    .map(({ at: _, written, ...event }) => ({ ...event, written: unlessOfPage(teller, written) }));
}
