import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

// Astro ends some broken builds as if all were well: what it logs as an error must fail the command.
test.each([
  ['an error', 'build', 'error', 1],
  ['a warning', 'build', 'warn', 0],
  ['an error in the preview, which an editor mends while it runs,', 'dev', 'error', 0],
])('%s that »astro %s« logs ends it with the right code', (_, command, level, code) => {
  const message = JSON.stringify({ level, label: null, message: 'broken', newLine: true });
  const log = `import logger from './src/build/strict-logger.mjs'; logger({ level: 'info' }).write(${message})`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', log, command], {
    encoding: 'utf8',
  });
  expect([run.status, run.stdout + run.stderr]).toEqual([code, expect.stringContaining('broken')]);
});
