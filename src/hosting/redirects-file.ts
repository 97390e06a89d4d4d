import type { HostedSite } from './hosted-site.ts';

/**
 * The moved pages in the `_redirects` format of Netlify and Cloudflare Pages, and for Netlify the page of each language for
 * an address that does not exist, where it is not at the host's top; Cloudflare finds those by itself.
 */
export function redirectsFile({ basePath, languages, moved }: HostedSite): string {
  return [
    ...moved.map(({ from, to }) => `${from} ${to} 301`),
    ...[...languages.map((tag) => `${basePath}${tag}/`), ...(basePath === '/' ? [] : [basePath])].map(
      (folder) => `${folder}* ${folder}404.html 404`,
    ),
    '',
  ].join('\n');
}
