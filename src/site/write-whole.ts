import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file that takes its name only when it is whole, since builds may run side by side. When the disk is full, what was
 * there before is there still, and nothing beside it.
 */
export function writeWhole(file: string, bytes: Uint8Array | string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    // Who is told of it knows the file by its own name.
    throw Object.assign(error as NodeJS.ErrnoException, { path: file, dest: file });
  }
}
