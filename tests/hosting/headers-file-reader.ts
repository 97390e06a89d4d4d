import { literalPattern } from '../../src/site/literal-pattern.ts';
import type { Host } from './host-answer.ts';

/** Rules of a `_headers` file: a line that begins one is a path, where `*` is anything and `:name` a part of a path. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\s/.test(line) && colon > 0) {
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      const source = line
        .trim()
        .split('*')
        .map((part) => literalPattern(part).replace(/:[a-z]+/g, '[^/]+'))
        .join('.*');
      rules.push({ path: new RegExp(`^${source}$`), headers: [] });
    }
  }
  return rules;
}

/** Netlify and Cloudflare Pages: the headers of every rule that matches, and the first redirect. */
export function readHeadersFile(headersFile: string, redirectsFile: string): Host {
  const rules = parseHeaderRules(headersFile);
  const redirects = redirectsFile.split('\n').map((line) => line.split(' '));
  return (address) => ({
    type: null,
    headers: Object.fromEntries(
      [
        ...Map.groupBy(
          rules.filter(({ path }) => path.test(address)).flatMap(({ headers }) => headers),
          ([name]) => name,
        ),
      ].map(([name, all]) => [name, all.map(([, value]) => value)]),
    ),
    movedTo: redirects.find(([from, , status]) => from === address && status === '301')?.[1] ?? null,
  });
}

/** The headers for the addresses that a pattern matches. */
export interface HeaderRule {
  path: RegExp;
  headers: [name: string, value: string][];
}
