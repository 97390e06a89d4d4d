import { yearsWithPage } from '../../catalog/addresses/report-years.ts';
import { rememberedOf } from '../../site/remembered.ts';
import { activityIdentity } from '../pages/activity.ts';
import type { PageIdentity } from '../frame/frame.ts';
import { goalIdentity } from '../pages/goal.ts';
import { indicatorIdentity } from '../pages/indicator.ts';
import { newsItemIdentity } from '../pages/news-page.ts';
import { newsSources } from '../plan/news-sources.ts';
import { textIdentity } from '../frame/text-page.ts';
import { partnerIdentity } from '../pages/partner.ts';
import type { Teller } from '../telling/told.ts';
import { yearIdentity } from '../pages/year.ts';

/**
 * All pages that a reader may look for, in one language and in order of the site. Made once a language: the sitemap, the list
 * on the search page, share images and the titles of pages that have moved go by it.
 */
export const pageList = rememberedOf((teller: Teller): readonly PageIdentity[] => {
  const { catalog, evaluations } = teller.site.report;
  return [
    textIdentity(teller, 'forside'),
    textIdentity(teller, 'maal'),
    ...catalog.goals.map((goal) => goalIdentity(teller, goal)),
    textIdentity(teller, 'indikatorer'),
    ...evaluations.map((evaluation) => indicatorIdentity(teller, evaluation)),
    textIdentity(teller, 'aktiviteter'),
    ...catalog.activities.map((activity) => activityIdentity(teller, activity)),
    textIdentity(teller, 'aar'),
    ...yearsWithPage(catalog).map((year) => yearIdentity(teller, year)),
    textIdentity(teller, 'partnere'),
    ...catalog.partners.map((partner) => partnerIdentity(teller, partner)),
    textIdentity(teller, 'nyt'),
    ...newsSources(teller.site).map((source) => newsItemIdentity(teller, source)),
    ...(['ord', 'om', 'data', 'metode', 'tilgaengelighed'] as const).map((id) => textIdentity(teller, id)),
    searchIdentity(teller),
  ];
});

/** What the search page tells of itself, apart from its view, which lists all pages. */
export function searchIdentity({ language: { word } }: Teller): PageIdentity {
  return { page: '/soeg/', title: word('nav.search'), description: word('search.lead') };
}
