import type { HostedSite } from './hosted-site.ts';

/**
 * The moved pages in the `_redirects` format of Netlify and Cloudflare Pages, and for Netlify the page of each language for
 * an address that does not exist; Cloudflare finds those by itself.
 */
export function redirectsFile({ basePath, languages, moved }: HostedSite): string {
  return [
    ...moved.map(({ from, to }) => `/${from.slice(basePath.length)} ${to} 301`),
    ...languages.map((tag) => `/${tag}/* /${tag}/404.html 404`),
    '',
  ].join('\n');
}
