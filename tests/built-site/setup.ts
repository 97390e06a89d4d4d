import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { prepareBrowser } from './browser.ts';
import { runBuild } from './build-run.ts';

/**
 * Before the first site test: finds the built site (`DIST_DIR`, default `dist`; built here when there is none),
 * unpacks the browser. Tests read the results with `inject('siteFolder')` and so on. A `dist` that exists is
 * taken as it is, so that `npm run site` is quick; `npm test` builds it anew.
 *
 * @returns the clean-up that vitest runs after the last test.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve(process.env['DIST_DIR'] ?? 'dist');
  if (!existsSync(join(folder, 'index.html'))) await build(folder);
  await prepareBrowser();
  const fixtureFolder = await mkdtemp(join(tmpdir(), 'site-tests-'));
  project.provide('siteFolder', folder);
  project.provide('fixtureFolder', fixtureFolder);
  return () => rm(fixtureFolder, { recursive: true, force: true });
}

async function build(folder: string): Promise<void> {
  const run = await runBuild({ ...process.env, OUT_DIR: folder });
  if (run.exitCode !== 0) throw new Error(`The site failed to build (exit ${run.exitCode}):\n${run.output}`);
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site as files. */
    siteFolder: string;
    /** A folder of this test run for fixture builds, deleted afterwards. */
    fixtureFolder: string;
  }
}
