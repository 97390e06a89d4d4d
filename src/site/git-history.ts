import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { readBytes } from '../loaders/read-bytes.ts';
import { rememberedOf } from './remembered.ts';
import { settingsIn, settingsPath } from './settings.ts';

/** A file as it stood in one commit. */
export interface FileVersion {
  /** Path relative to the site root, with forward slashes. */
  file: string;
  /** Git's name for its bytes: see `blobName`. */
  blob: string;
}

/** A file as one commit left it. */
export interface FileChange {
  /** Path relative to the site root, with forward slashes. */
  file: string;
  /** Git's name for its bytes; null when the commit took the file away. */
  blob: string | null;
}

/**
 * Every version of the files in a folder that the published branch has held, oldest first. The published branch is
 * the remote's main branch where it is known and holds this site, so that commits which nobody has published do not count;
 * else `HEAD`.
 *
 * Only the main line counts: what happened within a merged branch was never published. Empty when the site root is
 * in no git repository or git is not there; in a shallow clone, as far back as the clone reaches.
 */
export function publishedVersions(site: AskedOf, folder: string): FileVersion[] {
  return changesUpTo(site.siteRoot, publishedBranch(site), [folder]).flatMap(({ file, blob }) =>
    blob === null ? [] : [{ file, blob }],
  );
}

/**
 * What the main line that leads to a commit has done to files and to those in folders, oldest first: a file that was
 * renamed is gone at its old place.
 */
export function changesUpTo(siteRoot: string, commit: string, paths: readonly string[]): FileChange[] {
  const options = ['-m', '--first-parent', '--reverse', '--no-renames', '--diff-filter=AMD'];
  const format = ['--raw', '--no-abbrev', '--relative', '--format='];
  return (gitLog(siteRoot, [...options, ...format, commit, '--', ...paths]) ?? '')
    .split('\n')
    .flatMap((line) => {
      const [, blob = '', file] = /^:\d+ \d+ \w+ (\w+) \w\t(.+)$/.exec(line) ?? [];
      return file === undefined ? [] : [{ file, blob: /^0+$/.test(blob) ? null : blob }];
    });
}

/** The files of a folder that are other in the work tree than in a commit, as they stood there; none that came or went. */
export function changedSince(siteRoot: string, commit: string, folder: string): FileVersion[] {
  const format = ['--raw', '--no-abbrev', '--relative', '--no-renames', '--diff-filter=M'];
  const command = ['-c', 'core.quotePath=false', 'diff', ...format, commit, '--', folder];
  return (git(siteRoot, command) ?? '').split('\n').flatMap((line) => {
    const [, blob, file] = /^:\d+ \d+ (\w+) \w+ M\t(.+)$/.exec(line) ?? [];
    return blob === undefined || file === undefined ? [] : [{ file, blob }];
  });
}

/** Git's name for bytes, in a repository that uses SHA-1 and keeps them as they are; in others it names nothing. */
export function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * The remote's main branch where it is known and holds this site, else `HEAD`, which names nothing before the first commit.
 * A project that another neighbourhood has cloned is still the remote: what stands there was never published as theirs.
 */
export const publishedBranch = rememberedOf(({ siteRoot }: AskedOf): string => {
  const names = ['HEAD', 'main', 'master'].map((name) => `refs/remotes/origin/${name}`);
  const there = git(siteRoot, ['for-each-ref', '--format=%(refname)', ...names])?.split('\n') ?? [];
  const branch = names.find((name) => there.includes(name));
  return branch !== undefined && holdsSite(branch, siteRoot) ? branch : 'HEAD';
});

/**
 * Whether a commit has settings of this site: another neighbourhood has changed both its name and its plan's, and shares no
 * address with it. A corrected name alone is this site's, and so is what cannot be read.
 */
function holdsSite(commit: string, siteRoot: string): boolean {
  const [committed] = readBlobs(siteRoot, [`${commit}:./${settingsPath}`]);
  const location = path.join(siteRoot, settingsPath);
  if (!committed || !existsSync(location)) return false;
  const settings = [committed, readBytes(location)].map(settingsIn);
  const both = (key: 'name' | 'plan' | 'url' | 'repository') => settings.map((each) => each[key]);
  const differs = ([was, is]: unknown[]): boolean => was !== undefined && is !== undefined && was !== is;
  const agrees = ([was, is]: unknown[]): boolean => typeof was === 'string' && was === is;
  const isRenamed = differs(both('name')) && differs(both('plan'));
  return !isRenamed || agrees(both('url')) || agrees(both('repository'));
}

/** Where the work left the published branch: what others have published since is not missing here. Null when it never came from there. */
export const publishedBase = rememberedOf((site: AskedOf): string | null => {
  const branch = publishedBranch(site);
  return branch === 'HEAD' ? branch : git(site.siteRoot, ['merge-base', 'HEAD', branch]);
});

/** What a site was read into: what git says of it is asked once for each reading. */
type AskedOf = Readonly<{ siteRoot: string }>;

/**
 * How far the history of a site can be read: from its beginning (`whole`); not for sure so far, since the site is a folder of
 * a repository, into which it may have been brought later (`folder`); only its end (`shallow`); not at all, since there is
 * none (`none`), or although there is one, since git is not there (`no-git`), refuses a folder that belongs to somebody else
 * (`not-trusted`), or fails (`failed`).
 */
export type HistoryReach = 'whole' | 'folder' | 'shallow' | 'none' | 'no-git' | 'not-trusted' | 'failed';

/** Asks git how far the history of a site can be read. */
export function historyReach(siteRoot: string): HistoryReach {
  if (repositoryOf(siteRoot) === null) return 'none';
  const { status, error, stdout, stderr } = spawnSync(
    'git',
    ['rev-parse', '--is-shallow-repository', '--show-prefix'],
    { cwd: siteRoot, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  if (error) return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no-git' : 'failed';
  if (status !== 0) return stderr.includes('dubious ownership') ? 'not-trusted' : 'failed';
  if (stdout.startsWith('true')) return 'shallow';
  return stdout.trim() === 'false' ? 'whole' : 'folder';
}

/** What `git log` tells, as `git` does: with paths as they are, from the first commit on, and without what a signature adds, whatever is set here. */
export function gitLog(folder: string, options: readonly string[]): string | null {
  return git(folder, ['-c', 'core.quotePath=false', ...LOG_SETTINGS, 'log', ...options]);
}

const LOG_SETTINGS = ['-c', 'log.showSignature=false', '-c', 'log.showRoot=true'];

/** What git answers, without white space at the ends; null when it fails, is not there, or the folder is in no repository. */
export function git(folder: string, command: readonly string[]): string | null {
  try {
    if (repositoryOf(folder) === null) return null;
    return execFileSync('git', command, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: LARGEST_ANSWER,
    }).trim();
  } catch {
    return null;
  }
}

/**
 * The folder of the repository that a folder lies in, or null. Looked for as git does, since to start a program only to be
 * told no takes much longer.
 */
export function repositoryOf(folder: string): string | null {
  if (process.env['GIT_DIR']) return folder;
  for (let at = realpathSync(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return null;
  }
}

const LARGEST_ANSWER = 256_000_000;

/** The bytes of blobs by one run of git, in order; null for one that is not there. */
export function readBlobs(siteRoot: string, blobs: readonly string[]): (Uint8Array | null)[] {
  if (blobs.length === 0) return [];
  let answer: Buffer;
  try {
    answer = execFileSync('git', ['cat-file', '--batch'], {
      cwd: siteRoot,
      input: blobs.map((name) => `${name}\n`).join(''),
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: LARGEST_ANSWER,
    });
  } catch {
    return blobs.map(() => null);
  }
  let at = 0;
  return blobs.map(() => {
    const end = answer.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return null;
    const bytes = answer.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return bytes;
  });
}
