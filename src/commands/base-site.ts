import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { git, publishedBase } from '../site/git-history.ts';

/** An earlier state of a site, laid out in a folder of its own. */
export interface BaseSite {
  /** The folder that stands in for the site root. */
  root: string;
  /** The commit, shortened, for the reader. */
  commit: string;
  /** Deletes the folder. */
  discard(): void;
}

/**
 * Lays out `content/`, `data/` and `public/` of an earlier commit in a temporary folder: where the work left the published
 * branch, else the last commit when something is edited since, else the one before. Null when there is none to compare with.
 */
export function layOutBase(siteRoot: string): BaseSite | null {
  const base = baseOf(siteRoot);
  const commit = git(siteRoot, ['rev-parse', '--verify', '--quiet', '--short', `${base}^{commit}`]);
  if (!commit) return null;
  const folders = FOLDERS.filter((folder) => git(siteRoot, ['ls-tree', '--name-only', commit, folder]));
  if (folders.length === 0) return null;
  const root = mkdtempSync(path.join(tmpdir(), 'base-site-'));
  const discard = (): void => rmSync(root, { recursive: true, force: true });
  try {
    // Through a file: the pictures of a site can be more than one process is let hand to another.
    const archive = path.join(root, 'base.tar');
    execFileSync('git', ['archive', `--output=${archive}`, commit, '--', ...folders], {
      cwd: siteRoot,
      stdio: 'ignore',
    });
    // By its name alone: in a whole path of Windows some take the drive for a host.
    execFileSync('tar', ['-xf', path.basename(archive)], { cwd: root, stdio: 'ignore' });
    rmSync(archive);
  } catch (error) {
    discard();
    throw error;
  }
  return { root, commit, discard };
}

/** What a site is made from, below its root. */
const FOLDERS = ['content', 'data', 'public'];

function baseOf(siteRoot: string): string {
  const left = publishedBase({ siteRoot });
  if (left !== null && left !== 'HEAD' && left !== git(siteRoot, ['rev-parse', 'HEAD'])) return left;
  // On the published branch itself the question is what the edits do that are in no commit yet, else what the last one did.
  return git(siteRoot, ['status', '--porcelain', '--', ...FOLDERS]) ? 'HEAD' : 'HEAD~1';
}
