import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file of a built site by its path below the folder, with forward slashes, in order. */
export function siteFiles(folder: string): string[] {
  const found: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${below}${entry.name}/`);
      else found.push(below + entry.name);
    }
  };
  walk('');
  return found.sort();
}

/** Whether a file of a site is a page. */
export function isPage(file: string): boolean {
  return /\.html?$/.test(file);
}
