import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(['build', 'check', 'start', 'new', 'pdf', 'test'])(
  '»npm run %s« tells a Node that cannot read the sources by its name',
  { timeout: 60_000 },
  (name) => {
    const [program, ...args] = (scripts[name] ?? '').split(' ');
    expect(program).toBe('node');
    const run = spawnSync(process.execPath, ['--no-experimental-strip-types', ...args], { encoding: 'utf8' });
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(/^Node [\d.]+ er for gammel til at køre siden – hent den nyeste .*\n$/);
  },
);
