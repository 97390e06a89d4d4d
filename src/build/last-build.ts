import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../site/write-whole.ts';
import { memoryOf } from './memory.ts';
import type { PageFacts, SiteFacts } from './page-facts.ts';

/**
 * What a build leaves for the next one: the pages and files it put in a folder, each by its key and by what the disk says
 * of it.
 */
export interface LastBuild {
  /** Whether a page lies in the folder just as it was made from this key by the same code. */
  stands(file: string, key: string): boolean;
  /** What that build knew of its pages; of a page that does not stand it says nothing. */
  facts: SiteFacts;
  /**
   * Remembers what lies in the folder now.
   *
   * @param same files among them that were found to stand and are the very same still: nobody need look at them again
   */
  remember(keys: ReadonlyMap<string, string>, facts: SiteFacts, same?: ReadonlySet<string>): void;
}

/**
 * The build that filled a folder last. Pages are kept only of a build with the same code, and each only as long as
 * nobody has written to it: its size and the time of its last change are what they were.
 *
 * @param code what the bytes of a page follow from besides its key
 */
export function lastBuild(folder: string, code: string): LastBuild {
  const record = memoryOf(folder, '.json');
  const { files: remembered, facts } = readRecord(record, code);
  return {
    facts: new Map(Object.entries(facts)),
    stands(file, key) {
      const [madeFrom, ...written] = remembered[file] ?? [];
      return madeFrom === key && String(written) === String(writtenAt(path.join(folder, file)));
    },
    remember(keys, known, same = new Set()) {
      const look = (file: string, key: string): FileRecord | null => {
        const written = writtenAt(path.join(folder, file));
        return written && [key, ...written];
      };
      const files = [...keys].flatMap(([file, key]) => {
        const record = (same.has(file) ? remembered[file] : null) ?? look(file, key);
        return record ? [[file, record] as const] : [];
      });
      const all: BuildRecord = { code, files: Object.fromEntries(files), facts: Object.fromEntries(known) };
      writeWhole(record, JSON.stringify(all));
    },
  };
}

function readRecord(file: string, code: string): Omit<BuildRecord, 'code'> {
  const nothing = { files: {}, facts: {} };
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as BuildRecord;
    return record.code === code ? record : nothing;
  } catch {
    return nothing; // there was no build before, or its record was cut short: everything is made
  }
}

/** Bytes, and milliseconds since 1970; null when the file is not there. */
function writtenAt(file: string): [size: number, changed: number] | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? [found.size, found.mtimeMs] : null;
}

interface BuildRecord {
  code: string;
  /** By the path of each page and file. */
  files: Record<string, FileRecord>;
  facts: Record<string, PageFacts>;
}

/** Key, bytes, and milliseconds since 1970. */
type FileRecord = readonly [key: string, size: number, changed: number];
