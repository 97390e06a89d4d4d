import { sumOfHours } from '../../catalog/entries/agreed-hours.ts';
import { standingOf } from '../../catalog/entries/agreement.ts';
import { reportedIn } from '../../catalog/entries/year-story.ts';
import { entryLink } from '../telling/entry-link.ts';
import type { LinkLine } from '../telling/link.ts';
import type { LinkedTable } from '../telling/linked-table.ts';
import type { Teller } from '../telling/told.ts';
import { partnersWithAgreedHours, partnersWithHours } from './year-links.ts';

/** Who gives which hours: what is agreed a year, and what was reported for the year. */
export interface HoursTable extends LinkedTable {
  /** That nothing was reported, or null. */
  note: string | null;
  /** With whom hours are agreed outside the agreement. */
  outside: LinkLine;
}

/**
 * The table of agreed and reported hours of one year. A year for which none are agreed has no table (null) unless hours were
 * reported for it.
 */
export function hoursTable(teller: Teller, year: number): HoursTable | null {
  const { word, formats } = teller.language;
  const { catalog } = teller.site.report;
  const partners = partnersWithHours(teller, year);
  if (partners.length === 0) return null;
  const reported = reportedIn(catalog, year);
  const agreed = partnersWithAgreedHours(teller, year);
  const hoursOf = (id: string): number | undefined => reported.find(({ partner }) => partner === id)?.hours;
  const agreedWord = (hours: number | undefined): string =>
    hours === undefined ? '–' : formats.number(hours);
  const reportedWord = (hours: number | undefined): string =>
    hours === undefined ? word('unknown') : formats.number(hours);
  const rows = partners.map((partner) => {
    const { id } = partner;
    const { text, address, ...written } = entryLink(teller, 'partners', partner);
    const hours = agreed.find((giving) => giving.id === id)?.facts.hoursPerYear;
    const cells = [text, agreedWord(hours), reportedWord(hoursOf(id))] as const;
    return { cells, address, written };
  });
  // Silence is not zero: there is no sum where nobody has agreed, nor until everybody who has agreed has reported.
  const total = agreed.length === 0 ? undefined : sumOfHours(agreed);
  const given = agreed.some(({ id }) => hoursOf(id) === undefined)
    ? undefined
    : reported.reduce((sum, { hours }) => sum + hours, 0);
  return {
    caption: word('table.hours'),
    columns: [word('table.partner'), word('table.agreed'), word('table.reported')],
    rows: [...rows, { cells: [word('table.total'), agreedWord(total), reportedWord(given)], address: null }],
    note: reported.length === 0 ? word('year.hoursUnknown') : null,
    outside: {
      label: word('partner.isOutside'),
      links: agreed
        .filter((partner) => standingOf(partner, catalog.partners) === 'outside')
        .map((partner) => entryLink(teller, 'partners', partner)),
    },
  };
}
