import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { remembered } from '../site/remembered.ts';

/** What makes the folder of a file, if it is not there, and asks the disk for each but once: thousands of files share one. */
export function folderMaker(): (file: string) => void {
  const make = remembered((folder) => {
    mkdirSync(folder, { recursive: true });
    return folder;
  });
  return (file) => void make(path.dirname(file));
}
