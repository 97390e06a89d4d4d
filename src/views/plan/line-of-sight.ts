import { breakWords } from '../../charts/break-lines.ts';
import type { SightBox, SightSpec } from '../../charts/draw-sight.ts';
import type { Item } from '../../catalog/entries/item.ts';
import type { Catalog } from '../../catalog/entries/join.ts';
import { hasEndedBy } from '../../catalog/entries/lifetime.ts';
import { evaluationOf, type Evaluation } from '../../catalog/figures/evaluate.ts';
import type { WordKey } from '../../i18n/words/da.ts';
import { evaluationsOf } from '../figures/goal-figures.ts';
import { endedLine } from './ended-line.ts';
import { tiedPartner, type TiedPartner } from './partner-card.ts';
import { entryLink, yearLink } from '../telling/entry-link.ts';
import type { Link } from '../telling/link.ts';
import { activitiesOf, partnersOf } from './ties.ts';
import { sightGaps } from './sight-gaps.ts';
import { unlessOfPage, type Teller } from '../telling/told.ts';

/** Goal ↔ figure ↔ activity ↔ partner ↔ year: a picture, the same as a list, and what is missing. */
export interface SightView {
  heading: string;
  /** What the lines show; without them only that no causes are shown. */
  lead: string;
  /** Null where it would be too long to be followed, or has next to nothing to tie: the list tells it alone. */
  picture: SightSpec | null;
  /** What the look of a box about which something is missing means; null without a picture or such a box. */
  key: string | null;
  list: {
    heading: string;
    goals: readonly SightGoal[];
    untied: { partners: readonly SightPartner[]; note: string };
  };
  gaps: { heading: string; lines: readonly Link[]; none: string };
  words: Record<'figures' | 'activities', string>;
}

/** A goal with all that is tied to it. A figure tells in which years it was measured. `gap`: that something is missing, or null. */
export interface SightGoal {
  goal: Link;
  gap: string | null;
  figures: readonly { figure: Link; gap: string | null; years: readonly Link[] }[];
  /** `ended`: that it has ended and when, or null. */
  activities: readonly { activity: Link; ended: string | null; partners: readonly SightPartner[] }[];
}

/** A partner in the list. `gap`: that something is missing, or null. */
export interface SightPartner extends TiedPartner {
  gap: string | null;
}

/** The line of sight in one language. */
export function sightView(teller: Teller): SightView {
  const { word, sentence } = teller.language;
  const { catalog } = teller.site.report;
  const { gaps, incomplete } = sightGaps(teller);
  const picture = sightPicture(teller, incomplete);
  const drawn = picture?.columns.some(({ boxes }) => boxes.some(({ gap }) => gap)) ?? false;
  const gapOf: GapOf = (box) => (incomplete.has(box) ? word('sight.hasGap') : null);
  return {
    heading: word('sight.heading'),
    lead: picture
      ? word(catalog.activities.length > 0 ? 'sight.lead' : 'sight.leadFigures')
      : sentence('noCause'),
    picture,
    key: drawn ? word('sight.hasGap') : null,
    list: {
      heading: word('sight.list'),
      goals: sightGoals(teller, gapOf),
      untied: {
        partners: partnersShown(teller)
          .filter(({ tied }) => !tied)
          .map(({ partner }) => sightPartner(teller, partner, gapOf)),
        note: word('partner.noActivities'),
      },
    },
    gaps: { heading: word('sight.gaps'), lines: gaps, none: word('sight.noGaps') },
    words: { figures: word('table.figures'), activities: word('nav.activities') },
  };
}

/** Boxes from which there is something to tie, and those of a column that lines can still be followed between. */
const FEWEST = 3;
const TALLEST = 20;

function sightPicture(teller: Teller, incomplete: ReadonlySet<string>): SightSpec | null {
  const { report } = teller.site;
  const { catalog } = report;
  const { word, dir, formats } = teller.language;
  const partners = partnersShown(teller).map(({ partner }) => partner);
  const columnOf = <Kind extends Titled>(
    [kind, key]: readonly [string, WordKey],
    items: readonly Kind[],
    moreOf: (item: Kind) => string | null,
  ) => ({
    ids: items.map(({ id }) => `${kind}/${id}`),
    draw: (): SightSpec['columns'][number] => ({
      heading: word(key),
      boxes: items.map((item): SightBox => {
        const { words, written } = teller.tell(item);
        const id = `${kind}/${item.id}`;
        return {
          id,
          label: breakWords(words.title, 24),
          more: breakWords(moreOf(item) ?? '', 24),
          ...unlessOfPage(teller, written),
          gap: incomplete.has(id),
        };
      }),
    }),
  });
  const yearsOf = ({ id }: Item<'indicators'>): string | null => {
    const years = measuredWaves(evaluationOf(report, id).series).map(({ label }) => label);
    return years.length > 0 ? formats.list(years) : null;
  };
  const columns = [
    columnOf(['figure', 'table.figures'], catalog.indicators, yearsOf),
    columnOf(['goal', 'nav.goals'], catalog.goals, () => null),
    columnOf(['activity', 'nav.activities'], catalog.activities, (item) =>
      endedLine(teller, item, 'activity.ended'),
    ),
    columnOf(['partner', 'sight.partners'], partners, (item) => endedLine(teller, item, 'partner.left')),
  ];
  const ties = tiesOf(catalog);
  const tied = new Set(ties.flat());
  const shown = columns.filter(({ ids }) => ids.some((id) => tied.has(id)));
  const heights = shown.map(({ ids }) => ids.length);
  if (heights.reduce((sum, height) => sum + height, 0) < FEWEST || Math.max(...heights) > TALLEST)
    return null;
  const counts = {
    figures: catalog.indicators.length,
    goals: catalog.goals.length,
    activities: catalog.activities.length,
    partners: partners.length,
  };
  const alt = word(catalog.activities.length > 0 ? 'sight.alt' : 'sight.altFigures', counts);
  return { alt, direction: dir, columns: shown.map(({ draw }) => draw()), ties };
}

/** The ids of what is tied, as the boxes of the picture bear them, from left to right. */
function tiesOf({ indicators, activities }: Catalog): SightSpec['ties'] {
  return [
    ...indicators.map(({ id, facts }) => [`figure/${id}`, `goal/${facts.goal}`] as const),
    ...activities.flatMap(({ id, facts }) =>
      facts.goals.map((goal) => [`goal/${goal}`, `activity/${id}`] as const),
    ),
    ...activities.flatMap((activity) =>
      [...new Set(partnersOf(activity))].map(
        (partner) => [`activity/${activity.id}`, `partner/${partner}`] as const,
      ),
    ),
  ];
}

/** What has a title and stands in the picture. */
type Titled = Item<'indicators'> | Item<'goals'> | Item<'activities'> | Item<'partners'>;

/** The partners of an activity, and those who give hours without being tied to one: of one who has left that does not matter. */
function partnersShown({ site }: Teller): { partner: Item<'partners'>; tied: boolean }[] {
  const { catalog, buildDate } = site.report;
  const { activities, partners } = catalog;
  const ids = new Set(activities.flatMap(partnersOf));
  return partners
    .map((partner) => ({ partner, tied: ids.has(partner.id) }))
    .filter(
      ({ partner: { facts }, tied }) =>
        tied || (facts.hoursPerYear !== undefined && !hasEndedBy(facts, buildDate)),
    );
}

function measuredWaves(series: Evaluation['series']): Evaluation['series'] {
  return series.filter(({ percent }) => percent !== null);
}

/** What the list says of the thing in a box about which something is missing, or null. */
type GapOf = (box: string) => string | null;

function sightGoals(teller: Teller, gapOf: GapOf): SightGoal[] {
  const { report } = teller.site;
  const { catalog } = report;
  return catalog.goals.map((goal) => ({
    goal: entryLink(teller, 'goals', goal),
    gap: gapOf(`goal/${goal.id}`),
    figures: evaluationsOf(report, goal).map(({ indicator, series }) => ({
      figure: entryLink(teller, 'indicators', indicator),
      gap: gapOf(`figure/${indicator.id}`),
      years: measuredWaves(series).map(({ year, label }) => yearLink(teller, year, label)),
    })),
    activities: activitiesOf(report, goal).map((activity) => ({
      activity: entryLink(teller, 'activities', activity),
      ended: endedLine(teller, activity, 'activity.ended'),
      partners: catalog.partners
        .filter(({ id }) => partnersOf(activity).includes(id))
        .map((partner) => sightPartner(teller, partner, gapOf)),
    })),
  }));
}

function sightPartner(teller: Teller, partner: Item<'partners'>, gapOf: GapOf): SightPartner {
  return { ...tiedPartner(teller, partner), gap: gapOf(`partner/${partner.id}`) };
}
