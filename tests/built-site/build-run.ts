import { spawn } from 'node:child_process';
import { argumentsOf } from '../run-command.ts';

/**
 * Runs `npm run build` with these variables added, and options such as `--record`, whatever it answers; `undefined` takes a
 * variable away.
 */
export async function runBuild(
  environment: BuildEnvironment = {},
  { node = process.execPath, options = [] }: BuildCommand = {},
): Promise<BuildRun> {
  const child = spawn(node, [...argumentsOf('build'), ...options], {
    env: buildVariables(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run = { exitCode: 1, output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    run.output += text;
    run.errors += text;
  });
  await new Promise<void>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      run.exitCode = code ?? 1;
      done();
    });
  });
  return run;
}

/**
 * The variables of a build that is started by a test: with those by which Vitest marks its workers, `NODE_ENV=test` and others,
 * which must mean nothing to a build, and without those that the machine or the workflow sets for its own.
 */
export function buildVariables(environment: BuildEnvironment): NodeJS.ProcessEnv {
  const unset = { SITE_URL: undefined, BASE_PATH: undefined, BUILD_DATE: undefined, PDF: undefined };
  return { ...process.env, ...unset, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
}

/** What a build run answered: its exit code, all it printed, and the part of it on standard error. */
export interface BuildRun {
  exitCode: number;
  output: string;
  errors: string;
}

/** How the command is run: by this Node and without options, unless it says otherwise. */
export interface BuildCommand {
  node?: string;
  options?: readonly string[];
}

/** Variables to add; `undefined` takes one away. */
export type BuildEnvironment = Record<string, string | undefined>;
