import type { Site } from '../catalog/site.ts';
import { aboutView } from './about.ts';
import { activitiesView, activityView } from './activity.ts';
import { facadeDrawing, trendDrawing } from './chart-file.ts';
import { originalTeller } from './data-package.ts';
import { embedLooks, embedPictures, embedView } from './embed.ts';
import { sharedPicture } from './frame.ts';
import { glossaryView } from './glossary.ts';
import { goalsView, goalView } from './goal.ts';
import { homeView } from './home.ts';
import { indicatorCsv } from './indicator-csv.ts';
import { indicatorsView } from './indicators.ts';
import { indicatorView } from './indicator.ts';
import { newsItemView, newsListView } from './news-page.ts';
import { newsSources } from './news.ts';
import { indicatorRecord } from './open-data.ts';
import { forEach, once } from './page-kind.ts';
import { frameOf, pagesOf } from './page-list.ts';
import { partnersView, partnerView } from './partner.ts';
import { posterSubjects, posterView } from './poster.ts';
import { redirectedPages, redirectView } from './redirects.ts';
import { searchView } from './search-page.ts';
import { shareImage } from './share-image.ts';
import { statementView } from './statement.ts';
import { textView } from './text-page.ts';
import { figureSheets } from './workbook.ts';
import { reportYears, yearView } from './year.ts';
import { yearsView } from './years.ts';

/**
 * Every page and file that exists in each language and is nothing but its view laid out: a file whose view, texts and
 * code are those of the build before has the same bytes as before.
 */
export const pageKinds = {
  front: once('index.html', homeView),
  goals: once('maal/index.html', goalsView),
  goal: forEach('maal/[id]/index.html', ({ report }) => report.catalog.goals.map(byId), goalView),
  indicators: once('indikatorer/index.html', indicatorsView),
  indicator: forEach('indikatorer/[id]/index.html', indicators, indicatorView),
  indicatorCsv: forEach('indikatorer/[id].csv', indicators, (_, evaluation) => indicatorCsv(evaluation)),
  indicatorJson: forEach('indikatorer/[id].json', indicators, (_, evaluation) => indicatorRecord(evaluation)),
  indicatorSheets: forEach('indikatorer/[id].xlsx', indicators, (teller, evaluation) =>
    figureSheets(teller, [evaluation]),
  ),
  indicatorSvg: forEach('indikatorer/[id].svg', indicators, trendDrawing),
  indicatorPng: forEach('indikatorer/[id].png', indicators, trendDrawing),
  activities: once('aktiviteter/index.html', activitiesView),
  activity: forEach(
    'aktiviteter/[id]/index.html',
    ({ report }) => report.catalog.activities.map(byId),
    activityView,
  ),
  partners: once('partnere/index.html', partnersView),
  partner: forEach(
    'partnere/[id]/index.html',
    ({ report }) => report.catalog.partners.map(byId),
    partnerView,
  ),
  years: once('aar/index.html', yearsView),
  year: forEach(
    'aar/[year]/index.html',
    ({ report }) => reportYears(report).map((year) => ({ params: { year: String(year) }, thing: year })),
    yearView,
  ),
  newsList: once('nyt/index.html', newsListView),
  newsItem: forEach(
    'nyt/[id]/index.html',
    ({ report }) => newsSources(report).map(({ id }) => ({ params: { id }, thing: id })),
    newsItemView,
  ),
  glossary: once('ord/index.html', glossaryView),
  about: once('om/index.html', aboutView),
  method: once('metode/index.html', (teller) => ({
    view: textView(teller, 'metode', '/metode/'),
    details: textView(teller, 'metode-fagfolk', '/metode/'),
  })),
  accessibility: once('tilgaengelighed/index.html', (teller) =>
    textView(teller, 'tilgaengelighed', '/tilgaengelighed/'),
  ),
  statement: once('was/index.html', statementView),
  search: once('soeg/index.html', searchView),
  embed: forEach('embed/[id]/[...look]/index.html', embedLooks, embedView),
  embedPicture: forEach('embed/[...picture].svg', embedPictures, facadeDrawing),
  poster: forEach('plakat/[id]/index.html', posterSubjects, posterView),
  sharePicture: forEach(
    'deling/[...picture].png',
    (site) =>
      pagesOf(originalTeller(site)).map((page) => ({
        params: { picture: sharedPicture(page).slice('/deling/'.length, -'.png'.length) },
        thing: page,
      })),
    (teller, page) => shareImage(teller, frameOf(teller, page)),
  ),
  moved: forEach('[...old]/index.html', redirectedPages, redirectView),
};

/** The name of a kind of page or file. */
export type PageKindName = keyof typeof pageKinds;

/** What the pages of a kind are laid out from. */
export type ViewOf<Name extends PageKindName> = ReturnType<(typeof pageKinds)[Name]['view']>;

function byId<Item extends { id: string }>(item: Item) {
  return { params: { id: item.id }, thing: item };
}

function indicators({ report }: Site) {
  return report.evaluations.map((evaluation) => ({
    params: { id: evaluation.indicator.id },
    thing: evaluation,
  }));
}
