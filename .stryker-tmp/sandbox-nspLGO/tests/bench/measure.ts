// @ts-nocheck
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a command took. */
export interface Cost {
  /** Seconds of processor time, user and system, of the command and all it started: what is compared. */
  cpu: number;
  /** Seconds from start to end; depends on what else the machine does. */
  wall: number;
  /** Highest resident memory of the command and all it started together, MB, sampled; null outside Linux. */
  peak: number | null;
}

/**
 * Runs a Node script to its end and measures it.
 *
 * @throws Error with what the command printed when it fails
 */
export async function measure(
  args: readonly string[],
  where: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Cost> {
  const started = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...where.env };
  // The shell's own account holds everything that the command started and waited for.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', process.execPath, ...args], {
    cwd: where.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  let peak: number | null = null;
  const sampling = setInterval(() => {
    const now = residentMegabytes(child.pid ?? 0);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  }, 100);
  const code = await new Promise((done, failed) => child.on('error', failed).on('close', done));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output.slice(-4000)}`);
  return { cpu: processorSeconds(output), wall: (performance.now() - started) / 1000, peak };
}

/** The last line of `times`: user and system seconds of the children, `0m5.088000s 0m1.270000s`. */
function processorSeconds(output: string): number {
  const last = [...output.matchAll(/^(\d+)m([\d.,]+)s (\d+)m([\d.,]+)s$/gm)].at(-1);
  if (!last) throw new Error('the shell tells no times');
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = last
    .slice(1)
    .map((part) => Number(part.replace(',', '.')));
  return (userMinutes + systemMinutes) * 60 + user + system;
}

/** Resident memory of a process and its descendants, MB. */
function residentMegabytes(root: number): number | null {
  const processes = new Map<number, { parent: number; kilobytes: number }>();
  try {
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const status = readStatus(name);
      if (status) processes.set(Number(name), status);
    }
  } catch {
    return null; // no Linux
  }
  const below = (id: number): boolean =>
    id === root || (processes.has(id) && below(processes.get(id)?.parent ?? 0));
  return [...processes].reduce((sum, [id, { kilobytes }]) => (below(id) ? sum + kilobytes / 1024 : sum), 0);
}

/** A process may end between the listing and the reading. */
function readStatus(name: string): { parent: number; kilobytes: number } | null {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const field = (key: string): number =>
      Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { parent: field('PPid'), kilobytes: field('VmRSS') };
  } catch {
    return null;
  }
}
