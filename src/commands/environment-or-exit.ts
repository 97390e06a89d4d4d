import { readEnvironment, type Environment } from '../site/environment.ts';
import { tellFault } from './tell-fault.ts';

/** The environment of a command. Where a variable is wrong, the command says so in one line and ends. */
export function environmentOrExit(): Environment {
  try {
    return readEnvironment();
  } catch (error) {
    tellFault(error);
    process.exit(1);
  }
}
