import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { remembered } from '../site/remembered.ts';

/** Packages with the versions that are installed: `sharp@0.35.5`. */
export function versionsOf(packages: readonly string[]): string[] {
  return packages.map((name) => `${name}@${installedVersion(name)}`);
}

/** Hashes of files of our own, named from `src/`. */
export function sourcesOf(files: readonly string[]): string[] {
  return files.map(hashOfSource);
}

// Thousands of files of a build are made by the same few.
const installedVersion = remembered((name) => {
  const file = path.join(process.cwd(), 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
});
const hashOfSource = remembered((name) => {
  const bytes = readFileSync(path.join(process.cwd(), 'src', name));
  return createHash('sha256').update(bytes).digest('hex');
});
