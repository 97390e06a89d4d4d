import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { layOutSite, type SiteFolder } from '../catalog/site-folder.ts';

/** A process of its own takes a while on a busy machine. */
const SPAWNS = { timeout: 30_000 };

/** Runs `npm run check -- …`. */
function check({ root }: SiteFolder, args: string[] = [], variables: NodeJS.ProcessEnv = {}) {
  const unset = { BUILD_DATE: undefined, SOURCE_DATE_EPOCH: undefined };
  const run = spawnSync(process.execPath, ['src/commands/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...unset, SITE_ROOT: root, ...variables },
  });
  return { code: run.status, said: run.stdout, complained: run.stderr };
}

describe('the check', () => {
  test('says that it does not know the day, and what to do', SPAWNS, () => {
    const site = layOutSite();
    expect(check(site).said).toMatch(/^Bemærk: Dagen er ukendt.*BUILD_DATE=ÅÅÅÅ-MM-DD/m);
    expect(check(site, [], { BUILD_DATE: '2026-11-22' }).said).not.toContain('Bemærk');
  });
});
