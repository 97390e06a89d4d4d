import { existsSync } from 'node:fs';
import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { type BuildCommand, type BuildEnvironment, type BuildRun, runBuild } from './build-run.ts';

/**
 * The folder with the built site of the neighbourhood in `siteRoot` (for example `tests/fixtures/harbour`), built
 * at most once a test run, however many test files ask for it. `environment` adds to or changes the build's
 * variables; another environment is another build and needs its own `name`.
 *
 * @throws with the build's whole output when the build fails.
 */
export async function buildFixture(siteRoot: string, { name, environment }: FixtureOptions): Promise<string> {
  const folder = join(inject('fixtureFolder'), name);
  // A site that stands is not in the way of any build, so nobody has to wait for the one that is running.
  const stands = (): boolean => {
    if (existsSync(`${folder}.failed`)) throw new Error(`${siteRoot} failed to build in another test file.`);
    return existsSync(`${folder}.built`);
  };
  if (stands()) return folder;
  return inTurn(async () => {
    if (stands()) return folder;
    const where = { SITE_ROOT: resolve(siteRoot), OUT_DIR: folder };
    const run = await runBuild({ ...where, ...environment });
    await writeFile(`${folder}.${run.exitCode === 0 ? 'built' : 'failed'}`, run.output);
    if (run.exitCode === 0) return folder;
    throw new Error(`${siteRoot} failed to build (exit ${run.exitCode}):\n${run.output}`);
  });
}

/** Runs the build command once more, whatever it answers: for builds that are meant to fail, or to be compared. */
export async function buildOnce(
  environment: BuildEnvironment,
  command: BuildCommand = {},
): Promise<BuildRun> {
  return inTurn(() => runBuild(environment, command));
}

/**
 * Does what no other build is to disturb: with a `KEEP_DIR` outside the project Astro works in `.astro`, which all builds share,
 * and what is measured or counted there is to be its own.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return withBuildLock(inject('fixtureFolder'), work);
}

async function withBuildLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, '.building');
  while (!(await tryToLock(lock))) await wait(100);
  try {
    return await work();
  } finally {
    await rmdir(lock);
  }
}

async function tryToLock(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

interface FixtureOptions {
  /** The folder's name in this test run. */
  name: string;
  environment?: BuildEnvironment;
}
