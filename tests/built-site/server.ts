import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { contentTypeOf } from '../../src/hosting/content-types.ts';
import { type HeaderRule, parseHeaderRules } from '../hosting/headers-file-reader.ts';

/**
 * Serves a built site on a free local port as a static host would: `/x/` is `x/index.html`, `/x` moves on to
 * `/x/`, an unknown address answers 404 with the nearest `404.html` above it, and the folder's `_headers` file is
 * applied.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<StaticServer> {
  const root = resolve(folder);
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  const rules = readHeaderRules(root);
  const { added = {}, arrival = 'at once' } = options;
  const site = { root, basePath, rules, added, arrival };
  const server = createServer((request, response) => answer(request, response, site));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const address = new URL(request.url ?? '/', 'http://localhost');
  const path = decodePath(address.pathname);
  if (path === undefined || !`${path}/`.startsWith(`${site.basePath}/`))
    return send(response, 404, undefined);
  const below = path.slice(site.basePath.length);
  for (const rule of site.rules) {
    if (rule.path.test(path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
  }
  if (site.added[below]) return send(response, 200, site.added[below]);
  const file = join(site.root, below);
  if (file !== site.root && !file.startsWith(site.root + sep)) return send(response, 404, undefined);
  if (isFolder(file) && !below.endsWith('/')) {
    response.writeHead(301, { location: `${address.pathname}/${address.search}` }).end();
  } else if (below.endsWith('/') && isFile(join(file, 'index.html'))) {
    SEND[site.arrival](response, join(file, 'index.html'));
  } else if (!below.endsWith('/') && isFile(file)) {
    send(response, 200, file);
  } else {
    send(response, 404, nearestNotFoundPage(file, site.root));
  }
}

function send(response: ServerResponse, status: number, file: string | undefined): void {
  if (file === undefined) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.setHeader('content-type', contentTypeOf(extname(file).slice(1)));
  response.writeHead(status, { 'content-length': statSync(file).size });
  createReadStream(file).pipe(response);
}

/** How a page is sent, by how it is to arrive. */
const SEND: Record<Arrival, (response: ServerResponse, page: string) => void> = {
  'at once': (response, page) => send(response, 200, page),
  'in pieces': (response, page) => void sendInPieces(response, page),
  'shown whole': sendToBeShownWhole,
};

function sendToBeShownWhole(response: ServerResponse, page: string): void {
  response.writeHead(200, { 'content-type': contentTypeOf('html') });
  response.end(
    readFileSync(page, 'utf8')
      .replace('<head>', '<head><link rel="expect" href="#arrived" blocking="render">')
      .replace('</body>', '<span id="arrived"></span></body>'),
  );
}

const PIECES = 12;

async function sendInPieces(response: ServerResponse, page: string): Promise<void> {
  response.writeHead(200, { 'content-type': contentTypeOf('html') });
  const bytes = readFileSync(page);
  const size = Math.ceil(bytes.length / PIECES);
  for (let sent = 0; sent < bytes.length; sent += size) {
    response.write(bytes.subarray(sent, sent + size));
    await wait(60);
  }
  response.end();
}

function nearestNotFoundPage(file: string, root: string): string | undefined {
  for (let folder = file; folder.startsWith(root); folder = dirname(folder)) {
    const page = join(folder, '404.html');
    if (isFile(page)) return page;
  }
  return undefined;
}

function readHeaderRules(root: string): HeaderRule[] {
  const file = join(root, '_headers');
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** How a folder is served. */
export interface ServeOptions {
  /** For example `/report`: the site lives below that path, and nothing is outside it. */
  basePath?: string;
  /** Further files in the site: by their path in it, where they lie. */
  added?: Record<string, string>;
  arrival?: Arrival;
}

/**
 * How pages arrive: as quickly as they can; as on a slow line, a twelfth at a time, and the reader sees what is there; or
 * as quickly, and shown once all of it has been read, which a busy machine leaves to chance.
 */
type Arrival = 'at once' | 'in pieces' | 'shown whole';

/** A running server. `url` ends with a slash, so `new URL('maal/', url)` is a page. */
export interface StaticServer {
  url: string;
  close: () => Promise<void>;
}

interface Site {
  root: string;
  basePath: string;
  rules: HeaderRule[];
  added: Record<string, string>;
  arrival: Arrival;
}
