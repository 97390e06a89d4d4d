import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withScripts } from '../site/security-policy.ts';

/**
 * Ties every page of a built site to the scripts it was built with. A script that the page starts carries its hash; the
 * hashes of all that it may import later stand in an import map, the only script inside a page. A script that has been
 * changed on its way does not run, and a page without scripts lets none run. The browser editor, which a script adds to
 * its page, finds its hash there.
 *
 * @param basePath path below which the site lives, with slashes at both ends
 */
export function sealPages(folder: string, basePath: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.html?$/.test(file),
  );
  for (const page of pages) {
    const file = path.join(folder, page);
    const html = readFileSync(file, 'utf8');
    const sealed = SEALED.test(html) ? html : seal(html, folder, basePath);
    // A page that is kept of the build before was sealed then, and its file may still be that build's too.
    if (sealed !== html) writeFileSync(file, sealed);
  }
}

/** A script that carries its hash. */
const SEALED = /<script type="module" src="[^"]+" integrity=/;
const POLICY = /(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*/;
/** The address of the CMS on the page of the browser editor. */
const EDITOR = / data-editor="([^"]+)"/;
const MODULE = /<script type="module" src="([^"]+)"/g;

function seal(html: string, folder: string, basePath: string): string {
  const entries = [...html.matchAll(MODULE)].map(([, address = '']) => address);
  const fileOf = (address: string): string => path.join(folder, address.slice(basePath.length));
  const imported = new Set(entries.flatMap((address) => [...importsOf(address, fileOf, basePath)]));
  const map = importMap([...imported].sort(), fileOf);
  const withHashes = html.replace(
    MODULE,
    (script, address: string) => `${script} integrity="${integrity(fileOf(address))}"`,
  );
  const editor = withHashes.replace(
    EDITOR,
    (attribute, address: string) => `${attribute} data-integrity="${integrity(fileOf(address))}"`,
  );
  // A map counts for the modules that come after it.
  const mapped = map
    ? editor.replace('<script type="module"', `<script type="importmap">${map}</script>$&`)
    : editor;
  const inline = map ? [createHash('sha256').update(map).digest('base64')] : [];
  return mapped.replace(POLICY, (policy) => withScripts(policy, entries.length > 0 ? inline : null));
}

/** Addresses of all modules that a module may ask for, directly or by way of others. */
function importsOf(
  address: string,
  fileOf: (address: string) => string,
  basePath: string,
  known = new Set<string>(),
): Set<string> {
  const code = readFileSync(fileOf(address), 'utf8');
  const beside = [...code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name = '']) =>
    path.posix.join(path.posix.dirname(address), name),
  );
  const computed = COMPUTED.filter((name) => code.includes(name)).map((name) => `${basePath}${name}`);
  for (const next of [...beside, ...computed]) {
    if (known.has(next) || !existsSync(fileOf(next))) continue;
    known.add(next);
    importsOf(next, fileOf, basePath, known);
  }
  return known;
}

/** Modules whose address a script puts together from the base path. */
const COMPUTED = ['pagefind/pagefind.js'];

function importMap(addresses: readonly string[], fileOf: (address: string) => string): string | null {
  if (addresses.length === 0) return null;
  const hashes = addresses.map((address) => [address, integrity(fileOf(address))]);
  return JSON.stringify({ integrity: Object.fromEntries(hashes) as Record<string, string> });
}

function integrity(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
