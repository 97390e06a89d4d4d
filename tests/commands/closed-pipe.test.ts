import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const SPEAK = 'for (let line = 0; line < 3; line++) { console.log(line); await new Promise(setImmediate); }';

test.each([
  ['a command', ['--import', './src/commands/quick-start.js', '--input-type=module', '--eval', SPEAK]],
  ['Astro', ['--import', './src/build/strict-logger.mjs', '--input-type=module', '--eval', SPEAK]],
])('%s goes on when nobody reads what it says any more', async (_name, args) => {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const said: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  expect({ code, said: Buffer.concat(said).toString() }).toEqual({ code: 0, said: '' });
});
