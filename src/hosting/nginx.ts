import { AREAS, type Area, areaPattern, headersOf, languagePattern, REST } from './areas.ts';
import { COMMON_TYPES, CONTENT_TYPES, TEXT_ENDINGS } from './content-types.ts';
import type { HostedSite } from './hosted-site.ts';

/**
 * A file to `include` in a `server` block of nginx that says where the site lies (`root`). Each area is a location
 * of its own, because a location that sets one header loses all that it would inherit.
 */
export function nginxInclude(site: HostedSite): string {
  const { basePath, languages, moved } = site;
  const inArea = AREAS.map((area) => {
    // The language is kept apart from the rest of the pattern, for the page that says what is missing.
    const rest = areaPattern(area, []);
    return location(`${basePath}${languagePattern(languages, LANGUAGE)}${rest}`, area, site);
  });
  return [
    '# For nginx: written by the build, from one table for every host. In the server block, after `root`:',
    '#   include /path/to/site/nginx.conf;',
    ...moved.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
    ...inArea,
    location(`${basePath}${languagePattern(languages, LANGUAGE)}`, REST, site),
    '',
  ].join('\n');
}

const LANGUAGE = 'language';

const TYPES = { ...COMMON_TYPES, ...CONTENT_TYPES };

function location(pattern: string, area: Area, { basePath, languages }: HostedSite): string {
  const missing = `${basePath}${languages.length > 0 ? `\${${LANGUAGE}}` : ''}404.html`;
  return [
    `location ~ "^${pattern}" {`,
    `  error_page 404 ${missing};`,
    ...Object.entries(headersOf(area)).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '  charset utf-8;',
    `  charset_types ${TEXT_ENDINGS.map((ending) => TYPES[ending]).join(' ')};`,
    `  types { ${Object.entries(TYPES)
      .map(([ending, type]) => `${type} ${ending};`)
      .join(' ')} }`,
    '}',
  ].join('\n');
}
