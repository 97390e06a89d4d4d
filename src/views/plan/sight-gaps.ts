import { yearsWithPage } from '../../catalog/addresses/report-years.ts';
import { reportedIn } from '../../catalog/entries/year-story.ts';
import type { WordKey } from '../../i18n/words/da.ts';
import { entrySentence } from '../telling/entry-link.ts';
import type { Link } from '../telling/link.ts';
import type { Teller } from '../telling/told.ts';
import { hasEnded } from '../../statistics/series.ts';
import { activitiesOf } from './ties.ts';
import { partnersWithAgreedHours } from './year-links.ts';

/**
 * What is missing in the line of sight, a sentence each, and the ids of the boxes it is missing from: a goal
 * without activity or figure, a figure that is overdue or missing, and a partner who has reported none of the
 * hours agreed for a year that has ended.
 */
export function sightGaps(teller: Teller): { gaps: readonly Link[]; incomplete: ReadonlySet<string> } {
  const found = [...goalGaps(teller), ...figureGaps(teller), ...partnerGaps(teller)];
  return { gaps: found.map(({ link }) => link), incomplete: new Set(found.map(({ box }) => box)) };
}

function goalGaps(teller: Teller): Gap[] {
  const { catalog } = teller.site.report;
  return catalog.goals.flatMap((goal) => {
    const gap = (key: WordKey): Gap => ({
      box: `goal/${goal.id}`,
      link: entrySentence(teller, key, ['goals', goal]),
    });
    return [
      ...(activitiesOf(teller.site.report, goal).length > 0 ? [] : [gap('sight.gap.goal')]),
      ...(catalog.indicators.some(({ facts }) => facts.goal === goal.id)
        ? []
        : [gap('sight.gap.goalFigure')]),
    ];
  });
}

function figureGaps(teller: Teller): Gap[] {
  return teller.site.report.evaluations.flatMap(({ indicator, series }) =>
    series
      .filter(({ status }) => status === 'awaiting' || status === 'missing')
      .map(({ label }) => ({
        box: `figure/${indicator.id}`,
        link: entrySentence(teller, 'sight.gap.figure', ['indicators', indicator], { wave: label }),
      })),
  );
}

function partnerGaps(teller: Teller): Gap[] {
  const { catalog, buildDate } = teller.site.report;
  const { formats } = teller.language;
  const ended = yearsWithPage(catalog)
    .filter((year) => hasEnded(year, buildDate))
    .map((year) => ({ year, ids: partnersWithAgreedHours(teller, year).map(({ id }) => id) }));
  return catalog.partners.flatMap((partner) => {
    const silent = ended.filter(
      ({ year, ids }) =>
        ids.includes(partner.id) &&
        !reportedIn(catalog, year).some((report) => report.partner === partner.id),
    );
    if (silent.length === 0) return [];
    const year = formats.list(silent.map((each) => String(each.year)));
    return [
      {
        box: `partner/${partner.id}`,
        link: entrySentence(teller, 'sight.gap.partner', ['partners', partner], { year }),
      },
    ];
  });
}

interface Gap {
  box: string;
  link: Link;
}
