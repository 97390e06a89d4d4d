// @ts-nocheck
import { find } from '../catalog/join.ts';
import type { Teller } from './told.ts';

/** Who gives which hours: what is agreed a year, and what was reported for the year. */
export interface HoursTable {
  caption: string;
  columns: readonly string[];
  rows: readonly { cells: readonly string[]; address: string | null }[];
  /** That nothing was reported, or null. */
  note: string | null;
}

/** The table of agreed and reported hours of one year. */
export function hoursTable(
  teller: Teller,
  reported: readonly { partner: string; hours: number }[],
): HoursTable {
  const { word, formats, address } = teller.language;
  const { partners } = teller.site.report.catalog;
  const agreed = partners.filter(({ facts }) => facts.hoursPerYear !== undefined);
  const ids = [...new Set([...agreed.map(({ id }) => id), ...reported.map(({ partner }) => partner)])];
  const rows = ids.map((id) => {
    const partner = find(partners, id);
    const hours = reported.find((report) => report.partner === id)?.hours;
    return {
      cells: [
        teller.tell(partner).words.title,
        partner.facts.hoursPerYear === undefined ? '–' : formats.number(partner.facts.hoursPerYear),
        hours === undefined ? word('unknown') : formats.number(hours),
      ],
      address: address(`/partnere/${id}/`),
    };
  });
  const total = agreed.reduce((sum, { facts }) => sum + (facts.hoursPerYear ?? 0), 0);
  const given = reported.reduce((sum, { hours }) => sum + hours, 0);
  const sum = [
    word('table.total'),
    formats.number(total),
    reported.length === 0 ? word('unknown') : formats.number(given),
  ];
  return {
    caption: word('table.hours'),
    columns: [word('table.partner'), word('table.agreed'), word('table.reported')],
    rows: [...rows, { cells: sum, address: null }],
    note: reported.length === 0 ? word('year.hoursUnknown') : null,
  };
}
