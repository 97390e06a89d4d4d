import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { find } from '../../catalog/entries/join.ts';
import { entryLink } from '../telling/entry-link.ts';
import type { Link } from '../telling/link.ts';
import type { Teller, Written } from '../telling/told.ts';
import { figuresOfWave } from './news-figures.ts';
import type { NewsSource, NewsWave } from './news-sources.ts';
import { hasFigure } from '../../statistics/waves.ts';

/** What a piece of news says of itself where its page is named. */
export interface NewsHead {
  id: string;
  title: string;
  summary: string;
  /** Its address in the default language, without the base path. */
  page: string;
  address: string;
  written: Written;
}

/** A piece of news: written by an editor, or made from a wave of figures. */
export interface NewsItem extends NewsHead {
  /** ISO date, or null for a wave whose day of publication is not known. */
  date: string | null;
  when: string;
  about: readonly Link[];
}

/** What one piece of news says of itself in one language. */
export function newsHead(teller: Teller, source: NewsSource): NewsHead {
  const { id } = source;
  const { word, address, tag, dir } = teller.language;
  const page = entryAddress('updates', id);
  const place = { id, page, address: address(page) };
  if ('update' in source) {
    const { words, written } = teller.tell(source.update);
    return { ...place, title: words.title, summary: words.summary, written };
  }
  const count = figuresOfWave(teller, source).filter(({ observation }) => hasFigure(observation)).length;
  const names = waveNames(teller, source);
  const [title, summary] =
    count === 0
      ? [word('news.noFigures', names), word('news.noFiguresSummary', names)]
      : [word('news.wave', names), word('news.waveSummary', { count, ...names })];
  return { ...place, title, summary, written: { lang: tag, dir } };
}

/** One piece of news in one language. */
export function newsItem(teller: Teller, source: NewsSource): NewsItem {
  const head = newsHead(teller, source);
  return 'update' in source
    ? { ...head, ...writtenNews(teller, source.update) }
    : { ...head, ...waveNews(teller, source) };
}

type Body = Omit<NewsItem, keyof NewsHead>;

function writtenNews(teller: Teller, update: Item<'updates'>): Body {
  const { site, language } = teller;
  const { activities, indicators } = site.report.catalog;
  const { date } = update.facts;
  return {
    date,
    when: language.formats.day(date),
    about: [
      ...update.facts.activities.map((id) => entryLink(teller, 'activities', find(activities, id))),
      ...update.facts.indicators.map((id) => entryLink(teller, 'indicators', find(indicators, id))),
    ],
  };
}

function waveNews(teller: Teller, wave: NewsWave): Body {
  const { language } = teller;
  return {
    date: wave.published,
    when: wave.published === null ? waveNames(teller, wave).wave : language.formats.day(wave.published),
    about: [],
  };
}

/** What a wave and its survey are called. */
export function waveNames(teller: Teller, { survey, year }: { survey: string; year: number }) {
  const item = find(teller.site.report.catalog.surveys, survey);
  const wave = item.facts.waves.find((each) => each.year === year)?.label ?? String(year);
  return { survey: teller.tell(item).words.title, wave };
}
