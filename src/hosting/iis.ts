import { AREAS, foldersOf, headersOf, type Headers, ownHeaders, REST } from './areas.ts';
import { CONTENT_TYPES } from './content-types.ts';
import type { HostedSite } from './hosted-site.ts';

/**
 * The `web.config` file of IIS. What a parent may have set already is removed before it is set, since IIS answers nothing
 * at all when a name stands twice. Moved pages lead on by themselves: IIS redirects only with a module that may be missing.
 */
export function webConfig(site: HostedSite): string {
  const areas = AREAS.flatMap((area) =>
    foldersOf(area, site).map((folder) => location(folder, headers(ownHeaders(area)))),
  );
  const notFoundPages = site.languages.map((tag) => location(tag, notFound(`${tag}\\404.html`)));
  const types = Object.entries(CONTENT_TYPES).flatMap(([ending, type]) => [
    `<remove fileExtension=".${ending}" />`,
    `<mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- For IIS: written by the build, from one table for every host. -->',
    '<configuration>',
    '<system.webServer>',
    ...headers(headersOf(REST)),
    '<staticContent>',
    ...types,
    '</staticContent>',
    ...notFound('404.html'),
    '</system.webServer>',
    ...notFoundPages,
    ...areas,
    '</configuration>',
    '',
  ].join('\n');
}

function location(path: string, lines: readonly string[]): string {
  return [
    `<location path="${path}">`,
    '<system.webServer>',
    ...lines,
    '</system.webServer>',
    '</location>',
  ].join('\n');
}

function headers(values: Headers): string[] {
  const lines = Object.entries(values).flatMap(([name, value]) => [
    `<remove name="${name}" />`,
    `<add name="${name}" value="${value}" />`,
  ]);
  return ['<httpProtocol>', '<customHeaders>', ...lines, '</customHeaders>', '</httpProtocol>'];
}

/** As a file and not an address: IIS would answer an address with the status of the page it finds there. */
function notFound(file: string): string[] {
  return [
    '<httpErrors errorMode="Custom">',
    '<remove statusCode="404" />',
    `<error statusCode="404" path="${file}" responseMode="File" />`,
    '</httpErrors>',
  ];
}
