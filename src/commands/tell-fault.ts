import { PlaceHeld } from '../build/take-place.ts';
import { BrowserFault } from './browser.ts';
import { machineFault } from './machine-fault.ts';
import { Unprintable } from './year-print.ts';

/** Ends a command with one line on what stood in its way. @throws the error itself when it is none that somebody can help */
export function tellFault(error: unknown): void {
  const isTold = [PlaceHeld, BrowserFault, Unprintable].some((kind) => error instanceof kind);
  const line = isTold ? (error as Error).message : machineFault(error);
  if (line === null) throw error;
  console.error(line);
  process.exitCode = 1;
}
