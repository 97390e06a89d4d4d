import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withScripts } from '../hosting/security-policy.ts';
import { remembered } from '../site/remembered.ts';

/**
 * Ties pages of a built site to the scripts they were built with. A script that the page starts carries its hash; the
 * hashes of all that it may import later stand in an import map, the only script inside a page. A script that has been
 * changed on its way does not run, and a page without scripts lets none run. The browser editor, which a script adds to
 * its page, finds its hash there.
 *
 * @param folder of the site, with all its scripts
 * @param basePath path below which the site lives, with slashes at both ends
 * @returns what seals a page that is not sealed yet
 */
export function pageSealer(folder: string, basePath: string): (html: string) => string {
  const scripts = readScripts(folder, basePath);
  return (html) => seal(html, scripts);
}

const POLICY = /(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*/;
/** The address of the CMS on the page of the browser editor. */
const EDITOR = / data-editor="([^"]+)"/;
const MODULE = /<script type="module" src="([^"]+)"/g;

function seal(html: string, { integrity, importsOf }: Scripts): string {
  const entries = [...html.matchAll(MODULE)].map(([, address = '']) => address);
  const imported = [...new Set(entries.flatMap((address) => [...importsOf(address)]))].sort();
  const hashes = imported.map((address) => [address, integrity(address)]);
  const map =
    imported.length === 0
      ? null
      : JSON.stringify({ integrity: Object.fromEntries(hashes) as Record<string, string> });
  const withHashes = html.replace(
    MODULE,
    (script, address: string) => `${script} integrity="${integrity(address)}"`,
  );
  const editor = withHashes.replace(
    EDITOR,
    (attribute, address: string) => `${attribute} data-integrity="${integrity(address)}"`,
  );
  // A map counts for the modules that come after it.
  const mapped = map
    ? editor.replace('<script type="module"', `<script type="importmap">${map}</script>$&`)
    : editor;
  const inline = map ? [createHash('sha256').update(map).digest('base64')] : [];
  return mapped.replace(POLICY, (policy) => withScripts(policy, entries.length > 0 ? inline : null));
}

/** The scripts of a site by their addresses; each is read once for all pages. */
interface Scripts {
  /** Its hash as subresource integrity writes it. */
  integrity(address: string): string;
  /** Addresses of all modules that it may ask for, directly or by way of others. */
  importsOf(address: string): ReadonlySet<string>;
}

function readScripts(folder: string, basePath: string): Scripts {
  const fileOf = (address: string): string => path.join(folder, address.slice(basePath.length));
  const importsOf = (address: string, known: Set<string>): Set<string> => {
    const code = readFileSync(fileOf(address), 'utf8');
    const beside = [...code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name = '']) =>
      path.posix.join(path.posix.dirname(address), name),
    );
    const computed = COMPUTED.filter((name) => code.includes(name)).map((name) => `${basePath}${name}`);
    for (const next of [...beside, ...computed]) {
      if (known.has(next) || !existsSync(fileOf(next))) continue;
      known.add(next);
      importsOf(next, known);
    }
    return known;
  };
  return {
    integrity: remembered(
      (address) =>
        `sha384-${createHash('sha384')
          .update(readFileSync(fileOf(address)))
          .digest('base64')}`,
    ),
    importsOf: remembered((address) => importsOf(address, new Set())),
  };
}

/** Modules whose address a script puts together from the base path. */
const COMPUTED = ['pagefind/pagefind.js'];
