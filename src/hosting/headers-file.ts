import { areaOfFolder, EVERYWHERE, REST, type Headers } from './areas.ts';
import type { HostedSite } from './hosted-site.ts';

/** The most rules that Cloudflare Pages reads of a `_headers` file; it takes no notice of those that follow. */
export const MOST_RULES = 100;

/**
 * The headers in the `_headers` format of Netlify and Cloudflare Pages, read at the top of what is published, where the site
 * itself may lie in a folder: its rules name whole addresses, and only that for everything is about the rest of the host too.
 *
 * These hosts join the headers of rules that overlap, and two policies are both enforced, so each address has exactly one
 * rule besides the common one. `/:language/` stands for every language where no other address looks alike.
 */
export function headersFile({ basePath, languages, files }: HostedSite): string {
  const all = files.map((file) => file.split('/'));
  const inLanguage = ([first = '']: Path): boolean => languages.includes(first);
  const top = all.filter((path) => !inLanguage(path));
  const below = all.filter(inLanguage).map((path) => path.slice(1));
  const rules = [
    block('/', REST.headers),
    ...names(top).map((name) => block(pattern(name), headersOf(name))),
    ...languages.map((tag) => block(`/${tag}/`, REST.headers)),
    ...names(below).flatMap((name) => {
      const tags = hasAlike(top, name) ? languages : [':language'];
      return tags.map((tag) => block(pattern(`${tag}/${name}`), headersOf(name)));
    }),
  ];
  return [block('/*', EVERYWHERE), ...rules.map((rule) => `${basePath}${rule.slice(1)}`)].join('\n');
}

/** How many rules there are in a text in the `_headers` format. */
export function countRules(text: string): number {
  return text.split('\n').filter((line) => line.startsWith('/')).length;
}

/** Whether a name lies within a folder, where a rule for `/:language/` would find it too. */
function hasAlike(paths: readonly Path[], name: string): boolean {
  return paths.some((path) => path.length > 1 && nameOf(path.slice(1)) === name);
}

/** The first part of a path; a folder ends with a slash. */
function nameOf([first = '', ...rest]: Path): string {
  return rest.length > 0 ? `${first}/` : first;
}

/** The first part of each path, once and in order. */
function names(paths: readonly Path[]): string[] {
  return [...new Set(paths.map(nameOf))].sort();
}

function headersOf(name: string): Headers {
  return (name.endsWith('/') ? areaOfFolder(name.slice(0, -1)) : REST).headers;
}

function pattern(name: string): string {
  return `/${name}${name.endsWith('/') ? '*' : ''}`;
}

function block(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

/** The parts of a file's path below the built folder. */
type Path = readonly string[];
