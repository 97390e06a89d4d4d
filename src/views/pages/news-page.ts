import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import { sentenceAround } from '../telling/entry-link.ts';
import { frameFor, type Frame, type PageIdentity } from '../frame/frame.ts';
import type { Link } from '../telling/link.ts';
import { figuresInNews, manyFiguresInNews, textsInNews, type NewsFigure } from '../plan/news-figures.ts';
import { newsHead, newsItem, type NewsItem } from '../plan/news.ts';
import { newsSources, type NewsSource } from '../plan/news-sources.ts';
import { news } from '../plan/news-list.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import { unlessOfPage, type Teller } from '../telling/told.ts';

/** The list of news. */
export interface NewsListView extends TextView {
  items: readonly NewsItem[];
  none: string;
}

/** The list of news in one language. */
export function newsListView(teller: Teller): NewsListView {
  return { ...textView(teller, 'nyt'), items: news(teller), none: teller.language.word('news.none') };
}

/** The page of one piece of news. */
export interface NewsItemView {
  frame: Frame;
  item: NewsItem;
  /** The body of an editor's text; null for a wave. */
  document: string | null;
  /** The figures of a wave. */
  figures: readonly NewsFigure[];
  manyFigures: string | null;
  next: Link | null;
  words: Record<'about', string>;
}

/** What the page tells of itself that is about one piece of news. */
export function newsItemIdentity(teller: Teller, source: NewsSource): PageIdentity {
  const { page, title, summary } = newsHead(teller, source);
  return {
    page,
    title,
    description: summary,
    trail: [{ text: teller.language.word('nav.news'), address: teller.language.address(fixedPages.nyt) }],
    ...('update' in source ? { text: teller.tell(source.update) } : {}),
    tells: textsInNews(teller, source),
  };
}

/** The page of one piece of news in one language. */
export function newsItemView(teller: Teller, source: NewsSource): NewsItemView {
  const sources = newsSources(teller.site);
  const after = sources[sources.indexOf(source) + 1];
  const following = after && newsHead(teller, after);
  const figures = figuresInNews(teller, source);
  return {
    frame: frameFor(teller, newsItemIdentity(teller, source)),
    item: newsItem(teller, source),
    document: 'update' in source ? teller.tell(source.update).document : null,
    figures,
    manyFigures: manyFiguresInNews(teller, figures),
    next: following
      ? sentenceAround(teller, 'news.older', {
          text: following.title,
          address: following.address,
          ...unlessOfPage(teller, following.written),
        })
      : null,
    words: { about: teller.language.word('news.about') },
  };
}
