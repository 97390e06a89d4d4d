// @ts-nocheck
import type { Report } from '../catalog/evaluate.ts';
import { aboutView } from './about.ts';
import { activitiesView, activityView } from './activity.ts';
import { dataView } from './data-page.ts';
import type { Frame } from './frame.ts';
import { glossaryView } from './glossary.ts';
import { goalsView, goalView } from './goal.ts';
import { homeView } from './home.ts';
import { indicatorsView } from './indicators.ts';
import { indicatorFrame } from './indicator.ts';
import { newsItemView, newsListView } from './news-page.ts';
import { newsSources } from './news.ts';
import { partnersView, partnerView } from './partner.ts';
import { searchFrame } from './search-frame.ts';
import { textView } from './text-page.ts';
import type { Teller } from './told.ts';
import { reportYears, yearFrame } from './year.ts';
import { yearsView } from './years.ts';

const known = new WeakMap<Teller, readonly Frame[]>();

/**
 * The frames of all pages that a reader may look for, in one language and in order of the site. Made once a
 * language: sitemap, search, share images and the address ledger go by it.
 */
export function pageList(teller: Teller): readonly Frame[] {
  const frames = known.get(teller) ?? framesOf(teller);
  known.set(teller, frames);
  return frames;
}

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

function framesOf(teller: Teller): Frame[] {
  const { report } = teller.site;
  const { catalog, evaluations }: Report = report;
  const views: { frame: Frame }[] = [
    homeView(teller),
    goalsView(teller),
    ...catalog.goals.map((goal) => goalView(teller, goal)),
    indicatorsView(teller),
    ...evaluations.map((evaluation) => ({ frame: indicatorFrame(teller, evaluation) })),
    activitiesView(teller),
    ...catalog.activities.map((activity) => activityView(teller, activity)),
    yearsView(teller),
    ...reportYears(report).map((year) => ({ frame: yearFrame(teller, year) })),
    partnersView(teller),
    ...catalog.partners.map((partner) => partnerView(teller, partner)),
    newsListView(teller),
    ...newsSources(report).map(({ id }) => newsItemView(teller, id)),
    glossaryView(teller),
    aboutView(teller),
    dataView(teller),
    textView(teller, 'metode', '/metode/'),
    textView(teller, 'tilgaengelighed', '/tilgaengelighed/'),
    { frame: searchFrame(teller) },
  ];
  return views.map(({ frame }) => frame);
}
