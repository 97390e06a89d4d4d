// @ts-nocheck
import type { RSSOptions } from '@astrojs/rss';
import { news } from './news.ts';
import type { Teller } from './told.ts';

/** The feed of news in one language: written news and one item a wave of figures. */
export function feedView(teller: Teller, origin: URL): RSSOptions {
  const { word, address, tag } = teller.language;
  const { name } = teller.site.report.catalog.settings;
  const self = new URL(address('/nyt/rss.xml'), origin).href;
  return {
    title: word('feed.title', { name }),
    description: word('feed.description'),
    site: new URL(address('/'), origin).href,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${tag}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: news(teller).map(({ title, summary, address: link, date, figures }) => ({
      title,
      link: new URL(link, origin).href,
      description: [summary, ...figures.map(({ sentence }) => sentence)].join(' '),
      ...(date === null ? {} : { pubDate: new Date(`${date}T00:00:00Z`) }),
    })),
  };
}
