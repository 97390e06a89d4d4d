import type { Item } from '../catalog/item.ts';
import { find } from '../catalog/join.ts';
import type { Report } from '../catalog/evaluate.ts';
import { figureSentence } from './figure-sentences.ts';
import { isMeasured } from './figure-sentences.ts';
import type { Link } from './frame.ts';
import type { Teller, Told, Written } from './told.ts';

/** A piece of news: written by an editor, or made from a wave of figures. */
export interface NewsItem {
  id: string;
  /** ISO date, or null for a wave, whose day of publication is not known. */
  date: string | null;
  when: string;
  title: string;
  summary: string;
  address: string;
  written: Written;
  /** The written text, or null for a wave. */
  text: Told<'updates'> | null;
  /** The figures of a wave: the indicator as a link, and a sentence. */
  figures: readonly { indicator: Link; sentence: string }[];
  about: readonly Link[];
}

/** What a piece of news is made from: an editor's text, or a wave of a survey. */
export type NewsSource = { id: string; at: string } & (
  { update: Item<'updates'> } | { survey: string; year: number }
);

/** The sources of all news, the latest first: each has its page. A wave comes at the end of its year. */
export function newsSources({ catalog }: Report): NewsSource[] {
  const written = catalog.updates.map((update) => ({ id: update.id, at: update.facts.date, update }));
  const made = catalog.tables.map(({ survey, year }) => ({
    id: `${survey}-${year}`,
    at: `${year}-12-31`,
    survey,
    year,
  }));
  return [...written, ...made].sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : a.id < b.id ? -1 : 1));
}

/** One piece of news in one language. */
export function newsItem(teller: Teller, source: NewsSource): NewsItem {
  return 'update' in source ? writtenNews(teller, source.update) : waveNews(teller, source);
}

/** The latest news, all of it unless `most` is given. */
export function news(teller: Teller, most?: number): NewsItem[] {
  return newsSources(teller.site.report)
    .slice(0, most)
    .map((source) => newsItem(teller, source));
}

function writtenNews(teller: Teller, update: Item<'updates'>): NewsItem {
  const { site, language } = teller;
  const { activities, indicators } = site.report.catalog;
  const text = teller.tell(update);
  const { date } = update.facts;
  const link = (collection: typeof activities | typeof indicators, folder: string) => (id: string) => ({
    text: teller.tell(find(collection as typeof activities, id)).words.title,
    address: language.address(`/${folder}/${id}/`),
  });
  return {
    id: update.id,
    date,
    when: language.formats.day(date),
    title: text.words.title,
    summary: text.words.summary,
    address: language.address(`/nyt/${update.id}/`),
    written: text.written,
    text,
    figures: [],
    about: [
      ...update.facts.activities.map(link(activities, 'aktiviteter')),
      ...update.facts.indicators.map(link(indicators, 'indikatorer')),
    ],
  };
}

function waveNews(
  teller: Teller,
  { id, survey: surveyId, year }: { id: string; survey: string; year: number },
): NewsItem {
  const { site, language } = teller;
  const { catalog, evaluations } = site.report;
  const survey = find(catalog.surveys, surveyId);
  const { words } = teller.tell(survey);
  const figures = evaluations.flatMap((evaluation) => {
    const observation = evaluation.survey === survey && evaluation.series.find((wave) => wave.year === year);
    if (!observation || !isMeasured(observation)) return [];
    const { words, written } = teller.tell(evaluation.indicator);
    const address = language.address(`/indikatorer/${evaluation.indicator.id}/`);
    const sentence = figureSentence(teller, evaluation, observation, 'percent');
    return [{ indicator: { text: words.title, address, ...written }, sentence }];
  });
  const label = survey.facts.waves.find((wave) => wave.year === year)?.label ?? String(year);
  return {
    id,
    date: null,
    when: label,
    title: language.word('news.wave', { survey: words.title, wave: label }),
    summary: language.word('news.waveSummary', { count: figures.length, survey: words.title, wave: label }),
    address: language.address(`/nyt/${id}/`),
    written: { lang: language.tag, dir: language.dir },
    text: null,
    figures,
    about: [],
  };
}
