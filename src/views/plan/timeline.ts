import { yearsOfWave } from '../../statistics/waves.ts';
import type { Facts, Item } from '../../catalog/entries/item.ts';
import { compareText, find } from '../../catalog/entries/join.ts';
import { wavesWithStatus } from '../../catalog/figures/wave-status.ts';
import { originalTeller, type Teller, type Written } from '../telling/told.ts';
import { span } from '../telling/facts.ts';
import { waveSentence } from './year-waves.ts';

/** A point in time as it is told: a milestone of the plan or a wave of a survey. */
export interface TimelineEvent {
  when: string;
  title: string;
  summary: string | null;
  /** How sure it is, or where it is known from. */
  certainty: { text: string; address: string | null } | null;
  /**
   * `done`: it has happened to its end, and the figures of a wave are here. `overdue`: the year of a wave has ended without
   * them, or the time when something was expected has passed, and nobody has said that it happened. `ahead`: it is to come,
   * or goes on.
   */
  state: 'done' | 'overdue' | 'ahead';
  /** The word for what is overdue; null for all else. */
  mark: string | null;
  written: Written;
}

/** Milestones and survey waves in order of time. Revisions of the agreement are listed elsewhere. */
export function timeline(teller: Teller): TimelineEvent[] {
  const dated = [...milestones(teller, false), ...waves(teller)];
  return dated
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to))
    .map(({ event }) => event);
}

/** Revisions of the agreement, in order of time. */
export function revisions(teller: Teller): TimelineEvent[] {
  return milestones(teller, true).map(({ event }) => event);
}

function milestones(teller: Teller, areRevisions: boolean): Dated[] {
  const { site, language } = teller;
  const { catalog, buildDate } = site.report;
  return catalog.milestones
    .filter(({ facts }) => facts.isRevision === areRevisions)
    .map((milestone) => {
      const { from, to = from, certainty, source } = milestone.facts;
      const { words, written } = teller.tell(milestone);
      const unconfirmed = isUnconfirmed(milestone.facts, buildDate);
      return {
        from,
        to,
        event: {
          when: span(from, to, language.formats.day),
          title: words.title,
          summary: words.summary ?? null,
          certainty: {
            text: unconfirmed
              ? language.word('about.certainty.unconfirmed')
              : language.word(`about.certainty.${certainty}`, { source: source?.name ?? '' }),
            address: source?.address ?? null,
          },
          state: unconfirmed
            ? 'overdue'
            : certainty !== 'expected' && isOver(milestone.facts, buildDate)
              ? 'done'
              : 'ahead',
          mark: unconfirmed ? language.word('about.unconfirmed') : null,
          written,
        },
      };
    });
}

/** Whether the day or year when a milestone was expected has passed, and nobody has written since that it happened. */
export function isUnconfirmed({ from, to = from, certainty }: Facts<'milestones'>, day: string): boolean {
  return certainty === 'expected' && to < day.slice(0, to.length);
}

/** What lasts is over when the last of its days or years has passed; what does not, from the day or year it falls on. */
function isOver({ from, to }: { from: string; to?: string | undefined }, day: string): boolean {
  return to === undefined ? from <= day.slice(0, from.length) : to < day.slice(0, to.length);
}

function waves(teller: Teller): Dated[] {
  const { site, language } = teller;
  const { surveys: originals } = originalTeller(site).site.report.catalog;
  return site.report.catalog.surveys.flatMap((survey) => {
    const { words } = teller.tell(survey);
    const original = find(originals, survey.id);
    const rounds = wavesWithStatus(site.report, survey);
    return rounds.map((wave): Dated => {
      const { year, label, status } = wave;
      const title = language.word('about.wave', { survey: words.title });
      return {
        from: beginning(original, year),
        to: String(year),
        event: {
          when: label,
          title,
          summary: status === 'ok' ? null : waveSentence(teller, wave, rounds),
          certainty: null,
          state: ({ ok: 'done', 'not-asked': 'done', awaiting: 'overdue', planned: 'ahead' } as const)[
            status
          ],
          mark: status === 'awaiting' ? language.word('year.overdue') : null,
          written: { lang: language.tag, dir: language.dir },
        },
      };
    });
  });
}

/**
 * The year that a round of a survey begins in.
 *
 * @param survey as the site's own language names its rounds: the order is the same in every language
 */
function beginning({ facts }: Item<'surveys'>, year: number): string {
  const wave = facts.waves.find((one) => one.year === year);
  return String(yearsOfWave({ year, label: wave?.label })[0]);
}

interface Dated {
  /** ISO day, or a year. */
  from: string;
  /** The same as `from` where it lasts no longer. */
  to: string;
  event: TimelineEvent;
}
