import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { yearsWithPage } from '../../catalog/addresses/report-years.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import type { Teller } from '../telling/told.ts';
import { wavesOf, yearKicker } from '../plan/year-waves.ts';

/** The list of years. */
export interface YearsView extends TextView {
  years: readonly { title: string; kicker: string; address: string; lines: readonly string[] }[];
}

/** The list of years in one language. */
export function yearsView(teller: Teller): YearsView {
  const { site, language } = teller;
  return {
    ...textView(teller, 'aar'),
    years: yearsWithPage(site.report.catalog).map((year) => ({
      title: String(year),
      kicker: yearKicker(teller, year),
      address: language.address(entryAddress('years', String(year))),
      lines: wavesOf(teller, year),
    })),
  };
}
