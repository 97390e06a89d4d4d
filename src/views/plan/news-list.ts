import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { waveId } from '../../catalog/entries/document.ts';
import type { Site } from '../../catalog/joined/site.ts';
import { figureName } from '../../schemas/figure.ts';
import { rememberedOf } from '../../site/remembered.ts';
import { correctionsFor, type CorrectionView } from '../figures/corrections.ts';
import type { Teller } from '../telling/told.ts';
import { correctionAnchor } from './news-figures.ts';
import { latestFirst, newsSources, type NewsSource } from './news-sources.ts';
import { newsItem, waveNames, type NewsItem } from './news.ts';

/** What the list of news is made from: all that has a page of its own, and what was corrected later in a wave. */
export type ListedNews = NewsSource | CorrectedWave;

/** The corrections of one wave that were written down on one day: they are told on the page of the wave. */
export interface CorrectedWave {
  id: string;
  /** ISO date of the corrections. */
  at: string;
  corrected: {
    survey: string;
    year: number;
    /** How many figures; one that was corrected twice on the day is one. */
    count: number;
  };
}

/**
 * All that the list and the feed of news tell, the latest first. A correction is news on the day that its reason was written;
 * before, readers find it beside the figure.
 */
export const listedNews = rememberedOf((site: Site): readonly ListedNews[] =>
  [...newsSources(site), ...correctedWaves(site)].sort(latestFirst),
);

function correctedWaves(site: Site): CorrectedWave[] {
  const { evaluations, buildDate } = site.report;
  // A wave that was taken back has no page to tell it on: readers find why beside the figure.
  const pages = new Set(newsSources(site).map(({ id }) => id));
  const all = evaluations.flatMap(({ survey: { id: survey }, indicator: { id: indicator }, corrections }) =>
    corrections.flatMap(({ year, group, answer, date }) => {
      const wave = waveId({ survey, year });
      if (date === null || date > buildDate || !pages.has(wave)) return [];
      const figure = figureName({ survey, year, indicator, group, answer });
      return [{ id: `${wave}/#${correctionAnchor(date)}`, at: date, survey, year, figure }];
    }),
  );
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap((together) =>
    together.slice(0, 1).map(({ id, at, survey, year }) => {
      const count = new Set(together.map(({ figure }) => figure)).size;
      return { id, at, corrected: { survey, year, count } };
    }),
  );
}

/** The latest news, all of it unless `most` is given. */
export function news(teller: Teller, most?: number): NewsItem[] {
  return listedNews(teller.site)
    .slice(0, most)
    .map((each) => listedItem(teller, each));
}

/** One piece of news as the list and the feed tell it. */
export function listedItem(teller: Teller, each: ListedNews): NewsItem {
  return 'corrected' in each ? correctionNews(teller, each) : newsItem(teller, each);
}

/** The corrections that a piece of news tells of, each with the title of its figure. */
export function correctionsInNews(
  teller: Teller,
  { at, corrected }: CorrectedWave,
): (CorrectionView & { title: string })[] {
  const ofSurvey = teller.site.report.evaluations.filter(({ survey }) => survey.id === corrected.survey);
  return ofSurvey.flatMap((evaluation) => {
    const { title } = teller.tell(evaluation.indicator).words;
    const told = correctionsFor(teller, evaluation, corrected.year).filter(({ date }) => date === at);
    return told.map((correction) => ({ ...correction, title }));
  });
}

function correctionNews(teller: Teller, wave: CorrectedWave): NewsItem {
  const { word, address, formats, tag, dir } = teller.language;
  const names = waveNames(teller, wave.corrected);
  const page = `${entryAddress('updates', waveId(wave.corrected))}#${correctionAnchor(wave.at)}`;
  return {
    id: wave.id,
    page,
    address: address(page),
    title: word('news.correction', names),
    summary: word('news.correctionSummary', { count: wave.corrected.count, ...names }),
    date: wave.at,
    when: formats.day(wave.at),
    written: { lang: tag, dir },
    about: [],
  };
}
