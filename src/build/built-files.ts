import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file of a built site, or of what is copied into one, by its path below the folder, with forward slashes, in order. A
 * link to a folder is that folder: so it is copied.
 */
export function builtFiles(folder: string): string[] {
  const found: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const kind = entry.isSymbolicLink() ? statSync(path.join(folder, below, entry.name)) : entry;
      if (kind.isDirectory()) walk(`${below}${entry.name}/`);
      else found.push(below + entry.name);
    }
  };
  walk('');
  return found.sort();
}
