import type { Feed } from '../export/feed.ts';
import { news } from './news.ts';
import type { Teller } from './told.ts';

/** The feed of news in one language: written news and one item a wave of figures. */
export function feedView(teller: Teller): Feed {
  const { word, address, tag } = teller.language;
  const { origin } = teller.site;
  const { name } = teller.site.report.catalog.settings;
  const self = new URL(address('/nyt/rss.xml'), origin).href;
  return {
    title: word('feed.title', { name }),
    description: word('feed.description'),
    home: new URL(address('/'), origin).href,
    self,
    lang: tag,
    items: news(teller).map(({ title, summary, address: link, date, figures }) => ({
      title,
      link: new URL(link, origin).href,
      description: [summary, ...figures.map(({ sentence }) => sentence)].join(' '),
      date,
    })),
  };
}
