import { readHtaccess } from './apache-reader.ts';
import { readStaticWebApp } from './azure-reader.ts';
import { readHeadersFile } from './headers-file-reader.ts';
import type { Host } from './host-answer.ts';
import { readWebConfig } from './iis-reader.ts';
import { readNginx } from './nginx-reader.ts';

/** The hosts and how each reads the files that are meant for it. */
export const HOSTS: readonly HostReader[] = [
  {
    host: 'Netlify and Cloudflare Pages',
    types: 'none',
    belowBase: true,
    redirects: true,
    open: (file) => readHeadersFile(file('_headers'), file('_redirects')),
  },
  {
    host: 'Apache',
    types: 'further',
    belowBase: true,
    redirects: true,
    open: (file) => readHtaccess(file('.htaccess')),
  },
  {
    host: 'nginx',
    types: 'all',
    belowBase: true,
    redirects: true,
    open: (file) => readNginx(file('nginx.conf')),
  },
  {
    host: 'IIS',
    types: 'further',
    belowBase: false,
    redirects: false,
    open: (file) => readWebConfig(file('web.config')),
  },
  {
    host: 'Azure Static Web Apps',
    types: 'further',
    belowBase: true,
    redirects: true,
    open: (file) => readStaticWebApp(file('staticwebapp.config.json')),
  },
];

/** What any host must say with the file at an address of the site, given without the base path. */
export function expectedHeaders(address: string, languages: readonly string[]): Record<string, string[]> {
  const parts = address.split('/').slice(1);
  const [folder = ''] = languages.includes(parts[0] ?? '') && parts.length > 1 ? parts.slice(1) : parts;
  const inside = address.slice(1).includes('/');
  const open = inside && ['embed', 'data', 'deling', 'indikatorer', 'nyt'].includes(folder);
  const editor = address.startsWith('/admin/');
  return {
    'X-Content-Type-Options': ['nosniff'],
    'Referrer-Policy': ['strict-origin-when-cross-origin'],
    'Permissions-Policy': ['camera=(), geolocation=(), microphone=(), payment=()'],
    'Content-Security-Policy': [`frame-ancestors ${open && folder === 'embed' ? '*' : "'none'"}`],
    'Cross-Origin-Opener-Policy': [editor ? 'same-origin-allow-popups' : 'same-origin'],
    'Cross-Origin-Resource-Policy': [open ? 'cross-origin' : 'same-origin'],
    'Cache-Control': [address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'],
    ...(open ? { 'Access-Control-Allow-Origin': ['*'] } : {}),
  };
}

/**
 * What any host must say a file is, by the ending of its name; undefined where every host knows it. Of text that cannot say
 * itself that it is UTF-8, some can say it; the others leave browsers to find out.
 */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  csv: ['text/csv; charset=utf-8', 'text/csv'],
  ics: ['text/calendar; charset=utf-8', 'text/calendar'],
  js: ['text/javascript'],
  json: ['application/json'],
  jsonld: ['application/ld+json'],
  pagefind: ['application/octet-stream'],
  pf_fragment: ['application/octet-stream'],
  pf_index: ['application/octet-stream'],
  pf_meta: ['application/octet-stream'],
  svg: ['image/svg+xml'],
  woff2: ['font/woff2'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
};

/** What every host knows by itself; one that is told all types at once must be told these, too. */
export const KNOWN_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  xml: 'application/xml',
};

/** Every address that a file of a built site answers to, without the base path. */
export function addressesOf(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const folder = file.replace(/(^|\/)index\.html$/, '$1');
    return folder === file ? [`/${file}`] : [`/${folder}`, `/${file}`];
  });
}

interface HostReader {
  host: string;
  /** Which types it is told: those that a server may not know, or all; one that knows them by itself none. */
  types: 'none' | 'further' | 'all';
  /** Its files name whole addresses and not such below the site's own top. */
  belowBase: boolean;
  /** It can be told of moved pages. */
  redirects: boolean;
  open: (file: (name: string) => string) => Host;
}
