// @ts-nocheck
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildOnce } from './build-fixture.ts';
import { fingerprint } from './fingerprint.ts';
import { HARBOUR } from './sites.ts';

describe('a build', () => {
  let work: string;
  let siteRoot: string;
  let published: string;
  let before: Record<string, string>;

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'build-'));
    siteRoot = join(work, 'en anden mappe');
    published = join(work, 'published');
    cpSync(HARBOUR.siteRoot, siteRoot, { recursive: true });
    // A copy outside git knows no dates of its files, so it is compared with another copy and not with the original.
    const first = join(work, 'a folder');
    cpSync(HARBOUR.siteRoot, first, { recursive: true });
    const run = await buildOnce({ ...environment(), SITE_ROOT: first });
    expect(run.exitCode, run.output).toBe(0);
    before = fingerprint(published);
  });

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  const environment = () => ({
    SITE_ROOT: siteRoot,
    OUT_DIR: published,
    BUILD_DATE: HARBOUR.buildDate,
    SITE_URL: undefined,
    BASE_PATH: undefined,
  });
  const leftovers = () => readdirSync(work).filter((name) => name.startsWith('.published'));

  test('writes the same bytes from another folder, in another time zone and language', async () => {
    const run = await buildOnce({
      ...environment(),
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      LANGUAGE: 'tr',
    });
    expect(run.exitCode, run.output).toBe(0);
    expect(fingerprint(published)).toEqual(before);
    expect(leftovers()).toEqual([]);
  });

  test.each([
    [
      'a cell',
      'data/surveys/stair-count/2022.csv',
      'indicator\tpercent\tn\nplay-street\t138\t150\n',
      /stair-count\/2022\.csv:2:13 /,
    ],
    [
      'a text',
      'content/goals/en/voice.mdx',
      '---\norder: four\n---\n',
      /content\/goals\/en\/voice\.mdx:2:8 /,
    ],
  ])(
    'with a fault in %s fails, says where, and leaves what is published as it was',
    async (_, file, text, place) => {
      const broken = join(work, 'broken');
      cpSync(siteRoot, broken, { recursive: true });
      writeFileSync(join(broken, file), text);
      const run = await buildOnce({ ...environment(), SITE_ROOT: broken });
      rmSync(broken, { recursive: true });
      expect(run.exitCode).toBe(1);
      expect(run.errors).toMatch(place);
      expect(fingerprint(published)).toEqual(before);
      expect(leftovers()).toEqual([]);
    },
  );

  test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'that is stopped by %s leaves what is published as it was',
    async (signal) => {
      expect(await stopWhileBuilding(signal, environment())).not.toBe(0);
      expect(fingerprint(published)).toEqual(before);
      // Nothing can tidy up after SIGKILL; the next build must not stumble over what is left.
      if (signal !== 'SIGKILL') expect(leftovers()).toEqual([]);
      for (const name of leftovers()) rmSync(join(work, name), { recursive: true });
    },
  );
});

/** Starts a build and stops it once it has written the front page to its working folder. Answers its exit code; null when killed. */
async function stopWhileBuilding(
  signal: NodeJS.Signals,
  environment: Record<string, string | undefined>,
): Promise<number | null> {
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, ...environment },
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const unfinished = join('node_modules/.cache', `build-${child.pid}`, 'site');
  for (let tries = 0; tries < 1500 && child.exitCode === null; tries += 1) {
    if (existsSync(join(unfinished, 'index.html'))) break;
    await wait(5);
  }
  if (child.pid !== undefined && child.exitCode === null)
    process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal);
  return ended;
}
