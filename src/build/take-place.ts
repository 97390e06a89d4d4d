import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Told } from '../problems/told.ts';
import { literalPattern } from '../site/literal-pattern.ts';

/**
 * Puts a finished folder in the place of another, which stands whole until the last moment.
 *
 * @returns the old folder, which stands beside the place now; null when there was none
 * @throws Told when another program or the machine holds the place: what stood there stands there still
 */
export function takePlace(finished: string, place: string): string | null {
  const next = beside(place, 'next');
  const previous = beside(place, 'previous');
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    move(finished, next);
    if (existsSync(place)) renameSync(place, previous);
    renameSync(next, place);
  } catch (error) {
    // A guard against viruses may hold the new folder for a moment, and another run may have been quicker.
    if (existsSync(previous) && !existsSync(place)) renameSync(previous, place);
    rmSync(next, { recursive: true, force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    const fault = RACED.has(code) ? racedFault(place, code) : HELD.has(code) ? heldFault(place, code) : null;
    throw fault === null ? error : new Told(fault, { cause: error });
  }
  return existsSync(previous) ? previous : null;
}

/**
 * Mends what an interrupted run left beside a place: brings the old folder back, and removes half-finished ones. To be
 * called before this run lays anything there.
 */
export function mendPlace(place: string): void {
  const folder = path.dirname(place);
  const leftover = new RegExp(`^\\.${literalPattern(path.basename(place))}-(next|previous)-(\\d+)$`);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, role, owner] = leftover.exec(name) ?? [];
    if (role === undefined || isAtWork(Number(owner))) continue;
    const location = path.join(folder, name);
    if (role === 'previous' && !existsSync(place)) renameSync(location, place);
    else whereFree(() => rmSync(location, { recursive: true, force: true }));
  }
}

/**
 * Removes working folders `<prefix><process id>` of runs that are no longer there. To be called before this run makes one
 * of its own.
 */
export function clearAbandoned(folder: string, prefix: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : NaN;
    if (Number.isInteger(owner) && !isAtWork(owner))
      whereFree(() => rmSync(path.join(folder, name), { recursive: true, force: true }));
  }
}

/** What systems say of a folder that is open in another program, is a disk of its own, or may not be written to. */
const HELD: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EPERM', 'EROFS']);

/** What they say of a folder that another run has taken, or laid its own in the place of, in the meantime. */
const RACED: ReadonlySet<string> = new Set(['EEXIST', 'ENOENT', 'ENOTEMPTY']);

/** Removes what nobody needs, but for what another program holds: no site is worse for it, and a later run tries again. */
export function whereFree(remove: () => void): void {
  try {
    remove();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!HELD.has(code) && code !== 'ENOTEMPTY') throw error;
  }
}

function heldFault(place: string, code: string): string {
  return (
    `Siden kan ikke lægges i ${place}, for mappen er i brug eller må ikke ændres (${code}) – luk programmer, der har ` +
    'mappen åben, fx en webserver, en editor eller et vindue med dens filer, se efter, om du må skrive i mappen over den, ' +
    'og byg igen; hjælper det ikke, så vælg en anden mappe, fx OUT_DIR=dist-ny'
  );
}

function racedFault(place: string, code: string): string {
  return `Siden kan ikke lægges i ${place}, for mappen er ændret undervejs, vist af en anden bygning (${code}) – vent, til den er færdig, og byg igen`;
}

/** A folder beside the place, so that taking it is a rename and not a copy. */
function beside(place: string, role: 'next' | 'previous'): string {
  return path.join(path.dirname(place), `.${path.basename(place)}-${role}-${process.pid}`);
}

function move(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    // The working folder and the place may lie on two disks.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/**
 * Whether a process may still be at what bears its number. What bears ours is of a run before, since we have laid nothing
 * yet: in a container every run gets the same number.
 */
function isAtWork(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
