import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../../src/build/built-files.ts';

/** The SHA-256 of every file of a folder, by path: two folders with equal fingerprints hold the same bytes. */
export function fingerprint(folder: string): Record<string, string> {
  return Object.fromEntries(
    builtFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
