import { htaccess, languageHtaccess } from './apache.ts';
import { staticWebApp } from './azure.ts';
import { headersFile } from './headers-file.ts';
import type { HostedSite } from './hosted-site.ts';
import { webConfig } from './iis.ts';
import { nginxInclude } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';

/** The files that tell the common static hosts what to say with a site's files; a host takes no notice of the others'. */
export function hostFiles(site: HostedSite): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', headersFile(site)],
    ['_redirects', redirectsFile(site)],
    ['.htaccess', htaccess(site)],
    ...site.languages.map((tag): [string, string] => [`${tag}/.htaccess`, languageHtaccess(site, tag)]),
    ['nginx.conf', nginxInclude(site)],
    ['web.config', webConfig(site)],
    ['staticwebapp.config.json', staticWebApp(site)],
  ]);
}

/** Whether a file of a built site, by its path, is meant for a host and not for readers. */
export function isHostFile(file: string): boolean {
  return /^(_headers|_redirects|nginx\.conf|web\.config|staticwebapp\.config\.json)$|(^|\/)\.htaccess$/.test(
    file,
  );
}
