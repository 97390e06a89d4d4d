import { XMLParser } from 'fast-xml-parser';
import type { Host } from './host-answer.ts';

/** IIS: the settings of the whole site and those of each folder on the way, each of which takes away before it adds. */
export function readWebConfig(text: string): Host {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['location', 'add', 'remove', 'mimeMap'].includes(name),
  });
  const { configuration } = parser.parse(text) as { configuration: Settings & { location?: Folder[] } };
  const folders = [{ ...configuration, path: '' }, ...(configuration.location ?? [])];
  return (address) => {
    const headers: Record<string, string[]> = {};
    for (const { path, 'system.webServer': settings } of folders) {
      if (path !== '' && !address.startsWith(`/${path}/`)) continue;
      const { add = [], remove = [] } = settings.httpProtocol?.customHeaders ?? {};
      for (const { name } of remove) delete headers[name];
      for (const { name, value } of add) {
        if (headers[name]) throw new Error(`IIS stops at a second ${name}`);
        headers[name] = [value];
      }
    }
    return { headers, movedTo: null };
  };
}

interface Settings {
  'system.webServer': {
    httpProtocol?: {
      customHeaders: { add?: { name: string; value: string }[]; remove?: { name: string }[] };
    };
  };
}

interface Folder extends Settings {
  path: string;
}
