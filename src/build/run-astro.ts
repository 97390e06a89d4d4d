import { spawn } from 'node:child_process';
import path from 'node:path';
import { planVariable } from '../catalog/astro/build-plan.ts';

/** What a run of Astro is told beside the environment it inherits. */
export interface AstroRun {
  outDir: string;
  cacheDir: string;
  buildDate: string;
  /** File with the plan of the build; the dev server has none. */
  planFile?: string;
  /** Further command-line arguments. */
  args?: readonly string[];
}

/**
 * Runs Astro in a process of its own, so that it cannot outlive an interruption or leave state behind.
 * Resolves to whether it succeeded.
 */
export function runAstro(
  command: 'build' | 'dev',
  { outDir, cacheDir, buildDate, planFile = '', args = [] }: AstroRun,
): Promise<boolean> {
  const astro = path.join(process.cwd(), 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(
    process.execPath,
    [astro, command, ...(command === 'build' ? ['--force'] : []), ...args],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        ASTRO_DEV_BACKGROUND: '0',
        OUT_DIR: outDir,
        CACHE_DIR: cacheDir,
        BUILD_DATE: buildDate,
        [planVariable]: planFile,
      },
    },
  );
  const stop = (): void => void child.kill('SIGTERM');
  process.on('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop();
      process.exit(130);
    });
  }
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
