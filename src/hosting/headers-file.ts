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
 *
 * The pictures that pages are shared with look alike, since they lie as the pages do. Where there are so many languages that
 * this would take more than `MOST_RULES`, one rule speaks for both `/<language>/maal/` and `/deling/maal/`. It says what holds
 * for both, and leaves unsaid only who else may show them.
 */
export function headersFile({ basePath, languages, files }: HostedSite): string {
  const all = files.map((file) => file.split('/'));
  const inLanguage = ([first = '']: Path): boolean => languages.includes(first);
  const top = all.filter((path) => !inLanguage(path));
  const below = all.filter(inLanguage).map((path) => path.slice(1));
  const apart = rules(top, below, languages, []);
  const fits = apart.length < MOST_RULES;
  const chosen = fits ? apart : rules(top, below, languages, sharedFolders(top, below));
  return [block('/*', EVERYWHERE), ...chosen.map((rule) => `${basePath}${rule.slice(1)}`)].join('\n');
}

/** How many rules there are in a text in the `_headers` format. */
export function countRules(text: string): number {
  return text.split('\n').filter((line) => line.startsWith('/')).length;
}

/**
 * The rules of the site's areas, as if it lay at the top.
 *
 * @param below paths within a language, for every language that has them
 * @param shared names of folders, `maal/`, for whose pages in a language and pictures one rule speaks
 */
function rules(
  top: readonly Path[],
  below: readonly Path[],
  languages: readonly string[],
  shared: readonly string[],
): string[] {
  const pictures = top.filter(isPicture);
  const folders = names(top).filter((name) => shared.length === 0 || name !== `${PICTURES}/`);
  const others = top.filter((path) => !isPicture(path) || !shared.includes(nameOf(path.slice(1))));
  return [
    block('/', REST.headers),
    ...folders.map((name) => block(pattern(name), headersOf(name))),
    ...(shared.length === 0 ? [] : pictureRules(pictures, shared)),
    ...languages.map((tag) => block(`/${tag}/`, REST.headers)),
    ...names(below).flatMap((name) => {
      const headers = shared.includes(name) ? agreed(headersOf(name), OF_PICTURES) : headersOf(name);
      const tags = hasAlike(others, name) ? languages : [':language'];
      return tags.map((tag) => block(pattern(`${tag}/${name}`), headers));
    }),
  ];
}

/** Rules for the pictures that no rule speaks for together with pages: those of their folder itself, and of its other folders. */
function pictureRules(pictures: readonly Path[], shared: readonly string[]): string[] {
  const within = names(pictures.map((path) => path.slice(1))).filter((name) => !shared.includes(name));
  const parts = new Set(within.map((name) => (name.endsWith('/') ? name : ':picture')));
  return [...parts].map((part) => block(pattern(`${PICTURES}/${part}`), OF_PICTURES));
}

/** Folders that lie within a language and, of all others, only within that of the pictures. */
function sharedFolders(top: readonly Path[], below: readonly Path[]): string[] {
  const others = top.filter((path) => !isPicture(path));
  return names(below).filter((name) => name.endsWith('/') && hasAlike(top, name) && !hasAlike(others, name));
}

/** Whether a name lies within a folder, where a rule for `/:language/` would find it too. */
function hasAlike(paths: readonly Path[], name: string): boolean {
  return paths.some((path) => path.length > 1 && nameOf(path.slice(1)) === name);
}

function isPicture([first, ...rest]: Path): boolean {
  return first === PICTURES && rest.length > 0;
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

function agreed(one: Headers, other: Headers): Headers {
  return Object.fromEntries(Object.entries(one).filter(([name, value]) => other[name] === value));
}

function pattern(name: string): string {
  return `/${name}${name.endsWith('/') ? '*' : ''}`;
}

function block(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

/** The folder of the pictures that pages are shared with. */
const PICTURES = 'deling';
const OF_PICTURES = headersOf(`${PICTURES}/`);

/** The parts of a file's path below the built folder. */
type Path = readonly string[];
