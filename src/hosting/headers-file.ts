import { areaOfFolder, EVERYWHERE, REST } from './areas.ts';
import type { HostedSite } from './hosted-site.ts';

/**
 * The headers in the `_headers` format of Netlify and Cloudflare Pages, read at the top of what is published.
 *
 * These hosts join the headers of rules that overlap, and two policies are both enforced, so each address has exactly one
 * rule besides the common one. They read a hundred rules at most, so `/:language/` stands for every language where no
 * other address looks alike.
 */
export function headersFile({ languages, files }: HostedSite): string {
  const paths = files.map((file) => file.split('/'));
  const inLanguage = ([first = '']: string[]): boolean => languages.includes(first);
  const top = names(paths.filter((path) => !inLanguage(path)));
  const below = names(paths.filter(inLanguage).map((path) => path.slice(1)));
  const looksAlike = (name: string): boolean =>
    paths.some((path) => !inLanguage(path) && path.length > 1 && names([path.slice(1)]).includes(name));
  const rules = [
    '',
    ...top,
    ...languages.map((tag) => `${tag}/`),
    ...below.flatMap((name) => (looksAlike(name) ? languages : [':language']).map((tag) => `${tag}/${name}`)),
  ].map((part) => rule(part, languages));
  return [block('/*', EVERYWHERE), ...rules].join('\n');
}

/** The first part of each path, once and in order; folders end with a slash. */
function names(paths: readonly string[][]): string[] {
  return [...new Set(paths.map(([first = '', ...rest]) => (rest.length > 0 ? `${first}/` : first)))].sort();
}

function rule(part: string, languages: readonly string[]): string {
  const folder = part.endsWith('/') && !languages.includes(part.slice(0, -1));
  const area = folder ? areaOfFolder(part.split('/').at(-2) ?? '') : REST;
  return block(`/${part}${folder ? '*' : ''}`, area.headers);
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
