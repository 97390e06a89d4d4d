import { XMLParser } from 'fast-xml-parser';
import { endingOf, type Host } from './host-answer.ts';

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
    const { mimeMap = [], remove = [] } = configuration['system.webServer'].staticContent ?? {};
    const known = mimeMap.filter(({ fileExtension }) => fileExtension === `.${endingOf(address)}`);
    const taken = remove.some(({ fileExtension }) => fileExtension === known[0]?.fileExtension);
    if (known.length > 1 || (known.length === 1 && !taken)) throw new Error('IIS stops at a type it has');
    return { headers, type: known[0]?.mimeType ?? null, movedTo: null };
  };
}

interface Settings {
  'system.webServer': {
    staticContent?: {
      mimeMap?: { fileExtension: string; mimeType: string }[];
      remove?: { fileExtension: string }[];
    };
    httpProtocol?: {
      customHeaders: { add?: { name: string; value: string }[]; remove?: { name: string }[] };
    };
  };
}

interface Folder extends Settings {
  path: string;
}
