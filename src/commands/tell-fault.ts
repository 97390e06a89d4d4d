import { Told } from '../problems/told.ts';
import { machineFault } from './machine-fault.ts';

/** Ends a command with one line on what stood in its way. @throws the error itself when it is none that somebody can help */
export function tellFault(error: unknown): void {
  const line = error instanceof Told ? error.message : machineFault(error);
  if (line === null) throw error;
  console.error(line);
  process.exitCode = 1;
}
