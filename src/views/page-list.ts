import { yearsWithPage } from '../catalog/report-years.ts';
import { rememberedOf } from '../site/remembered.ts';
import { activityFrame } from './activity.ts';
import type { Frame } from './frame.ts';
import { goalFrame } from './goal.ts';
import { indicatorFrame } from './indicator.ts';
import { newsItemFrame } from './news-page.ts';
import { newsSources } from './news.ts';
import { pageFrame } from './page-frame.ts';
import { partnerFrame } from './partner.ts';
import { searchFrame } from './search-frame.ts';
import type { Teller } from './told.ts';
import { yearFrame } from './year.ts';

/**
 * The frames of all pages that a reader may look for, in one language and in order of the site. Made once a
 * language: the sitemap, the list on the search page, share images and the titles of pages that have moved go by it.
 */
export const pageList = rememberedOf(framesOf);

/** The frame of one page. @throws Error when there is no such page */
export function frameOf(teller: Teller, page: string): Frame {
  const frame = pageList(teller).find((candidate) => candidate.page === page);
  if (!frame) throw new Error(`no page »${page}«`);
  return frame;
}

/** The addresses of all pages in the default language. */
export function pagesOf(teller: Teller): string[] {
  return pageList(teller).map(({ page }) => page);
}

function framesOf(teller: Teller): readonly Frame[] {
  const { report } = teller.site;
  const { catalog, evaluations } = report;
  return [
    pageFrame(teller, 'forside'),
    pageFrame(teller, 'maal'),
    ...catalog.goals.map((goal) => goalFrame(teller, goal)),
    pageFrame(teller, 'indikatorer'),
    ...evaluations.map((evaluation) => indicatorFrame(teller, evaluation)),
    pageFrame(teller, 'aktiviteter'),
    ...catalog.activities.map((activity) => activityFrame(teller, activity)),
    pageFrame(teller, 'aar'),
    ...yearsWithPage(catalog).map((year) => yearFrame(teller, year)),
    pageFrame(teller, 'partnere'),
    ...catalog.partners.map((partner) => partnerFrame(teller, partner)),
    pageFrame(teller, 'nyt'),
    ...newsSources(teller.site).map((source) => newsItemFrame(teller, source)),
    ...(['ord', 'om', 'data', 'metode', 'tilgaengelighed'] as const).map((id) => pageFrame(teller, id)),
    searchFrame(teller),
  ];
}
