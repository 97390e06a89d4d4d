import { execFileSync } from 'node:child_process';

/** A file as it stood in one commit. */
export interface FileVersion {
  /** Path relative to the site root, with forward slashes. */
  file: string;
  bytes: Uint8Array;
}

/**
 * Every version of the files in a folder that the published branch has held, oldest first. The published branch is
 * the remote's main branch where it is known, so that commits which nobody has published do not count; else `HEAD`.
 *
 * Only the main line counts: what happened within a merged branch was never published. Empty when the site root is
 * not the top of a git repository or git is not there; in a shallow clone, as far back as the clone reaches.
 */
export function publishedVersions(siteRoot: string, folder: string): FileVersion[] {
  if (git(siteRoot, ['rev-parse', '--show-prefix']) !== '') return [];
  const branch = publishedBranch(siteRoot);
  if (branch === null) return [];
  const options = ['-m', '--first-parent', '--reverse', '--no-renames', '--diff-filter=AM', '--name-only'];
  const log = git(siteRoot, [
    '-c',
    'core.quotePath=false',
    'log',
    ...options,
    '--format=commit %H',
    branch,
    '--',
    folder,
  ]);
  let commit = '';
  const names: { file: string; object: string }[] = [];
  for (const line of (log ?? '').split('\n')) {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length);
    else if (line !== '') names.push({ file: line, object: `${commit}:${line}` });
  }
  const contents = readObjects(
    siteRoot,
    names.map(({ object }) => object),
  );
  return names.flatMap(({ file }, index) => {
    const bytes = contents[index];
    return bytes ? [{ file, bytes }] : [];
  });
}

/** The remote's main branch where it is known, else `HEAD`; null outside a repository and before the first commit. */
export function publishedBranch(siteRoot: string): string | null {
  const names = ['HEAD', 'main', 'master'].map((name) => `refs/remotes/origin/${name}`);
  const there = git(siteRoot, ['for-each-ref', '--format=%(refname)', ...names])?.split('\n') ?? [];
  const remote = names.find((name) => there.includes(name));
  if (remote !== undefined) return remote;
  return git(siteRoot, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) === null ? null : 'HEAD';
}

/** Whether the history reaches back to the beginning. */
export function hasWholeHistory(siteRoot: string): boolean {
  return git(siteRoot, ['rev-parse', '--is-shallow-repository']) === 'false';
}

/** What git answers, without white space at the ends; null when it fails or is not there. */
export function git(folder: string, command: readonly string[]): string | null {
  try {
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

const LARGEST_ANSWER = 256_000_000;

/** Objects such as `<commit>:<path>` by one run of git, in order; null for one that is not there. */
function readObjects(folder: string, names: readonly string[]): (Uint8Array | null)[] {
  if (names.length === 0) return [];
  const input = names.map((name) => `${name}\n`).join('');
  let answer: Buffer;
  try {
    answer = execFileSync('git', ['cat-file', '--batch'], {
      cwd: folder,
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: LARGEST_ANSWER,
    });
  } catch {
    return [];
  }
  let at = 0;
  return names.map(() => {
    const end = answer.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return null;
    const bytes = answer.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return bytes;
  });
}
