import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../site/environment.ts';
import { hasIcon } from '../site/icon.ts';
import { settingsPath } from '../site/settings.ts';

/**
 * A hash of all that the bytes of a page follow from besides what it says: the code, the packages, the Node that runs
 * them, the settings of the site and of the build, and whether the site has an icon.
 */
export function buildCode(
  { siteRoot, siteUrl, basePath, pdf }: Environment,
  project = process.cwd(),
): string {
  const hash = createHash('sha256');
  const { versions, platform, arch } = process;
  hash.update(
    JSON.stringify([
      versions,
      platform,
      arch,
      siteUrl,
      basePath,
      pdf,
      hasIcon(path.join(siteRoot, 'public')),
    ]),
  );
  const sources = readdirSync(path.join(project, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const others = ['astro.config.mjs', installedPackages(project)].map((name) => path.join(project, name));
  for (const file of [...sources, ...others, path.join(siteRoot, settingsPath)]) {
    const bytes = readFileSync(file);
    hash.update(`${path.relative(project, file)} ${bytes.byteLength}\n`).update(bytes);
  }
  return hash.digest('base64url');
}

/**
 * npm's own list of the packages that are there: `npm install` may bring another version long after the lock has named it.
 * Only npm writes it; elsewhere the lock has to do.
 */
function installedPackages(project: string): string {
  const installed = path.join('node_modules', '.package-lock.json');
  return existsSync(path.join(project, installed)) ? installed : 'package-lock.json';
}
