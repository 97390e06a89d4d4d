import { yearsWithPage } from '../../catalog/addresses/report-years.ts';
import { rememberedOf } from '../../site/remembered.ts';
import { activityFrame } from '../pages/activity.ts';
import { frameFor, type Frame } from '../frame/frame.ts';
import { goalFrame } from '../pages/goal.ts';
import { indicatorFrame } from '../pages/indicator.ts';
import { newsItemFrame } from '../pages/news-page.ts';
import { newsSources } from '../plan/news-sources.ts';
import { pageFrame } from '../frame/text-page.ts';
import { partnerFrame } from '../pages/partner.ts';
import type { Teller } from '../telling/told.ts';
import { yearFrame } from '../pages/year.ts';

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

/** The frame of the search page, apart from its view, which lists the frames of all pages. */
export function searchFrame(teller: Teller): Frame {
  const { word } = teller.language;
  return frameFor(teller, { page: '/soeg/', title: word('nav.search'), description: word('search.lead') });
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
