import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { planVariable } from '../catalog/astro/build-plan.ts';
import { Told } from '../problems/told.ts';

/** What a run of Astro is told beside the environment it inherits. */
export interface AstroRun {
  outDir: string;
  buildDate: string;
  /** Astro's own by default. */
  cacheDir?: string;
  /** File with the plan of the build; the dev server has none. */
  planFile?: string;
  /** Further command-line arguments. */
  args?: readonly string[];
}

/**
 * Runs Astro in a process of its own, so that it cannot outlive an interruption or leave state behind.
 * Resolves to whether it succeeded; where it did not, it has said why.
 *
 * @throws Told when it could not start, or was ended before it could say anything
 */
export function runAstro(command: AstroCommand, run: AstroRun): Promise<boolean> {
  const astro = path.join(process.cwd(), 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [YOUNG_MEMORY, astro, command, ...(run.args ?? [])], {
    stdio: 'inherit',
    env: astroVariables(command, run, process.env),
  });
  const stop = (): void => void child.kill('SIGTERM');
  // Before whoever has started it deletes the folder it works in.
  process.prependListener('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop();
      process.exit(130);
    });
  }
  return succeeded(child);
}

/** Whether a process ends well. @throws Told when it cannot start, or is ended from outside */
export function succeeded(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.on('error', ({ message, code }: NodeJS.ErrnoException) => {
      const advice = SHORTAGE.has(code ?? '') ? MEMORY : 'kør »npm ci«, og prøv igen';
      reject(new Told(`Astro kan ikke startes: ${message} – ${advice}`));
    });
    child.on('exit', (code, signal) => {
      if (signal === null) resolve(code === 0);
      else
        reject(
          new Told(`Astro blev stoppet undervejs (${signal})${ASKED.has(signal) ? '' : ` – ${MEMORY}`}`),
        );
    });
  });
}

/** How a system says that it has no room for another process. */
const SHORTAGE: ReadonlySet<string> = new Set(['EAGAIN', 'ENOMEM']);

const MEMORY = 'maskinen mangler vist hukommelse: luk andre programmer, og prøv igen';

/** By which somebody stops a program; by others, the machine does. */
const ASKED: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * The variables of a process of Astro. A machine that is set up for other work may say `NODE_ENV=development` or `BASE_URL`:
 * pages would be published without their security policy, or look for their icon elsewhere.
 *
 * @param given those of this process
 */
export function astroVariables(
  command: AstroCommand,
  { outDir, cacheDir, buildDate, planFile = '' }: AstroRun,
  given: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(given).filter(([name]) => !MISTAKEN.has(name.toUpperCase()))),
    NODE_ENV: command === 'dev' ? 'development' : 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    OUT_DIR: outDir,
    CACHE_DIR: cacheDir,
    BUILD_DATE: buildDate,
    [planVariable]: planFile,
  };
}

/**
 * Megabytes of each half of the memory for what has just been made. A page is thousands of short texts, which live until it is
 * written: with Node's own 16 MB many are taken for something lasting, and a tenth of a build goes into sorting them out.
 */
const YOUNG_MEMORY = '--max-semi-space-size=64';

/** What Astro would take for its own knowledge of the site, or for the key of a server that we have not. */
const MISTAKEN: ReadonlySet<string> = new Set([
  ...['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'],
  ...['ASTRO_KEY', 'VITE_USER_NODE_ENV', 'VITEST'],
]);

type AstroCommand = 'build' | 'dev' | 'preview';
