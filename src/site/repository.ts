import { nearest } from '../problems/spelling.ts';
import type { Settings } from './settings.ts';

/** `owner/name` of a repository on github.com, else null. Only there can an editor sign in; elsewhere she uses a folder. */
export function gitHubRepository({ repository }: Pick<Settings, 'repository'>): string | null {
  return /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(repository ?? '')?.[1] ?? null;
}

/**
 * The address that was most likely meant by one which is no repository on github.com, but is near to one: a host misspelt, a
 * folder of the repository, an owner alone. Null for a repository that is right, and for one elsewhere.
 */
export function meantRepository(repository: string): string | null {
  const { hostname, pathname } = new URL(repository);
  const host = hostname.replace(/^www\./, '');
  // GitLab's is as near as a slip, and no slip.
  if (nearest(host, ['github.com', 'gitlab.com']) !== 'github.com') return null;
  if (gitHubRepository({ repository }) !== null) return null;
  const [owner = '<ejer>', name = '<navn>'] = pathname.split('/').filter((part) => part !== '');
  return `https://github.com/${owner}/${name}`;
}
