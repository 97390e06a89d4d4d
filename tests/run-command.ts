import { spawnSync } from 'node:child_process';
import path from 'node:path';
import packageJson from '../package.json' with { type: 'json' };

/** What Node is given to run a command as `npm run` does: its own options, and the script. */
export function argumentsOf(name: CommandName): string[] {
  const [program, ...args] = packageJson.scripts[name].split(' ');
  if (program !== 'node') throw new Error(`»${name}« of package.json is not run by Node, but by ${program}`);
  return args;
}

/** Runs a command to its end as `npm run <name> -- <args>` does, for the site in `root`; it may take most of a minute. */
export function runCommand(name: CommandName, args: readonly string[], at: CommandPlace): CommandRun {
  const { root, variables, input, imported, folder } = at;
  const command = argumentsOf(name).map((argument) =>
    argument.includes('/') ? path.resolve(argument) : argument,
  );
  const first =
    imported === undefined ? [] : [`--import=data:text/javascript,${encodeURIComponent(imported)}`];
  const run = spawnSync(process.execPath, [...first, ...command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: {
      ...process.env,
      SITE_ROOT: root,
      OUT_DIR: `${root}/dist`,
      BUILD_DATE: '2026-11-22',
      GITHUB_ACTIONS: '',
      ...variables,
    },
    timeout: 50_000,
  });
  return { code: run.status, said: run.stdout, complained: run.stderr };
}

/** A command of ours. */
type CommandName = 'build' | 'check' | 'start' | 'preview' | 'new' | 'pdf' | 'test';

interface CommandPlace {
  /** `SITE_ROOT`. It is built into its `dist`. */
  root: string;
  /** Variables to add; `undefined` takes one away. */
  variables?: NodeJS.ProcessEnv;
  /** Where it is run; in the project unless named. */
  folder?: string | undefined;
  /** What is typed, to its end. */
  input?: string;
  /** A module that is run before the command: what it does to the machine. */
  imported?: string;
}

interface CommandRun {
  /** The exit code; null when it was stopped. */
  code: number | null;
  said: string;
  complained: string;
}
