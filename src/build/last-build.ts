import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a build leaves for the next one: the pages it put in a folder, each by its key and the hash of its bytes. */
export interface LastBuild {
  /** Whether a page lies in the folder just as it was made from this key by the same code. */
  stands(file: string, key: string): boolean;
  /** Remembers what lies in the folder now. */
  remember(keys: ReadonlyMap<string, string>): void;
}

/**
 * The build that filled a folder last. Pages are kept only of a build with the same code, and each only as long as
 * nobody has changed its bytes.
 *
 * @param code what the bytes of a page follow from besides its key
 */
export function lastBuild(folder: string, cache: string, code: string): LastBuild {
  const record = path.join(cache, 'builds', `${sha256(folder).slice(0, 32)}.json`);
  const remembered = readRecord(record, code);
  const hashes = new Map<string, string>();
  return {
    stands(file, key) {
      const [madeFrom, hash] = remembered[file] ?? [];
      if (madeFrom !== key || hash === undefined) return false;
      const same = hashOf(path.join(folder, file)) === hash;
      if (same) hashes.set(file, hash);
      return same;
    },
    remember(keys) {
      const files = [...keys].map(([file, key]) => [
        file,
        [key, hashes.get(file) ?? hashOf(path.join(folder, file))],
      ]);
      mkdirSync(path.dirname(record), { recursive: true });
      const part = `${record}.${process.pid}`;
      writeFileSync(part, JSON.stringify({ code, files: Object.fromEntries(files) }));
      renameSync(part, record);
    },
  };
}

function readRecord(file: string, code: string): Readonly<Record<string, readonly [string, string]>> {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as BuildRecord;
    return record.code === code ? record.files : {};
  } catch {
    return {}; // there was no build before, or its record was cut short: everything is made
  }
}

function hashOf(file: string): string | undefined {
  try {
    return sha256(readFileSync(file));
  } catch {
    return undefined; // it is not there
  }
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

interface BuildRecord {
  code: string;
  files: Record<string, readonly [string, string]>;
}
