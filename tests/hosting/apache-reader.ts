import { endingOf, type Host } from './host-answer.ts';

/** Apache: variables by address in order, then the headers that ask for one that is set. */
export function readHtaccess(text: string): Host {
  const lines = text.split('\n').map((line) => line.trim());
  const variables = lines.flatMap((line) => {
    const [, pattern, names] = /^SetEnvIf Request_URI "([^"]+)" (.+)$/.exec(line) ?? [];
    return pattern && names ? [{ pattern: new RegExp(pattern), names: names.split(' ') }] : [];
  });
  const headers = lines.flatMap((line) => {
    const [, name, value, needs] = /^Header always set (\S+) "([^"]*)"(?: env=(\S+))?$/.exec(line) ?? [];
    return name && value ? [{ name, value, needs }] : [];
  });
  const redirects = lines.flatMap((line) => {
    const [, from, to] = /^RedirectMatch 301 "([^"]+)" "([^"]+)"$/.exec(line) ?? [];
    return from && to ? [{ from: new RegExp(from), to }] : [];
  });
  const types = new Map(
    lines.flatMap((line) => {
      const [, type, ending] = /^AddType (\S+) \.(\S+)$/.exec(line) ?? [];
      return type && ending ? [[ending, type] as const] : [];
    }),
  );
  const texts = lines.flatMap((line) => /^AddCharset utf-8 (.+)$/.exec(line)?.[1]?.split(' ') ?? []);
  return (address) => {
    const ending = endingOf(address);
    const type = types.get(ending) ?? null;
    const set = new Set<string>();
    for (const { pattern, names } of variables)
      if (pattern.test(address))
        for (const name of names) {
          if (name.startsWith('!')) set.delete(name.slice(1));
          else set.add(name);
        }
    const said = headers.filter(({ needs }) => needs === undefined || set.has(needs));
    return {
      type: type && texts.includes(`.${ending}`) ? `${type}; charset=utf-8` : type,
      headers: Object.fromEntries(said.map(({ name, value }) => [name, [value]])),
      movedTo: redirects.find(({ from }) => from.test(address))?.to ?? null,
    };
  };
}
