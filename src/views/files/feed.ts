import type { Feed } from '../../export/feed.ts';
import { lastingLink } from '../telling/lasting-link.ts';
import { figuresInNews, newsItem, newsSources } from '../plan/news.ts';
import type { Teller } from '../telling/told.ts';

/** The feed of news in one language: written news and one item a wave of figures. */
export function feedView(teller: Teller): Feed {
  const { word, tag } = teller.language;
  const { name } = teller.site.report.catalog.settings;
  return {
    title: word('feed.title', { name }),
    description: word('feed.description'),
    home: lastingLink(teller, '/'),
    self: lastingLink(teller, '/nyt/rss.xml'),
    lang: tag,
    items: newsSources(teller.site).map((source) => {
      const { id, title, summary, date } = newsItem(teller, source);
      const figures = figuresInNews(teller, source).flatMap(({ sentence, state, verdict }) => [
        sentence ?? state,
        ...[verdict?.sentence, verdict?.change].filter((said) => typeof said === 'string'),
      ]);
      return {
        title,
        link: lastingLink(teller, `/nyt/${id}/`),
        description: [summary, ...figures].join(' '),
        date,
      };
    }),
  };
}
