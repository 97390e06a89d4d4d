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
    belowBase: true,
    redirects: true,
    open: (file) => readHeadersFile(file('_headers'), file('_redirects')),
  },
  { host: 'Apache', belowBase: true, redirects: true, open: (file) => readHtaccess(file('.htaccess')) },
  { host: 'nginx', belowBase: true, redirects: true, open: (file) => readNginx(file('nginx.conf')) },
  { host: 'IIS', belowBase: false, redirects: false, open: (file) => readWebConfig(file('web.config')) },
  {
    host: 'Azure Static Web Apps',
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

/** Every address that a file of a built site answers to, without the base path. */
export function addressesOf(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const folder = file.replace(/(^|\/)index\.html$/, '$1');
    return folder === file ? [`/${file}`] : [`/${folder}`, `/${file}`];
  });
}

interface HostReader {
  host: string;
  /** Its files name whole addresses and not such below the site's own top. */
  belowBase: boolean;
  /** It can be told of moved pages. */
  redirects: boolean;
  open: (file: (name: string) => string) => Host;
}
