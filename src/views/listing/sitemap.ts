import { singleFiles } from '../../catalog/addresses/beside-pages.ts';
import type { Site } from '../../catalog/joined/site.ts';
import { escapeMarkup } from '../../charts/markup.ts';
import { pageList } from './page-list.ts';
import { originalLanguage, tellerFor } from '../telling/told.ts';

/** `/robots.txt`: search engines are welcome, and find the sitemaps here. */
export function robotsFile(site: Site): string {
  const index = absolute(site, originalLanguage(site).address(singleFiles.sitemapIndex));
  return `User-agent: *\nAllow: /\n\nSitemap: ${index}\n`;
}

/** `/sitemap-index.xml`: one sitemap a language. */
export function sitemapIndex(site: Site): string {
  const maps = site.languages.map(
    ({ address }) => `<sitemap><loc>${absolute(site, address(singleFiles.sitemap))}</loc></sitemap>`,
  );
  return `${HEAD}<sitemapindex xmlns="${PROTOCOL}">${maps.join('')}</sitemapindex>\n`;
}

/** The pages of one language, each with its address in every language. */
export function sitemap(site: Site, tag: string): string {
  const teller = tellerFor(site, tag);
  const languages = [...site.languages, { ...originalLanguage(site), tag: 'x-default' }];
  const entries = pageList(teller).map(({ page }) => {
    const others = languages.map(
      ({ tag: lang, address }) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${absolute(site, address(page))}"/>`,
    );
    return `<url><loc>${absolute(site, teller.language.address(page))}</loc>${others.join('')}</url>`;
  });
  return `${HEAD}<urlset xmlns="${PROTOCOL}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('\n')}</urlset>\n`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function absolute({ origin }: Site, address: string): string {
  return escapeMarkup(new URL(address, origin).href);
}
