import { readEnvironment, type Environment } from '../site/environment.ts';
import { machineFault } from './machine-fault.ts';

/** The environment of a command. Where a variable is wrong, the command says so in one line and ends. */
export function environmentOrExit(): Environment {
  try {
    return readEnvironment();
  } catch (error) {
    console.error(machineFault(error) ?? (error instanceof Error ? error.message : error));
    process.exit(1);
  }
}
