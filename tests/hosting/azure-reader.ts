import { endingOf, type Host } from './host-answer.ts';

/** Azure Static Web Apps: the headers of all addresses, and over them those of the first route that matches. */
export function readStaticWebApp(text: string): Host {
  const { globalHeaders, routes, mimeTypes } = JSON.parse(text) as Config;
  return (address) => {
    const route = routes.find(({ route: path }) =>
      path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : path === address,
    );
    const headers = Object.entries({ ...globalHeaders, ...route?.headers });
    return {
      type: mimeTypes[`.${endingOf(address)}`] ?? null,
      headers: Object.fromEntries(headers.map(([name, value]) => [name, [value]])),
      movedTo: route?.redirect ?? null,
    };
  };
}

interface Config {
  mimeTypes: Record<string, string>;
  globalHeaders: Record<string, string>;
  routes: { route: string; headers?: Record<string, string>; redirect?: string; statusCode?: number }[];
}
