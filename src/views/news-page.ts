import { fixedPage } from '../catalog/fixed-pages.ts';
import { frameFor, type Frame, type Link } from './frame.ts';
import { news, newsItem, newsSources, type NewsItem } from './news.ts';
import type { Teller } from './told.ts';

/** The list of news. */
export interface NewsListView {
  frame: Frame;
  title: string;
  lead: string;
  document: string;
  items: readonly NewsItem[];
  feed: Link;
  none: string;
}

/** The list of news in one language. */
export function newsListView(teller: Teller): NewsListView {
  const { word, address } = teller.language;
  const intro = teller.tell(fixedPage(teller.site.report.catalog.pages, 'nyt'));
  const { title, summary } = intro.words;
  return {
    frame: frameFor(teller, { page: '/nyt/', title, description: summary, text: intro }),
    title,
    lead: summary,
    document: intro.document,
    items: news(teller),
    feed: { text: word('news.feed'), address: address('/nyt/rss.xml') },
    none: word('news.none'),
  };
}

/** The page of one piece of news. */
export interface NewsItemView {
  frame: Frame;
  item: NewsItem;
  next: Link | null;
  words: Record<'about', string>;
}

/** The page of one piece of news in one language. */
export function newsItemView(teller: Teller, id: string): NewsItemView {
  const { word } = teller.language;
  const sources = newsSources(teller.site.report);
  const index = sources.findIndex((candidate) => candidate.id === id);
  const [source, after] = sources.slice(index, index + 2);
  if (index < 0 || !source) throw new Error(`no news »${id}«`);
  const item = newsItem(teller, source);
  const following = after && newsItem(teller, after);
  return {
    frame: frameFor(teller, {
      page: `/nyt/${id}/`,
      title: item.title,
      description: item.summary,
      trail: [{ page: '/nyt/', title: word('nav.news') }],
      ...(item.text ? { text: item.text } : {}),
    }),
    item,
    next: following ? { text: following.title, address: following.address } : null,
    words: { about: word('news.about') },
  };
}
