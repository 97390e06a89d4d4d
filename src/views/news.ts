import type { Item } from '../catalog/item.ts';
import { find } from '../catalog/join.ts';
import type { Report } from '../catalog/evaluate.ts';
import { figureSentence } from './figure-sentences.ts';
import { isMeasured } from './figure-sentences.ts';
import type { Link } from './frame.ts';
import type { Teller, Told } from './told.ts';

/** A piece of news: written by an editor, or made from a wave of figures. */
export interface NewsItem {
  id: string;
  /** ISO date, or null for a wave, whose day of publication is not known. */
  date: string | null;
  when: string;
  title: string;
  summary: string;
  address: string;
  lang: string;
  /** The written text, or null for a wave. */
  text: Told<'updates'> | null;
  /** The figures of a wave, a sentence each. */
  figures: readonly { sentence: string; address: string }[];
  about: readonly Link[];
}

/** The ids of all news, written and made: each has its page. */
export function newsIds({ catalog }: Report): string[] {
  return [
    ...catalog.updates.map(({ id }) => id),
    ...catalog.tables.map(({ survey, year }) => waveId(survey, year)),
  ];
}

/** All news, the latest first. Waves are dated by the end of their year at the latest, and by their year alone. */
export function news(teller: Teller): NewsItem[] {
  const { catalog } = teller.site.report;
  const written = catalog.updates.map((update) => ({ at: update.facts.date, item: writtenNews(teller, update) }));
  const made = catalog.tables.map((table) => ({ at: `${table.year}-12-31`, item: waveNews(teller, table) }));
  return [...written, ...made]
    .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
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
    lang: text.lang,
    text,
    figures: [],
    about: [
      ...update.facts.activities.map(link(activities, 'aktiviteter')),
      ...update.facts.indicators.map(link(indicators, 'indikatorer')),
    ],
  };
}

function waveNews(teller: Teller, { survey: surveyId, year }: { survey: string; year: number }): NewsItem {
  const { site, language } = teller;
  const { catalog, evaluations } = site.report;
  const survey = find(catalog.surveys, surveyId);
  const { words, lang } = teller.tell(survey);
  const figures = evaluations.flatMap((evaluation) => {
    const observation = evaluation.survey === survey && evaluation.series.find((wave) => wave.year === year);
    if (!observation || !isMeasured(observation)) return [];
    const address = language.address(`/indikatorer/${evaluation.indicator.id}/`);
    return [{ sentence: figureSentence(teller, evaluation, observation, 'percent'), address }];
  });
  const label = survey.facts.waves.find((wave) => wave.year === year)?.label ?? String(year);
  const id = waveId(surveyId, year);
  return {
    id,
    date: null,
    when: label,
    title: language.word('news.wave', { survey: words.title, wave: label }),
    summary: language.word('news.waveSummary', { count: figures.length, survey: words.title, wave: label }),
    address: language.address(`/nyt/${id}/`),
    lang,
    text: null,
    figures,
    about: [],
  };
}

function waveId(survey: string, year: number): string {
  return `${survey}-${year}`;
}
