import { aboutView } from '../pages/about.ts';
import { entryAddress, fileAt } from '../../catalog/addresses/addresses.ts';
import { embedAddress, posterAddress } from '../../catalog/addresses/beside-pages.ts';
import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import { yearsWithPage } from '../../catalog/addresses/report-years.ts';
import { loadSpecimens } from '../../catalog/joined/specimens.ts';
import { activitiesView, activityView } from '../pages/activity.ts';
import { browserEditorPage } from '../files/browser-editor.ts';
import { dataView } from '../pages/data-page.ts';
import { embedView } from '../pages/embed.ts';
import { glossaryView } from '../pages/glossary.ts';
import { goalsView, goalView } from '../pages/goal.ts';
import { homeView } from '../pages/home.ts';
import { indicatorsView } from '../pages/indicators.ts';
import { indicatorView } from '../pages/indicator.ts';
import { methodView } from '../pages/method.ts';
import { newsItemView, newsListView } from '../pages/news-page.ts';
import { newsSources } from '../plan/news-sources.ts';
import { notFoundView } from '../pages/not-found.ts';
import { byId, forEach, indicatorsOf, once, onceForAll } from '../frame/kind.ts';
import { partnersView, partnerView } from '../pages/partner.ts';
import { posterSubjects, posterView } from '../pages/poster.ts';
import { redirectedPages, redirectView } from './redirects.ts';
import { searchView } from './search-page.ts';
import { statementView } from './statement.ts';
import { styleGuideView } from '../pages/style-guide.ts';
import { textView } from '../frame/text-page.ts';
import { yearView, yearsView } from '../pages/year.ts';

/**
 * Every page of the site. Each is nothing but its view laid out: a page whose view, texts and code are those of the build
 * before has the same bytes as before.
 */
export const pageKinds = {
  front: once(fileAt(fixedPages.forside), homeView),
  goals: once(fileAt(fixedPages.maal), goalsView),
  goal: forEach(
    fileAt(entryAddress('goals', '[id]')),
    ({ site }) => site.report.catalog.goals.map(byId),
    goalView,
  ),
  indicators: once(fileAt(fixedPages.indikatorer), indicatorsView),
  indicator: forEach(fileAt(entryAddress('indicators', '[id]')), indicatorsOf, indicatorView),
  activities: once(fileAt(fixedPages.aktiviteter), activitiesView),
  activity: forEach(
    fileAt(entryAddress('activities', '[id]')),
    ({ site }) => site.report.catalog.activities.map(byId),
    activityView,
  ),
  partners: once(fileAt(fixedPages.partnere), partnersView),
  partner: forEach(
    fileAt(entryAddress('partners', '[id]')),
    ({ site }) => site.report.catalog.partners.map(byId),
    partnerView,
  ),
  years: once(fileAt(fixedPages.aar), yearsView),
  year: forEach(
    fileAt(entryAddress('years', '[year]')),
    ({ site }) =>
      yearsWithPage(site.report.catalog).map((year) => ({ params: { year: String(year) }, thing: year })),
    yearView,
  ),
  newsList: once(fileAt(fixedPages.nyt), newsListView),
  newsItem: forEach(
    fileAt(entryAddress('updates', '[id]')),
    ({ site }) => newsSources(site).map(byId),
    newsItemView,
  ),
  glossary: once(fileAt(fixedPages.ord), glossaryView),
  about: once(fileAt(fixedPages.om), aboutView),
  method: once(fileAt(fixedPages.metode), methodView),
  accessibility: once(fileAt(fixedPages.tilgaengelighed), (teller) => textView(teller, 'tilgaengelighed')),
  statement: once('was/index.html', statementView),
  search: once('soeg/index.html', searchView),
  embed: forEach(fileAt(embedAddress('[id]')), indicatorsOf, embedView),
  poster: forEach(fileAt(posterAddress('[id]')), posterSubjects, posterView),
  moved: forEach('[file]', redirectedPages, redirectView),
  // The sizes of the files that it leads to are filled in when all are written.
  data: { ...once(fileAt(fixedPages.data), dataView), everyBuild: true },
  // A route without parameters, which Astro lays out in any case.
  notFound: { ...once('404.html', notFoundView), everyBuild: true },
  editor: onceForAll('admin/index.html', browserEditorPage),
  // Only where there is something to show: a copy of the site without the tests has no such page.
  styleGuide: forEach(
    'stil/index.html',
    () => {
      const specimens = loadSpecimens();
      return specimens ? [{ params: {}, thing: specimens }] : [];
    },
    styleGuideView,
  ),
};

/** The name of a kind of page. */
export type PageKindName = keyof typeof pageKinds;

/** What the pages of a kind are laid out from. */
export type ViewOf<Name extends PageKindName> = ReturnType<(typeof pageKinds)[Name]['view']>;
