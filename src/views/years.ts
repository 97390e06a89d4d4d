import { fixedPage } from '../catalog/fixed-pages.ts';
import { yearsWithPage } from '../catalog/report-years.ts';
import type { Frame } from './frame.ts';
import { pageFrame } from './page-frame.ts';
import type { Teller } from './told.ts';
import { wavesOf, yearKicker } from './year-waves.ts';

/** The list of years. */
export interface YearsView {
  frame: Frame;
  title: string;
  lead: string;
  document: string;
  years: readonly { title: string; kicker: string; address: string; lines: readonly string[] }[];
}

/** The list of years in one language. */
export function yearsView(teller: Teller): YearsView {
  const { site, language } = teller;
  const intro = teller.tell(fixedPage(site.report.catalog.pages, 'aar'));
  const { title, summary } = intro.words;
  return {
    frame: pageFrame(teller, 'aar'),
    title,
    lead: summary,
    document: intro.document,
    years: yearsWithPage(site.report.catalog).map((year) => ({
      title: String(year),
      kicker: yearKicker(teller, year),
      address: language.address(`/aar/${year}/`),
      lines: wavesOf(teller, year),
    })),
  };
}
