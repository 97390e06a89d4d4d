// @ts-nocheck
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a costly file is made from. Anything that can change its bytes belongs here. */
export interface Recipe {
  folder: string;
  /** `.png` */
  ending: string;
  /** The packages that make it: another version may make it otherwise. */
  packages: readonly string[];
  /** All that is handed to them. */
  input: unknown;
}

/** A file that was made before from the very same recipe, or is made now and kept. */
export async function keep(
  { folder, ending, packages, input }: Recipe,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const recipe = JSON.stringify([packages.map(versionOf), input], (_, value: unknown) =>
    typeof value === 'function' ? value.name : value,
  );
  const name = createHash('sha256').update(recipe).digest('hex').slice(0, 32);
  const file = path.join(cacheFolder(folder), `${name}${ending}`);
  if (existsSync(file)) return readFileSync(file);
  const bytes = await make();
  writeWhole(file, bytes);
  return bytes;
}

/** A folder for files that can be made anew at any time. */
export function cacheFolder(name: string): string {
  return path.join(process.cwd(), 'node_modules', '.cache', name);
}

/** Writes a file that takes its name only when it is whole, since builds may run side by side. */
export function writeWhole(file: string, bytes: Uint8Array | string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, bytes);
  renameSync(part, file);
}

const versions = new Map<string, string>();

function versionOf(name: string): string {
  const file = path.join(process.cwd(), 'node_modules', name, 'package.json');
  const known = versions.get(name) ?? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  versions.set(name, known);
  return `${name}@${known}`;
}
