import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMMITTER } from '../committer.ts';
import { smallSite } from './small-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A site laid out in a folder of its own, gone when the test is over. */
export interface SiteFolder {
  root: string;
  read(file: string): string;
  /** Writes files; null deletes one. */
  write(files: Record<string, string | null>): void;
  /** Commits everything, and begins the repository at the first call. */
  commit(): void;
  git(...command: string[]): string;
}

/** The small site in a folder, with some files changed. */
export function layOutSite(changes: Record<string, string | null> = {}): SiteFolder {
  const root = temporaryFolder();
  const folder = folderAt(root);
  folder.write({ ...smallSite, ...changes });
  return folder;
}

/** A folder that is there already. */
export function folderAt(root: string): SiteFolder {
  const git = (...command: string[]): string =>
    execFileSync('git', [...COMMITTER, ...command], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  return {
    root,
    git,
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    write(files) {
      for (const [file, text] of Object.entries(files)) {
        const location = path.join(root, file);
        mkdirSync(path.dirname(location), { recursive: true });
        if (text === null) rmSync(location, { force: true });
        else writeFileSync(location, text);
      }
    },
    commit() {
      git('init', '--quiet', '--initial-branch=main');
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message=change');
    },
  };
}
