import { AREAS, areaPattern, headersOf, ownHeaders, REST } from './areas.ts';
import { CONTENT_TYPES, TEXT_ENDINGS } from './content-types.ts';
import type { HostedSite } from './hosted-site.ts';

/** The `.htaccess` file at the top of a site, for Apache and the web hotels that work like it. */
export function htaccess({ basePath, languages, moved }: HostedSite): string {
  const areas = AREAS.map(
    (area) => `SetEnvIf Request_URI "^${basePath}${areaPattern(area, languages)}" ${variable(area)}`,
  );
  const own = AREAS.flatMap((area) =>
    Object.entries(ownHeaders(area)).map(
      ([name, value]) => `${setHeader(name, value)} env=${variable(area)}`,
    ),
  );
  return [
    '# For Apache: written by the build, from one table for every host.',
    notFound(basePath),
    ...section('mod_mime.c', [
      ...Object.entries(CONTENT_TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
      `AddCharset utf-8 ${TEXT_ENDINGS.map((ending) => `.${ending}`).join(' ')}`,
    ]),
    ...section(
      'mod_alias.c',
      moved.map(({ from, to }) => `RedirectMatch 301 "^${from.replaceAll('.', '\\.')}$" "${to}"`),
    ),
    ...section('mod_setenvif.c', areas),
    ...section('mod_headers.c', [
      ...Object.entries(headersOf(REST)).map(([name, value]) => setHeader(name, value)),
      ...own,
    ]),
    '',
  ].join('\n');
}

/** The `.htaccess` file in the folder of a language: its own page for an address that does not exist. */
export function languageHtaccess({ basePath }: HostedSite, tag: string): string {
  return `${notFound(`${basePath}${tag}/`)}\n`;
}

function notFound(folder: string): string {
  return `ErrorDocument 404 ${folder}404.html`;
}

function variable({ name }: { name: string }): string {
  return `area-${name}`;
}

/** `always`, since an answer that something is wrong can be framed as well. */
function setHeader(name: string, value: string): string {
  return `Header always set ${name} "${value}"`;
}

function section(module: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`<IfModule ${module}>`, ...lines.map((line) => `  ${line}`), '</IfModule>'];
}
