import type { Host } from './host-answer.ts';

/** nginx: an exact location before a pattern, and of the patterns the first that matches, with its own headers alone. */
export function readNginx(text: string): Host {
  const exact = new Map(
    [...text.matchAll(/^location = (\S+) \{ return 301 (\S+); \}$/gm)].map(([, from, to]) => [from, to]),
  );
  const locations = [...text.matchAll(/^location ~ "([^"]+)" \{\n([\s\S]*?)\n\}$/gm)].map(
    ([, pattern = '', body = '']) => ({
      pattern: new RegExp(pattern),
      headers: [...body.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(
        ([, name = '', value = '']): [string, string[]] => [name, [value]],
      ),
    }),
  );
  return (address) => {
    const movedTo = exact.get(address) ?? null;
    const location = movedTo ? undefined : locations.find(({ pattern }) => pattern.test(address));
    return { headers: Object.fromEntries(location?.headers ?? []), movedTo };
  };
}
