import { endingOf, type Host } from './host-answer.ts';

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
      types: new Map(
        (/types \{ (.+) \}/.exec(body)?.[1] ?? '').split('; ').map((pair): [string, string] => {
          const [type = '', ending = ''] = pair.replace(';', '').split(' ');
          return [ending, type];
        }),
      ),
      texts: /charset utf-8;\s+charset_types (.+);/.exec(body)?.[1]?.split(' ') ?? [],
    }),
  );
  return (address) => {
    const movedTo = exact.get(address) ?? null;
    const location = movedTo ? undefined : locations.find(({ pattern }) => pattern.test(address));
    const type = location?.types.get(endingOf(address)) ?? null;
    // It takes text/html for a text by itself.
    const isText = type !== null && (type === 'text/html' || location?.texts.includes(type));
    return {
      headers: Object.fromEntries(location?.headers ?? []),
      type: isText ? `${type}; charset=utf-8` : type,
      movedTo,
    };
  };
}
