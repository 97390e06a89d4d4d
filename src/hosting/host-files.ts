import { htaccess, languageHtaccess } from './apache.ts';
import { staticWebApp } from './azure.ts';
import { headersFile } from './headers-file.ts';
import type { HostedSite } from './hosted-site.ts';
import { webConfig } from './iis.ts';
import { nginxInclude } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';

/** The files at the top of a site that tell the common static hosts what to say with its files. */
const FILES: Readonly<Record<string, (site: HostedSite) => string>> = {
  _headers: headersFile,
  _redirects: redirectsFile,
  '.htaccess': htaccess,
  'nginx.conf': nginxInclude,
  'web.config': webConfig,
  'staticwebapp.config.json': staticWebApp,
};

/** Every file for hosts by its path, and what stands in it; a host takes no notice of the others'. */
export function hostFiles(site: HostedSite): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(FILES).map(([name, write]) => [name, write(site)] as const),
    ...site.languages.map((tag) => [`${tag}/.htaccess`, languageHtaccess(site, tag)] as const),
  ]);
}

/** Whether a file of a built site, by its path, is meant for a host and not for readers. */
export function isHostFile(file: string): boolean {
  return Object.hasOwn(FILES, file) || file.endsWith('/.htaccess');
}
