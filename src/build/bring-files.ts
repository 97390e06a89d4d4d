import { copyFileSync, linkSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts files of one folder into another. A file may be one and the same in both: the folder that is left is deleted
 * when the other stands in its place, and nothing changes a finished file.
 */
export function bringFiles(files: readonly string[], from: string, to: string): void {
  for (const file of files) {
    const source = path.join(from, file);
    const target = path.join(to, file);
    mkdirSync(path.dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target); // two disks, or a disk without links
    }
  }
}

/** Moves files of one folder to another on the same disk. */
export function moveFiles(files: readonly string[], from: string, to: string): void {
  for (const file of files) {
    const target = path.join(to, file);
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(path.join(from, file), target);
  }
}
