import type { HostedSite } from './hosted-site.ts';

/**
 * The one table of what the host says with each file. A page's own policy stands in the page; here is what only a host can
 * say. There is no Strict-Transport-Security: it would bind the whole domain, which is its owner's to decide.
 */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

/** Everything that belongs to no other area: shown on this site only, and asked for anew, so that a correction is seen. */
export const REST: Area = { name: 'rest', folders: [], headers: ownUse() };

/** The areas with headers of their own. A folder is at the top of the site and in the folder of each language. */
export const AREAS: readonly Area[] = [
  {
    name: 'embed',
    folders: ['embed'],
    headers: { ...forEveryone(), 'Content-Security-Policy': 'frame-ancestors *' },
  },
  { name: 'open', folders: ['data', 'deling', 'indikatorer', 'nyt'], headers: forEveryone() },
  // Names that change with the content.
  {
    name: 'assets',
    folders: ['assets'],
    headers: { ...ownUse(), 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  // The editor's sign-in answers from a window that it has opened.
  {
    name: 'editor',
    folders: ['admin'],
    headers: { ...ownUse(), 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' },
  },
];

/** Everything the host says with the files of an area. */
export function headersOf({ headers }: Area): Headers {
  return { ...EVERYWHERE, ...headers };
}

/** What sets an area's files apart, for hosts that let one rule go before another. */
export function ownHeaders({ headers }: Area): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => REST.headers[name] !== value));
}

/** The area of a folder's files by the folder's name. */
export function areaOfFolder(name: string): Area {
  return AREAS.find(({ folders }) => folders.includes(name)) ?? REST;
}

/** The folders of an area that a site has, by their path below it. */
export function foldersOf({ folders }: Area, { languages, files }: HostedSite): string[] {
  return ['', ...languages.map((tag) => `${tag}/`)]
    .flatMap((prefix) => folders.map((folder) => `${prefix}${folder}`))
    .filter((folder) => files.some((file) => file.startsWith(`${folder}/`)));
}

/** A regular expression for the part of an address after the site's base path, in any language. */
export function areaPattern({ folders }: Area, languages: readonly string[]): string {
  return `${languagePattern(languages)}(?:${folders.join('|')})/`;
}

/** The optional folder of a language, its name with the slash as a group when the group has a name. */
export function languagePattern(languages: readonly string[], group = ''): string {
  if (languages.length === 0) return '';
  return `(${group ? `?<${group}>` : '?:'}(?:${languages.join('|')})/)?`;
}

function ownUse(): Headers {
  return {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}

function forEveryone(): Headers {
  return {
    ...ownUse(),
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  };
}

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** A part of the site whose files get the same headers. */
export interface Area {
  name: string;
  folders: readonly string[];
  headers: Headers;
}
