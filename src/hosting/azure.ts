import { AREAS, foldersOf, headersOf, ownHeaders, REST } from './areas.ts';
import { CONTENT_TYPES } from './content-types.ts';
import type { HostedSite } from './hosted-site.ts';

/** The most bytes that Azure Static Web Apps takes of its `staticwebapp.config.json`. */
export const MOST_BYTES = 20_000;

/** The `staticwebapp.config.json` of Azure Static Web Apps. It has one page for an address that does not exist. */
export function staticWebApp(site: HostedSite): string {
  const { basePath, moved } = site;
  const config = {
    globalHeaders: headersOf(REST),
    routes: [
      ...moved.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
      ...AREAS.flatMap((area) =>
        foldersOf(area, site).map((folder) => ({
          route: `${basePath}${folder}/*`,
          headers: ownHeaders(area),
        })),
      ),
    ],
    responseOverrides: { 404: { rewrite: `${basePath}404.html` } },
    mimeTypes: Object.fromEntries(
      Object.entries(CONTENT_TYPES).map(([ending, type]) => [`.${ending}`, type]),
    ),
  };
  return `${JSON.stringify(config)}\n`;
}
