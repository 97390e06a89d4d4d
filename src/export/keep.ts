import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../site/cache-folder.ts';
import { writeWhole } from '../site/write-whole.ts';
import { sourcesOf, versionsOf } from './fingerprints.ts';

/** What a costly file is made from. Anything that can change its bytes belongs here. */
export interface Recipe {
  folder: keyof typeof ENDINGS;
  /** Our own files that do the making, below `src/`: when one has changed, everything is made anew. */
  code: readonly string[];
  /** The packages that make it: another version may make it otherwise. */
  packages: readonly string[];
  /** All that is handed to them, or that it follows from: plain data. */
  input: unknown;
}

/** The folder of the PDFs of the years, which are printed after a build. */
export const YEAR_PDFS = 'year-pdf';

/** The folders of the files that are kept, each with the ending of their names. */
const ENDINGS = { pictures: '.png', search: '.json', workbooks: '.xlsx', [YEAR_PDFS]: '.pdf' } as const;

/** The folder of what builds remember of each other, which grows old in the same way. */
export const BUILDS = 'builds';

const DAY = 86_400_000;

/** A file that was made before from the very same recipe, or is made now and kept. */
export async function keep(
  { folder, code, packages, input }: Recipe,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const recipe = JSON.stringify([sourcesOf(code), versionsOf(packages), input]);
  const name = createHash('sha256').update(recipe).digest('hex').slice(0, 32);
  const file = path.join(cacheFolder(folder), `${name}${ENDINGS[folder]}`);
  const kept = statSync(file, { throwIfNoEntry: false });
  const whole = kept ? unsealed(name, readFileSync(file)) : null;
  if (kept && whole) {
    const now = Date.now();
    // Marked as used once a day: a build uses thousands, and each mark is written to the disk.
    if (now - kept.mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
    return whole;
  }
  const bytes = await make();
  writeWhole(file, Buffer.concat([bytes, sealOf(name, bytes)]));
  return bytes;
}

/**
 * The bytes of a kept file; null for one that is not as it was kept: a machine that loses its power may leave it empty or
 * cut short.
 */
function unsealed(name: string, kept: Buffer): Buffer | null {
  const bytes = kept.subarray(0, -SEAL);
  return kept.subarray(-SEAL).equals(sealOf(name, bytes)) ? bytes : null;
}

/** Stands behind the bytes, where whoever opens a kept file does not stumble over it. */
function sealOf(name: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(name).update(bytes).digest();
}

/** Bytes of a seal. */
const SEAL = 32;

/**
 * Deletes kept files that nothing has asked for in 90 days: a file is marked by its time of change when it is used.
 * The same for what builds remember of places that nobody builds to any more.
 *
 * @param now milliseconds since 1970
 */
export function letGoOfUnused(now: number): void {
  const oldest = now - 90 * DAY;
  for (const folder of [...Object.keys(ENDINGS), BUILDS].map(cacheFolder)) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const file = path.join(folder, name);
      // Another build may have let go of it in the meantime.
      const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
      if (used < oldest) rmSync(file, { recursive: true, force: true });
    }
  }
}
