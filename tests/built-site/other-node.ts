import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import otherNode from '../other-node/package.json' with { type: 'json' };

const PACKAGES: Readonly<Record<string, string>> = otherNode.optionalDependencies;

/**
 * The program of a Node to hold ours against: another Node may bring another ICU, and with it other dates and numbers. The one
 * that `OTHER_NODE=/path/to/node` names, else the oldest that `engines` allows, else ours, for whoever tests by hand.
 *
 * @throws Error where CI is set and it is missing
 */
export function otherNodeHere(): string {
  const named = `node-${process.platform}-${process.arch}`;
  const program = process.env['OTHER_NODE'] || resolve('tests/other-node/node_modules', named, 'bin/node');
  if (existsSync(program)) return program;
  const missing = `${program} is missing: run npm ci --prefix tests/other-node`;
  if (process.env['OTHER_NODE'] || (named in PACKAGES && process.env['CI'])) throw new Error(missing);
  console.warn(missing);
  return process.execPath;
}
