/**
 * The options that git commits with in a repository of a test: a committer of its own, whatever those who run the tests have
 * set up. They may sign what they commit, or have hooks that refuse it.
 */
export const COMMITTER: readonly string[] = [
  'user.name=test',
  'user.email=test@example.com',
  'commit.gpgsign=false',
  'core.hooksPath=/dev/null',
].flatMap((setting) => ['-c', setting]);
