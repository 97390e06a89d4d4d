import type { Link } from './frame.ts';
import type { Teller } from './told.ts';

/**
 * What is missing in the line of sight, a sentence each, and the ids of the boxes it is missing from: a goal
 * without activity or figure, a figure that is overdue or missing, and a partner with agreed hours who has reported
 * none for the last year that has ended within the plan.
 */
export function sightGaps(teller: Teller): { gaps: readonly Link[]; incomplete: ReadonlySet<string> } {
  const found = [...goalGaps(teller), ...figureGaps(teller), ...partnerGaps(teller)];
  return { gaps: found.map(({ link }) => link), incomplete: new Set(found.map(({ box }) => box)) };
}

function goalGaps(teller: Teller): Gap[] {
  const { catalog } = teller.site.report;
  const { word, address } = teller.language;
  return catalog.goals.flatMap((goal) => {
    const { title } = teller.tell(goal).words;
    const gap = (text: string): Gap => ({
      box: `goal/${goal.id}`,
      link: { text, address: address(`/maal/${goal.id}/`) },
    });
    return [
      ...(catalog.activities.some(({ facts }) => facts.goals.includes(goal.id))
        ? []
        : [gap(word('sight.gap.goal', { title }))]),
      ...(catalog.indicators.some(({ facts }) => facts.goal === goal.id)
        ? []
        : [gap(word('sight.gap.goalFigure', { title }))]),
    ];
  });
}

function figureGaps(teller: Teller): Gap[] {
  const { word, address } = teller.language;
  return teller.site.report.evaluations.flatMap(({ indicator, series }) =>
    series
      .filter(({ status }) => status === 'awaiting' || status === 'missing')
      .map(({ label }) => ({
        box: `figure/${indicator.id}`,
        link: {
          text: word('sight.gap.figure', { title: teller.tell(indicator).words.title, wave: label }),
          address: address(`/indikatorer/${indicator.id}/`),
        },
      })),
  );
}

function partnerGaps(teller: Teller): Gap[] {
  const { catalog, buildDate } = teller.site.report;
  const { word, address } = teller.language;
  const { from, to } = catalog.settings.period;
  const year = Math.min(Number(buildDate.slice(0, 4)) - 1, Number(to.slice(0, 4)));
  if (year < Number(from.slice(0, 4))) return [];
  const reported = new Set(
    catalog.years
      .filter(({ facts }) => facts.year === year)
      .flatMap(({ facts }) => facts.reported.map(({ partner }) => partner)),
  );
  return catalog.partners
    .filter(({ id, facts }) => facts.hoursPerYear !== undefined && !reported.has(id))
    .map((partner) => ({
      box: `partner/${partner.id}`,
      link: {
        text: word('sight.gap.partner', { title: teller.tell(partner).words.title, year: String(year) }),
        address: address(`/partnere/${partner.id}/`),
      },
    }));
}

interface Gap {
  box: string;
  link: Link;
}
