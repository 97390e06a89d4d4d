import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Packages with the versions that are installed: `sharp@0.35.5`. */
export function versionsOf(packages: readonly string[]): string[] {
  return packages.map(versionOf);
}

const versions = new Map<string, string>();

function versionOf(name: string): string {
  const file = path.join(process.cwd(), 'node_modules', name, 'package.json');
  const known = versions.get(name) ?? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  versions.set(name, known);
  return `${name}@${known}`;
}
