import { copyFileSync, existsSync, linkSync, lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { folderMaker } from './folder-maker.ts';

/**
 * Makes a folder hold files of another, and nothing else. A file may be one and the same in both: nothing changes a finished
 * file. One that is so already is left, which takes less time than to link it anew.
 *
 * @param files paths below both folders
 * @param to the folder; it need not be there, and is not when there are no files
 * @returns the files that are one and the same in both now; others had to be copied
 */
export function bringFiles(files: readonly string[], from: string, to: string): ReadonlySet<string> {
  const wanted = new Set(files);
  const same = new Set<string>();
  if (existsSync(to)) {
    clear(to, (file) => {
      const stays = wanted.has(file) && isSameFile(path.join(from, file), path.join(to, file));
      if (stays) same.add(file);
      return stays;
    });
  }
  const makeFolder = folderMaker();
  for (const file of files) {
    if (same.has(file)) continue;
    const source = path.join(from, file);
    const target = path.join(to, file);
    makeFolder(target);
    try {
      linkSync(source, target);
      same.add(file);
    } catch {
      copyFileSync(source, target); // two disks, or a disk without links
    }
  }
  return same;
}

/** Deletes what is not to stay, and folders that are left empty. */
function clear(folder: string, stays: (file: string) => boolean, below = ''): boolean {
  const left = readdirSync(path.join(folder, below), { withFileTypes: true }).filter((entry) => {
    const file = below + entry.name;
    if (entry.isDirectory()) return clear(folder, stays, `${file}/`);
    if (stays(file)) return true;
    rmSync(path.join(folder, file));
    return false;
  });
  if (left.length === 0) rmdirSync(path.join(folder, below));
  return left.length > 0;
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => lstatSync(file, { bigint: true }));
  return a?.ino === b?.ino && a?.dev === b?.dev;
}
