import { getRssString } from '@astrojs/rss';

/** News as an RSS feed tells them. */
export interface Feed {
  title: string;
  description: string;
  /** Absolute addresses of the site in the feed's language, and of the feed. */
  home: string;
  self: string;
  lang: string;
  items: readonly FeedItem[];
}

/** One piece of news. */
export interface FeedItem {
  title: string;
  /** Absolute address. */
  link: string;
  description: string;
  /** ISO date; null when it is not known. */
  date: string | null;
}

/** The feed as RSS 2.0. */
export function feedFile({ title, description, home, self, lang, items }: Feed): Promise<string> {
  return getRssString({
    title,
    description,
    site: home,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${lang}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: items.map(({ date, ...item }) => ({
      ...item,
      ...(date === null ? {} : { pubDate: new Date(`${date}T00:00:00Z`) }),
    })),
  });
}
