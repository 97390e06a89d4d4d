import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Packages with the versions that are installed: `sharp@0.35.5`. */
export function versionsOf(packages: readonly string[]): string[] {
  return packages.map((name) => `${name}@${once(versions, name, installedVersion)}`);
}

/** Hashes of files of our own, named from `src/`. */
export function sourcesOf(files: readonly string[]): string[] {
  return files.map((file) => once(sources, file, hashOfSource));
}

/** Thousands of files of a build are made by the same few. */
const versions = new Map<string, string>();
const sources = new Map<string, string>();

function once(known: Map<string, string>, name: string, find: (name: string) => string): string {
  const found = known.get(name) ?? find(name);
  known.set(name, found);
  return found;
}

function installedVersion(name: string): string {
  const file = path.join(process.cwd(), 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function hashOfSource(name: string): string {
  const bytes = readFileSync(path.join(process.cwd(), 'src', name));
  return createHash('sha256').update(bytes).digest('hex');
}
