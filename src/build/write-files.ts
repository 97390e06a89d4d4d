import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileBytes } from '../views/listing/file-kinds.ts';
import type { ChartStyles } from '../views/files/chart-file.ts';
import { folderMaker } from './folder-maker.ts';

/** A file that is still to be written, by its path below the folder of the site. */
export interface FileToWrite {
  file: string;
  write(styles: ChartStyles): FileBytes | Promise<FileBytes>;
}

/** Writes files into a folder, a few at a time: drawing a picture waits for the picture library. */
export async function writeFiles(files: readonly FileToWrite[], folder: string): Promise<void> {
  const styles = { charts: styleSheet('charts'), facade: styleSheet('facade'), tokens: styleSheet('tokens') };
  const queue = [...files];
  const makeFolder = folderMaker();
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const target = path.join(folder, next.file);
      const bytes = await next.write(styles);
      makeFolder(target);
      writeFileSync(target, bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const AT_ONCE = 4;

function styleSheet(name: string): string {
  return readFileSync(path.join(process.cwd(), 'src', 'styles', `${name}.css`), 'utf8');
}
